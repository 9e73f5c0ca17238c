/** Arranges a slide's blocks: one below the other, or on a wide screen a picture beside the text. */
import type {Block, BlockType} from '../../deck/block.ts';
import {type Line, lineWidth, padLine, segment} from '../line.ts';
import type {Space} from '../space.ts';
import {drawSteps} from './draw-block.ts';
import {findAir} from './find-air.ts';
import {largest} from '../../deck/long-lists.ts';

/** The room for a slide's content, with no air yet. */
export type Room = Omit<Space, 'air' | 'depth' | 'fill'>;

/** Draws the whole content with some air between its points, and pictures that fill some rows (none unless told); what appears at a later step knows it. */
export type Arrangement = (air: number, fill?: number) => readonly Line[];

/** How the content is drawn with its pictures as small as they can be, and how with all that the rows allow; one that fills the room by itself is given no air. */
export type Arranged = {readonly draw: Arrangement; readonly grown: Arrangement; readonly isFull: boolean};

/** The narrowest room in which a picture stands beside text, in columns: that of a screen of 150. */
const besideFrom = 126;
/** The share of the room that text takes beside a picture, and the most columns of it. */
const textShare = 0.4;
const mostText = 64;
const gutter = 6;
/** A picture with fewer rows than this says too little. */
const fewestRows = 8;

/** The share of the rows that content with a picture fills where the picture can grow; all of them if only so its parts stand apart. */
const filled = [0.8, 1];

const pictureTypes: readonly BlockType[] = ['map', 'timeline', 'relations', 'chart'];
const isPicture = (block: Block) => pictureTypes.includes(block.type);
const isMap = (block: Block) => block.type === 'map';

/** How the blocks stand in the room. */
export function arrange(blocks: readonly Block[], room: Room): Arranged {
	const beside = arrangeBeside(blocks, room);
	const isBeside = beside !== undefined && beside(0).length <= room.rows;
	const draw = isBeside ? beside : arrangeBelow(blocks, room);
	const count = blocks.flatMap(block => (block.type === 'columns' ? block.columns.flat() : [block])).filter(block => isPicture(block) && !isMap(block)).length;
	const grown: Arrangement = count === 0 ? draw : air => growPictures(fill => draw(air, fill), room.rows, count);
	return {draw, grown, isFull: isBeside || blocks.some(isMap)};
}

/** The content with `count` pictures as high as leaves it in its share of the rows. */
function growPictures(draw: (fill: number) => readonly Line[], rows: number, count: number): readonly Line[] {
	const least = draw(0);
	for (const share of filled) {
		const most = Math.floor(rows * share);
		let fill = most;
		while (fill > 0) {
			const lines = draw(fill);
			if (lines.length <= most) {
				if (lines.length > least.length) return lines;
				break;
			}

			fill -= Math.max(1, Math.ceil((lines.length - most) / count));
		}
	}

	return least;
}

/** One picture and some text on a wide screen: side by side, in the order in which they are written. */
function arrangeBeside(blocks: readonly Block[], room: Room): Arrangement | undefined {
	const pictures = blocks.filter(isPicture);
	const text = blocks.filter(block => !isPicture(block));
	if (room.columns < besideFrom || pictures.length !== 1 || text.length === 0 || text.some(({type}) => type === 'columns' || type === 'players')) return undefined;
	const textColumns = Math.min(mostText, Math.floor(room.columns * textShare));
	const isTextFirst = blocks[0] !== pictures[0];
	const drawText = (air: number) => drawSteps(text, {...room, columns: textColumns, prose: textColumns, air, depth: 0});
	const textAir = findAir(room.rows, room.isLarge ?? false, air => drawText(air).length);
	return (_air, fill = 0) => {
		const words = drawText(textAir);
		const picture = drawSteps(pictures, {...room, columns: room.columns - gutter - textColumns, air: 0, depth: 0, fill});
		const [left, right] = isTextFirst ? [words, picture] : [picture, words];
		const width = isTextFirst ? textColumns : largest(picture.map(lineWidth));
		return Array.from({length: Math.max(left.length, right.length)}, (_line, row) => {
			const rest = right[row] ?? [];
			return rest.length === 0 ? (left[row] ?? []) : [...padLine(left[row] ?? [], width), segment(' '.repeat(gutter)), ...rest];
		});
	};
}

/** One below the other; pictures share the rows that the other blocks leave. */
function arrangeBelow(blocks: readonly Block[], room: Room): Arrangement {
	const isSharing = blocks.some(isMap) ? isMap : isPicture;
	const sharing = blocks.filter(isSharing).length;
	const rest = blocks.filter(block => !isSharing(block));
	return (air, fill = 0) => {
		const taken = sharing > 0 && rest.length > 0 ? drawSteps(rest, {...room, air, depth: 0, fill}).length + sharing * (air + 1) : Math.max(0, sharing - 1);
		const share = Math.floor((room.rows - taken) / Math.max(1, sharing));
		// Where too little is left beside the text, a picture gets a page of its own.
		return drawSteps(blocks, {...room, rows: share < fewestRows ? room.rows : share, air, depth: 0, fill});
	};
}
