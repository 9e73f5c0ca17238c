/** What a table is asked for: the last cell of a row. */
import type {Table} from '../../../../deck/block.ts';
import {inlineCites} from '../../../../deck/inline.ts';
import {spokenText} from '../../../../deck/walk/lines.ts';
import {gap} from '../card.ts';
import type {Fact} from './fact.ts';

/** A fact for each row that ends as no other does: what many end with is a guess. */
export function tableFacts({head, rows}: Table, title: string): readonly Fact[] {
	const heads = head.map(spokenText);
	const endings = Map.groupBy(rows, row => spokenText(row.at(-1) ?? []));
	const behind = (lead: string | undefined, words: string) => (lead === undefined || lead === '' ? words : `${lead}: ${words}`);
	return rows.flatMap((row): readonly Fact[] => {
		const cells = row.map(spokenText);
		const last = cells.pop();
		if (last === undefined || last === '' || cells.length === 0 || endings.get(last)!.length > 1) return [];
		// The first column says what a row is about, without its head.
		const led = cells.flatMap((cell, column) => (cell === '' ? [] : [behind(column === 0 ? '' : heads[column], cell)]));
		return [{
			asked: `row ${cells.filter(cell => cell !== '').join(' · ')}`,
			front: behind(title, [...led, behind(heads.at(-1), gap)].join(' · ')),
			back: [last],
			cites: row.flatMap(inlineCites),
			part: 'row',
		}];
	});
}
