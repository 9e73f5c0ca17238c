/** Finds sides on a slide that the deck does not name. */
import type {Block} from '../block.ts';
import type {Deck} from '../deck.ts';
import {inlineText} from '../inline.ts';
import {type Problem, problemAt} from '../problem/problem.ts';
import {findPlace} from '../text/find-place.ts';
import {nearestHint} from '../text/nearest-word.ts';
import {everyBlock} from '../walk/inner-blocks.ts';
import {partOf, statementsOf} from '../walk/statements.ts';

/** A problem for each side that the blocks of the slide at an index name and `sides:` of the front matter does not; none where it names no sides. */
export function sideProblems({sides, slides}: Pick<Deck, 'sides' | 'slides'>, index: number): readonly Problem[] {
	if (sides.length === 0) return [];
	return everyBlock(slides.at(index).blocks).flatMap(block => {
		const strangers = namedSides(block).filter(side => !sides.includes(side));
		return strangers.map(side => problemAt(findPlace(slides, index, side, block.position), 'sides', `\`${side}\` is not among the deck’s sides.`, {hint: nearestHint(side, sides), severity: 'warning', length: side.length}));
	});
}

/** The sides that a block names itself, each once; several stand in one text with commas between. */
function namedSides(block: Block): readonly string[] {
	const own = statementsOf(block).flatMap(statement => inlineText(partOf(statement, 'side') ?? []).split(','));
	const drawn = block.type === 'map' ? [...block.countries, ...block.places].map(({side = ''}) => side) : [];
	const isNested = block.type === 'list' || block.type === 'quote' || block.type === 'columns';
	return isNested ? [] : [...new Set([...own, ...drawn].map(side => side.trim()))].filter(side => side !== '');
}
