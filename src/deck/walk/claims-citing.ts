/** Finds what a slide says on the word of a paragraph of the article. */
import type {Slide} from '../deck.ts';
import {inlineText} from '../inline.ts';
import {splitClaims} from './split-claims.ts';
import {type Statement, statementsOf} from './statements.ts';

/** The claims of a slide that cite a paragraph, in the order in which they are read. */
export function claimsCiting({title, subtitle = [], blocks}: Slide, paragraph: number): readonly string[] {
	const heads = [title, subtitle].flatMap(splitClaims);
	const cited = [...heads, ...blocks.flatMap(statementsOf).flatMap(piecesOf)];
	return cited.filter(({cites}) => cites.includes(paragraph)).map(({text}) => text);
}

/** The pieces of a statement: of running text each up to its citation, of a picture's data all together. */
function piecesOf({parts, cites}: Statement): readonly {readonly text: string; readonly cites: readonly number[]}[] {
	const pieces = parts.flatMap(({text}) => splitClaims(text));
	const isInText = pieces.some(piece => piece.cites.length > 0);
	const said = parts.filter(({name}) => name !== 'alt' && name !== 'side');
	return isInText ? pieces : [{text: said.map(({text}) => inlineText(text)).join(', '), cites}];
}
