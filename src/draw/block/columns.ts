/** Draws blocks side by side, or one below the other where there is no room. */
import type {Columns} from '../../deck/block.ts';
import {type Line, padLine, segment} from '../line.ts';
import type {Space} from '../space.ts';
import {isBold, setBold} from './large-words.ts';
import {type DrawBlock, stackBlocks} from './stack.ts';
import {largest} from '../../deck/long-lists.ts';
import {sum} from '../../deck/sum.ts';

/** The narrowest that a column is still read with ease, in terminal columns. */
const narrowest = 18;
const gap = 3;
/** The widest that a column is set: wider, its few words would be lost in it. */
const widest = 60;
const widestLarge = 80;

/** The lines of columns with widths by their shares; stacked where any would be narrower than 18 columns. */
export function drawColumns(block: Columns, space: Space, drawBlock: DrawBlock): readonly Line[] {
	const shares = sum(block.widths);
	const room = Math.min(space.columns, block.columns.length * ((space.isLarge ? widestLarge : widest) + gap)) - gap * (block.columns.length - 1);
	const widths = block.widths.map(width => Math.floor((room * width) / shares));
	if (widths.some(width => width < narrowest)) {
		return block.columns.flatMap((blocks, index) => [...(index > 0 ? [[]] : []), ...stackBlocks(blocks, space, drawBlock)]);
	}

	const spaces = widths.map(width => ({...space, columns: width, prose: Math.min(space.prose, width)}));
	const isLarge = space.isLarge === true && leadsFit(block, spaces);
	const drawn = block.columns.map((blocks, index) => stackBlocks(blocks, {...spaces[index]!, isLarge}, drawBlock));
	const height = largest(drawn.map(lines => lines.length));
	return Array.from({length: height}, (_line, row) =>
		drawn.flatMap((lines, index) => {
			const line = lines[row] ?? [];
			return index === drawn.length - 1 ? line : [...padLine(line, widths[index]!), segment(' '.repeat(gap))];
		}),
	);
}

/** Whether the first words of all columns, where they are bold, can be set in large letters: beside large ones small ones would look like less. */
function leadsFit({columns}: Columns, spaces: readonly Space[]): boolean {
	return columns.every(([first], index) => first?.type !== 'paragraph' || !isBold(first.text) || setBold(first.text, spaces[index]!) !== undefined);
}
