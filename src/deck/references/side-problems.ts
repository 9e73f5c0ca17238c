/** Finds sides on a slide that the deck does not name. */
import type {Block} from '../block.ts';
import {inlineText} from '../inline.ts';
import {type Problem, problemAt} from '../problem/problem.ts';
import {nearestHint} from '../text/nearest-word.ts';
import {everyBlock} from '../walk/inner-blocks.ts';
import {partOf, statementsOf} from '../walk/statements.ts';

/** A problem for each side that blocks name and `sides:` of the front matter does not; none where it names no sides. */
export function sideProblems(sides: readonly string[], blocks: readonly Block[]): readonly Problem[] {
	if (sides.length === 0) return [];
	return everyBlock(blocks).flatMap(block => {
		const strangers = namedSides(block).filter(side => !sides.includes(side));
		return strangers.map(side => problemAt(block.position, 'sides', `\`${side}\` is not among the deck’s sides.`, {hint: nearestHint(side, sides), severity: 'warning'}));
	});
}

/** The sides that a block names itself, each once; several stand in one text with commas between. */
function namedSides(block: Block): readonly string[] {
	const own = statementsOf(block).flatMap(statement => inlineText(partOf(statement, 'side') ?? []).split(','));
	const drawn = block.type === 'map' ? [...block.countries, ...block.places].map(({side = ''}) => side) : [];
	const isNested = block.type === 'list' || block.type === 'quote' || block.type === 'columns';
	return isNested ? [] : [...new Set([...own, ...drawn].map(side => side.trim()))].filter(side => side !== '');
}
