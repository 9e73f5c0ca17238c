/** Finds citations on a slide that lead nowhere. */
import type {Block} from '../block.ts';
import type {Slide, Source} from '../deck.ts';
import {type Inline, inlineCites} from '../inline.ts';
import type {Position} from '../position.ts';
import {type Problem, problemAt} from '../problem/problem.ts';
import {citesOf} from '../walk/cites.ts';

/** A problem for each citation, in title, content and notes, of a paragraph that the source does not have; none where it lists none. */
export function citeProblems(source: Source | undefined, {title, subtitle, blocks, notes, position}: Slide): readonly Problem[] {
	const count = source?.paragraphs.length ?? 0;
	if (count === 0) return [];
	const inHead = (text: Inline = []) => unknown(inlineCites(text), position, count);
	const inBlocks = (all: readonly Block[]) => all.flatMap(block => unknown(citesOf([block]), block.position, count));
	return [...inHead(title), ...inHead(subtitle), ...inBlocks(blocks), ...inBlocks(notes)];
}

/** A problem at the first citation of slides where the deck names no source at all; none where it names one, or cites nothing. */
export function sourcelessProblems(slides: readonly Slide[]): readonly Problem[] {
	for (const {blocks} of slides) {
		for (const block of blocks) {
			const [number] = citesOf([block]);
			if (number !== undefined) return [problemAt(block.position, 'citation', `¶${number} is cited, and the deck names no source.`, {hint: 'name it in the front matter: `source: source.yaml`; `lectern source ARTICLE` writes one', severity: 'warning'})];
		}
	}

	return [];
}

function unknown(cites: readonly number[], position: Position, count: number): readonly Problem[] {
	const hint = `the source has ¶1 to ¶${count}`;
	return cites
		.filter(number => number < 1 || number > count)
		.map(number => problemAt(position, 'citation', `There is no paragraph ¶${number} in the deck's source.`, {hint, severity: 'warning'}));
}
