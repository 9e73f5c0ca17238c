/** Finds citations and links in a deck that lead nowhere. */
import type {Block} from './block.ts';
import {blockCites} from './cites.ts';
import type {Deck, Slide} from './deck.ts';
import {type Problem, problemAt} from './problem.ts';

/** A problem for each citation on a slide of a paragraph that the deck's source does not have; none where the deck names no source. */
export function citeProblems(deck: Deck, slide: Slide): readonly Problem[] {
	const paragraphs = deck.source?.paragraphs.length ?? 0;
	if (paragraphs === 0) return [];
	return slide.blocks.flatMap(block => unknownCites(block, paragraphs).map(number => citeProblem(block, number, paragraphs)));
}

function unknownCites(block: Block, paragraphs: number): readonly number[] {
	return [...new Set(blockCites(block))].filter(number => number < 1 || number > paragraphs);
}

function citeProblem(block: Block, number: number, paragraphs: number): Problem {
	const hint = `the source has ¶1 to ¶${paragraphs}`;
	return problemAt(block.position, 'citation', `There is no paragraph ¶${number} in the deck's source.`, {hint, severity: 'warning'});
}
