/** Finds citations on a slide that lead nowhere. */
import type {Block} from '../block.ts';
import type {Slide, Source} from '../deck.ts';
import {type Inline, inlineCites} from '../inline.ts';
import type {Position} from '../position.ts';
import {type Problem, problemAt} from '../problem.ts';
import {citesOf} from '../walk/cites.ts';

/** A problem for each citation, in title, content and notes, of a paragraph that the source does not have; none where it lists none. */
export function citeProblems(source: Source | undefined, {title, subtitle, blocks, notes, position}: Slide): readonly Problem[] {
	const count = source?.paragraphs.length ?? 0;
	if (count === 0) return [];
	const inHead = (text: Inline = []) => unknown(inlineCites(text), position, count);
	const inBlocks = (all: readonly Block[]) => all.flatMap(block => unknown(citesOf([block]), block.position, count));
	return [...inHead(title), ...inHead(subtitle), ...inBlocks(blocks), ...inBlocks(notes)];
}

function unknown(cites: readonly number[], position: Position, count: number): readonly Problem[] {
	const hint = `the source has ¶1 to ¶${count}`;
	return cites
		.filter(number => number < 1 || number > count)
		.map(number => problemAt(position, 'citation', `There is no paragraph ¶${number} in the deck's source.`, {hint, severity: 'warning'}));
}
