/** Draws the overview: a grid of slides to choose from. */
import type {Deck, Slide} from '../../deck/deck.ts';
import {inlineText} from '../../deck/inline.ts';
import type {Cell} from '../../talk/key/click.ts';
import {type Line, padLine, segment} from '../line.ts';
import type {Size} from '../size.ts';
import {truncateLine, wrapSegments} from '../wrap.ts';

const cardRows = 4;
const gap = 2;

/** How many cards stand side by side in a width, each at least 20 columns wide. */
export function overviewColumns(columns: number): number {
	return Math.max(1, Math.min(6, Math.floor((columns + gap) / (20 + gap))));
}

/** The lines of the overview, scrolled so that the card under the cursor is seen; `current` is the slide the talk is at. */
export function drawOverview(deck: Deck, cursor: number, current: number, size: Size): readonly Line[] {
	const {across, visible, total, top} = scrollGrid(deck.slides.length, cursor, size);
	const width = cardWidth(size, across);
	const draw = (index: number) => drawOverviewCard(deck.slides.at(index), {number: index + 1, width, isChosen: index === cursor, isCurrent: index === current, isBackup: deck.slides.isBackupAt(index)});
	return Array.from({length: Math.min(visible, total - top)}, (_row, row) => {
		const first = (top + row) * across;
		const cards = Array.from({length: Math.min(across, deck.slides.length - first)}, (_card, index) => draw(first + index));
		const lines = Array.from({length: cardRows}, (_line, at) => cards.flatMap((card, index) => [...(index > 0 ? [segment(' '.repeat(gap))] : []), ...card[at]!]));
		return row > 0 ? [[], ...lines] : lines;
	}).flat();
}

/** Whether there are slides above and below those that the overview shows. */
export function overviewEnds(slides: number, cursor: number, size: Size): {readonly isMoreAbove: boolean; readonly isMoreBelow: boolean} {
	const {visible, total, top} = scrollGrid(slides, cursor, size);
	return {isMoreAbove: top > 0, isMoreBelow: top + visible < total};
}

/** The slide whose card stands on a cell of the overview, counted from its first row and column; undefined between cards and beyond them. */
export function cardAt({slides, cursor, size}: {readonly slides: number; readonly cursor: number; readonly size: Size}, {column, row}: Cell): number | undefined {
	const {across, visible, top} = scrollGrid(slides, cursor, size);
	const width = cardWidth(size, across);
	const [down, right] = [Math.floor(row / (cardRows + 1)), Math.floor(column / (width + gap))];
	const isCard = row >= 0 && column >= 0 && down < visible && right < across && row % (cardRows + 1) < cardRows && column % (width + gap) < width;
	const slide = (top + down) * across + right;
	return isCard && slide < slides ? slide : undefined;
}

function cardWidth({columns}: Size, across: number): number {
	return Math.floor((columns - gap * (across - 1)) / across);
}

/** The rows of cards in all, how many are seen, and the first of these, so that the cursor stands in the middle where it can. */
function scrollGrid(slides: number, cursor: number, size: Size) {
	const across = overviewColumns(size.columns);
	const visible = Math.max(1, Math.floor((size.rows + 1) / (cardRows + 1)));
	const total = Math.ceil(slides / across);
	const top = Math.max(0, Math.min(Math.floor(cursor / across) - Math.floor(visible / 2), total - visible));
	return {across, visible, total, top};
}

type CardLook = {readonly number: number; readonly width: number; readonly isChosen: boolean; readonly isCurrent: boolean; readonly isBackup: boolean};

/** A card: a rule, the number, and two lines of the title. The chosen one is drawn heavy, the current one has a mark. */
function drawOverviewCard(slide: Slide, {number, width, isChosen, isCurrent, isBackup}: CardLook): readonly Line[] {
	const role = isChosen ? 'accent' : 'muted';
	const isOpening = slide.kind === 'title' || slide.kind === 'section';
	const title = wrapSegments([segment(inlineText(slide.title) || '(no title)', isChosen ? 'accent' : 'text', {isBold: isChosen || isOpening})], width - 2);
	const head: Line = [
		segment(String(number), role, {isBold: isChosen}),
		...(isBackup ? [segment(' backup', 'muted')] : []),
		...(isCurrent ? [segment(' ● here', 'accent')] : isOpening ? [segment(' §', 'muted')] : []),
	];
	const bar = segment(isChosen ? '┃ ' : '│ ', role);
	const second: Line = title.length > 2 ? [...(title[1] ?? []), segment('…')] : (title[1] ?? []);
	return [head, title[0]!, second, []].map(line => padLine(truncateLine([bar, ...line], width), width));
}
