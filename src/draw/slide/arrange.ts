/** Arranges a slide's blocks: one below the other, or on a wide screen a picture beside the text. */
import type {Block, BlockType} from '../../deck/block.ts';
import {type Line, lineWidth, padLine, segment} from '../line.ts';
import type {Space} from '../space.ts';
import {drawSteps} from './draw-block.ts';
import {findAir} from './find-air.ts';
import {keep} from './keep.ts';
import {boxOf, mapHeight} from './picture-size.ts';
import {largest} from '../../deck/long-lists.ts';

/** The room for a slide's content, with no air yet. */
export type Room = Omit<Space, 'air' | 'depth' | 'fill'>;

/** Gives the whole content with some air between its points, drawn once for each air; what appears at a later step knows it. */
export type Arrangement = (air: number) => readonly Line[];

/** How the content is drawn with its pictures as small as they can be, and how with all that the rows allow. */
type Arrangements = {readonly draw: Arrangement; readonly grown: Arrangement};

/** One arrangement of the content; one that fills the room by itself is given no air. */
export type Arranged = Arrangements & {readonly isFull: boolean};

/** The narrowest room in which a picture stands beside text, in columns: that of a screen of 150. */
const besideFrom = 126;
/** The share of the room that text takes beside a picture, and the most columns of it. */
const textShare = 0.4;
const mostText = 64;
const gutter = 6;
/** Text of so many rows is a caption, and near its picture worth a tenth of it; more text is worth room beside it. */
const mostCaption = 3;
const nearly = 0.9;
const clearly = 1.2;
/** A picture that keeps a smaller share than this of its rows is flat, however wide. */
const leastRows = 0.65;
/** The rows of a room on a high screen. */
const highRoom = 26;
/** A picture with fewer rows than this says too little. */
const fewestRows = 8;

/** The share of the rows that content with a picture fills where the picture can grow; all of them if only so its parts stand apart. */
const filled = [0.8, 1];

const pictureTypes: readonly BlockType[] = ['map', 'timeline', 'relations', 'chart'];
const isPicture = (block: Block) => pictureTypes.includes(block.type);
const isMap = (block: Block) => block.type === 'map';

/** How the blocks stand in the room: on a wide screen side by side, unless the picture is as large with the text below it. */
export function arrange(blocks: readonly Block[], room: Room): Arranged {
	const [beside, below] = [arrangeBeside(blocks, room), arrangeBelow(blocks, room)];
	const isBeside = beside !== undefined && beside.draw(0).length <= room.rows && !isAsLargeBelow(blocks, room, {beside: beside.grown, below: below.grown});
	return {...(isBeside ? beside : below), isFull: isBeside || blocks.some(isMap)};
}

/** Whether the one picture of some blocks is seen as large where its text stands below or above it: nearly so where that is a caption, larger where it is more to read. */
function isAsLargeBelow(blocks: readonly Block[], room: Room, {beside, below}: {readonly beside: Arrangement; readonly below: Arrangement}): boolean {
	const picture = blocks.find(isPicture)!;
	const lines = below(0);
	if (lines.length > room.rows) return false;
	const text = drawSteps(blocks.filter(block => block !== picture), {...room, air: 0, depth: 0}).length;
	const share = text <= mostCaption ? nearly : clearly;
	if (picture.type === 'map') return mapHeight(picture, {columns: room.columns, rows: room.rows - text - 1}) >= share * mapHeight(picture, {columns: room.columns - gutter - textColumnsOf(room), rows: room.rows});
	const [under, side] = [boxOf(lines, picture.position), boxOf(beside(0), picture.position)];
	return under.rows >= leastRows * side.rows && under.rows * under.columns >= share * side.rows * side.columns;
}

/** The content with `count` pictures as high as leaves it in its share of the rows; at the `least` where it grows in none. */
function growPictures(least: readonly Line[], rows: number, count: number, draw: (fill: number) => readonly Line[]): readonly Line[] {
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

const textColumnsOf = ({columns}: Room) => Math.min(mostText, Math.floor(columns * textShare));

/** One picture and some text on a wide screen: side by side, in the order in which they are written. */
function arrangeBeside(blocks: readonly Block[], room: Room): Arrangements | undefined {
	const pictures = blocks.filter(isPicture);
	const text = blocks.filter(block => !isPicture(block));
	if (room.columns < besideFrom || pictures.length !== 1 || text.length === 0 || text.some(({type}) => type === 'columns' || type === 'players')) return undefined;
	const textColumns = textColumnsOf(room);
	const isTextFirst = blocks[0] !== pictures[0];
	const drawText = keep(air => drawSteps(text, {...room, columns: textColumns, prose: textColumns, air, depth: 0}));
	const words = drawText(findAir(room.rows, room.isLarge ?? false, air => drawText(air).length));
	const picture = (fill: number) => drawSteps(pictures, {...room, columns: room.columns - gutter - textColumns, air: 0, depth: 0, fill});
	const join = (drawn: readonly Line[]) => {
		const [left, right] = isTextFirst ? [words, drawn] : [drawn, words];
		const width = isTextFirst ? textColumns : largest(drawn.map(lineWidth));
		return Array.from({length: Math.max(left.length, right.length)}, (_line, row) => {
			const rest = right[row] ?? [];
			return rest.length === 0 ? (left[row] ?? []) : [...padLine(left[row] ?? [], width), segment(' '.repeat(gutter)), ...rest];
		});
	};

	const least = picture(0);
	const joined = join(least);
	// The picture grows by itself: beside a long text it takes no row more.
	return {draw: () => joined, grown: pictures.some(isMap) ? () => joined : keep(() => join(growPictures(least, room.rows, 1, picture)))};
}

/** One below the other; pictures share the rows that the other blocks leave. */
function arrangeBelow(blocks: readonly Block[], room: Room): Arrangements {
	const isSharing = blocks.some(isMap) ? isMap : isPicture;
	const sharing = blocks.filter(isSharing).length;
	const rest = blocks.filter(block => !isSharing(block));
	const least = sharing > 0 && blocks.some(isMap) ? airByMap(rest, room) : 0;
	const drawTo = (given: number, fill: number) => {
		const air = Math.max(given, least);
		const taken = sharing > 0 && rest.length > 0 ? drawSteps(rest, {...room, air, depth: 0, fill}).length + sharing * (air + 1) : Math.max(0, sharing - 1);
		const share = Math.floor((room.rows - taken) / Math.max(1, sharing));
		// Where too little is left beside the text, a picture gets a page of its own.
		return drawSteps(blocks, {...room, rows: share < fewestRows ? room.rows : share, air, depth: 0, fill});
	};
	const count = blocks.flatMap(block => (block.type === 'columns' ? block.columns.flat() : [block])).filter(block => isPicture(block) && !isMap(block)).length;
	const draw = keep(air => drawTo(air, 0));
	return {draw, grown: count === 0 ? draw : keep(air => growPictures(draw(air), room.rows, count, fill => drawTo(air, fill)))};
}

/** The air of points that share a screen with a map, which takes all rows that it is given: some on a high screen, where they take less than a third of it. */
function airByMap(blocks: readonly Block[], room: Room): number {
	const hasPoints = blocks.some(block => block.type === 'list' && block.items.length > 1);
	return hasPoints && room.rows >= highRoom && drawSteps(blocks, {...room, air: 1, depth: 0}).length <= room.rows / 3 ? 1 : 0;
}
