/** Draws the overview: a grid of slides to choose from. */
import type {Tracks} from '../../deck/backup/tracks.ts';
import type {Deck, Slide} from '../../deck/deck.ts';
import {inlineText} from '../../deck/inline.ts';
import type {Cell} from '../../talk/key/click.ts';
import {type GridRow, overviewRows, rowOfSlide} from '../../talk/overview-grid.ts';
import {type Line, padLine, segment} from '../line.ts';
import type {Size} from '../size.ts';
import {truncateLine, wrapSegments} from '../wrap.ts';

const cardRows = 4;
const gap = 2;

/** How many cards stand side by side in a width, each at least 20 columns wide. */
export function overviewColumns(columns: number): number {
	return Math.max(1, Math.min(6, Math.floor((columns + gap) / (20 + gap))));
}

/** The lines of the overview, scrolled so that the card under the cursor is seen; `current` is the slide the talk is at. Backup stands last, below a rule. */
export function drawOverview({slides}: Deck, cursor: number, current: number, size: Size): readonly Line[] {
	const {rows, top, visible, across} = scrollGrid(slides, cursor, size);
	const width = cardWidth(size, across);
	const draw = (index: number) => drawOverviewCard(slides.at(index), {number: index + 1, width, isChosen: index === cursor, isCurrent: index === current, isBackup: slides.isBackupAt(index)});
	return rows.slice(top, top + visible).flatMap((row, at) => {
		const cards = row.slides.map(draw);
		const lines = Array.from({length: cardRows}, (_line, line) => cards.flatMap((card, index) => [...(index > 0 ? [segment(' '.repeat(gap))] : []), ...card[line]!]));
		return [...(at > 0 ? [[]] : []), ...(row.opensBackup ? [drawBackupRule(size.columns)] : []), ...lines];
	});
}

/** Whether there are slides above and below those that the overview shows. */
export function overviewEnds(slides: Tracks, cursor: number, size: Size): {readonly isMoreAbove: boolean; readonly isMoreBelow: boolean} {
	const {rows, visible, top} = scrollGrid(slides, cursor, size);
	return {isMoreAbove: top > 0, isMoreBelow: top + visible < rows.length};
}

/** The slide whose card stands on a cell of the overview, counted from its first row and column; undefined between cards and beyond them. */
export function cardAt({slides, cursor, size}: {readonly slides: Tracks; readonly cursor: number; readonly size: Size}, {column, row}: Cell): number | undefined {
	const {rows, across, visible, top} = scrollGrid(slides, cursor, size);
	const width = cardWidth(size, across);
	const right = Math.floor(column / (width + gap));
	let begin = 0;
	for (const one of rows.slice(top, top + visible)) {
		const cards = begin + (one.opensBackup ? 1 : 0);
		if (row >= cards && row < cards + cardRows && column >= 0 && column % (width + gap) < width) return one.slides[right];
		begin += heightOf(one);
	}

	return undefined;
}

function cardWidth({columns}: Size, across: number): number {
	return Math.floor((columns - gap * (across - 1)) / across);
}

/** The lines of a row of cards, the blank one behind it and the rule above the first of the backup among them. */
const heightOf = ({opensBackup}: GridRow) => cardRows + 1 + (opensBackup ? 1 : 0);

/** The rows of cards, the first that is seen and how many are, so that the cursor stands in the middle where it can. */
function scrollGrid(slides: Tracks, cursor: number, size: Size) {
	const across = overviewColumns(size.columns);
	const rows = overviewRows(slides, across);
	const at = rowOfSlide(rows, cursor);
	const seenFrom = (top: number) => {
		let [count, height] = [0, 0];
		for (const row of rows.slice(top)) {
			height += heightOf(row);
			if (height > size.rows + 1) break;
			count++;
		}

		return Math.max(1, count);
	};

	const usual = Math.floor((size.rows + 1) / (cardRows + 1));
	let top = Math.max(0, Math.min(at - Math.floor(usual / 2), rows.length - usual));
	// The rule takes the room of a row: one more is scrolled where the cursor, or the end, would be out of sight.
	while (top < at && (at >= top + seenFrom(top) || (top >= rows.length - usual && top + seenFrom(top) < rows.length))) top++;
	return {across, rows, visible: seenFrom(top), top};
}

function drawBackupRule(columns: number): Line {
	const label = '── Backup ';
	return truncateLine([segment(label, 'muted'), segment('─'.repeat(Math.max(0, columns - label.length)), 'muted')], columns);
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
