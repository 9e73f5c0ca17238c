/** Sets blocks below one another. */
import type {Block} from '../../deck/block.ts';
import {blankLines, type Line} from '../line.ts';
import {ofBlock} from '../origin.ts';
import {atStep} from '../revealed.ts';
import type {Space} from '../space.ts';
import {addAll} from '../../deck/long-lists.ts';

/** Draws one block. */
export type DrawBlock = (block: Block, space: Space) => readonly Line[];

/** The blocks one below the other with `gap` blank lines between (1 unless told); each appears at its step. */
export function stackBlocks(blocks: readonly Block[], space: Space, draw: DrawBlock, gap = 1): readonly Line[] {
	const lines: Line[] = [];
	for (const block of blocks) {
		const drawn = draw(block, space);
		if (drawn.length === 0) continue;
		if (lines.length > 0) addAll(lines, blankLines(gap));
		// The items of a list appear one by one, and each is a block by itself.
		addAll(lines, block.type === 'list' ? drawn : drawn.map(line => ofBlock(atStep(line, block.step), block.position)));
	}

	return lines;
}
