/** Tells how far into a slide's words a page begins, so that screens of different sizes can show the same. */
import {type Line, lineText} from '../line.ts';
import type {Layout} from './lay-out-slide.ts';

/** The letters and digits that stand before each line of a layout; lines and signs of pictures differ from size to size, words do not. */
const counted = new WeakMap<Layout, readonly number[]>();

/** The share of the slide's words, 0-1, that stand before a page. */
export function partBefore(layout: Layout, page: number): number {
	const counts = countBefore(layout);
	const all = counts.at(-1)!;
	return all === 0 ? 0 : counts[layout.pages[page] ?? 0]! / all;
}

/** The page on which the words begin that such a share of them stands before. */
export function pageAt(layout: Layout, part: number): number {
	const counts = countBefore(layout);
	const wanted = Math.round(part * counts.at(-1)!);
	return Math.max(0, layout.pages.findLastIndex(start => counts[start]! <= wanted));
}

/** For each line, and behind the last, what stands before it. */
function countBefore(layout: Layout): readonly number[] {
	const known = counted.get(layout);
	if (known) return known;
	const counts = [0];
	for (const line of layout.linesAt(Infinity)) counts.push(counts.at(-1)! + countLetters(line));
	counted.set(layout, counts);
	return counts;
}

function countLetters(line: Line): number {
	return lineText(line).match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
