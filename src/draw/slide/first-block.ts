/** Tells which block a page begins with, and finds the page of another screen on which that stands. */
import type {Position} from '../../deck/position.ts';
import type {Slide} from '../../deck/deck.ts';
import {everyBlock} from '../../deck/walk/inner-blocks.ts';
import type {Line, Segment} from '../line.ts';
import type {Layout} from './lay-out-slide.ts';
import {sum} from '../../deck/sum.ts';

/**
 * Where in a slide a page begins: the block, by its number among all blocks of the slide in the order in which they are read (from 1; 0 for
 * where the slide begins), and the share of its letters, 0-1, that stand before the page.
 */
export type FirstBlock = {readonly block: number; readonly part: number};

/** Where a slide begins. */
const start: FirstBlock = {block: 0, part: 0};

/** Letters and digits: lines and signs of pictures differ from size to size, words do not. */
const letters = /[\p{L}\p{N}]/gu;

/** All lines of a layout: each frame of a console asks again. */
const kept = new WeakMap<Layout, readonly Line[]>();

function wholeOf(layout: Layout): readonly Line[] {
	const lines = kept.get(layout) ?? layout.linesAt(Infinity);
	kept.set(layout, lines);
	return lines;
}

/** The first block that is seen on a page of a slide: of those side by side the one that is read first. */
export function firstBlockOn(layout: Layout, slide: Slide, page: number): FirstBlock {
	if (page === 0) return start;
	const lines = wholeOf(layout);
	const from = layout.pages[page] ?? 0;
	const first = firstOrigin(lines.slice(from, layout.pages[page + 1]));
	const block = everyBlock(slide.blocks).findIndex(({position}) => position === first) + 1;
	if (first === undefined || block === 0) return start;
	const counts = lines.map(line => countLetters(line, first));
	const all = sum(counts);
	return {block, part: all === 0 ? 0 : sum(counts.slice(0, from)) / all};
}

/** The page of a slide, perhaps at another size, on which its first block begins or goes on. A block that it does not have is looked for behind it. */
export function pageWith(layout: Layout, slide: Slide, {block, part}: FirstBlock): number {
	if (block === 0) return 0;
	const lines = wholeOf(layout);
	for (const {position} of everyBlock(slide.blocks).slice(block - 1)) {
		const row = rowOf(lines, position, part);
		if (row >= 0) return Math.max(0, layout.pages.findLastIndex(start => start <= row));
	}

	return layout.pages.length - 1;
}

/** The row on which the letters of a block stand that such a share of them stands before; the first that is of it where it has none, -1 where it has no row. */
function rowOf(lines: readonly Line[], block: Position, part: number): number {
	const counts = lines.map(line => countLetters(line, block));
	const wanted = Math.round(part * sum(counts));
	let before = 0;
	let row = -1;
	for (const [index, count] of counts.entries()) {
		if (count > 0 && (row < 0 || before <= wanted)) row = index;
		before += count;
	}

	return row < 0 ? lines.findIndex(line => line.some(({origin}) => origin === block)) : row;
}

/** The block whose letters are the first on some lines; where they have none, the first that anything on them is of. */
function firstOrigin(lines: readonly Line[]): Position | undefined {
	const parts = lines.flat().filter(({origin}) => origin !== undefined);
	return (parts.find(({text}) => text.search(letters) >= 0) ?? parts[0])?.origin;
}

function countLetters(line: Line, block: Position): number {
	return sum(line.map(({text, origin}: Segment) => (origin === block ? (text.match(letters)?.length ?? 0) : 0)));
}
