/** Finds the claims of a table: of each cell, held against what its own row cites. */
import type {Table} from '../../deck/block.ts';
import {inlineText} from '../../deck/inline.ts';
import {citesOf} from '../../deck/walk/cites.ts';
import {splitClaims} from '../../deck/walk/split-claims.ts';
import {statementsOf} from '../../deck/walk/statements.ts';
import {isNumberAlone} from './caption.ts';
import type {Claim} from './claim.ts';
import {type Around, closer, type Finder} from './finder.ts';
import {textClaims} from './text-claims.ts';

/** The claims of a table's cells. Its head names columns; a row that cites nothing is held against what is around the table, not against other rows. */
export function tableClaims(table: Table, around: Around, finder: Finder): readonly Claim[] {
	const others = citesOf([table]);
	const outside = {...around, cites: around.isCovered ? around.cites : around.cites.filter(number => !others.includes(number))};
	let from = table.position;
	return statementsOf(table).flatMap(({parts, cites}, row): readonly Claim[] => {
		const isBackground = cites.length === 0 && parts.some(({text}) => splitClaims(text).some(piece => piece.isBackground));
		const own: Around = row === 0 ? {...outside, cites: [], role: 'label'} : {...closer(cites, outside), ...(isBackground ? {isBackground} : {})};
		const claims = (row === 0 ? table.head : table.rows[row - 1]!).flatMap((text, column, cells) => {
			const found = textClaims(text, own, from, finder);
			from = found.at(-1)?.position ?? from;
			const unit = `${inlineText(table.head[column] ?? [])} ${column === 0 ? '' : inlineText(cells[0]!)}`;
			return isNumberAlone(text) ? found.map(claim => ({...claim, unit})) : found;
		});
		from = {...from, line: from.line + 1, column: 1};
		return claims;
	});
}
