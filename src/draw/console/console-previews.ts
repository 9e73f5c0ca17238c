/** Draws the slide now and the next one side by side, each below a rule that says what it is and how much of it is out of sight. */
import {numberSlide, slidesInRow} from '../../deck/backup/tracks.ts';
import type {Deck} from '../../deck/deck.ts';
import {type Line, padLine, segment} from '../line.ts';
import {wrapSegments} from '../wrap.ts';
import type {ConsoleSetting} from './console-setting.ts';
import {type ConsoleMeasure, gutter} from './console-measure.ts';
import {drawRule} from './console-rule.ts';
import {type DrawnPreview, drawPreview} from './preview.ts';

/** The rows of the previews, their rules first. */
export function drawPreviews(setting: ConsoleSetting, {previewRows, nowColumns, nextColumns}: ConsoleMeasure): readonly Line[] {
	const {deck, place, next, room, isAscii, layout} = setting;
	const nowSize = {columns: nowColumns, rows: previewRows};
	const now = underRule(labelsOf(setting), drawPreview({deck, place, layout: layout(place.slide, nowSize), room, isAscii}, nowSize), nowColumns);
	if (nextColumns === 0) return now;
	const size = {columns: nextColumns, rows: previewRows};
	const second =
		next === undefined
			? drawEnd(deck, place.slide, nextColumns)
			: underRule([`Next ${slideName(deck, next)}`], drawPreview({deck, place: {slide: next, step: deck.slides.at(next).steps}, layout: layout(next, size), isAscii}, size), nextColumns);
	return now.map((line, row) => [...padLine(line, nowColumns), segment(row === 0 ? '─┬─'.slice(0, gutter) : ' │ ', 'muted'), ...(second[row] ?? [])]);
}

type Labels = Parameters<typeof drawRule>[0];

/** What the slide now is called: its number, the page of it that the room sees, whether the room sees any; in full and in short. */
function labelsOf({place, deck, room, curtain}: ConsoleSetting): Labels {
	const {number, last, isBackup} = numberSlide(deck.slides, place.slide);
	const name = `Now ${isBackup ? 'backup ' : ''}${number}/${last}`;
	const [page, short] = room.pages > 1 ? [` · the room sees page ${room.page} of ${room.pages}`, ` · page ${room.page} of ${room.pages}`] : ['', ''];
	const [blank, bare] = curtain === 'none' ? ['', ''] : [` · the screen is ${curtain}`, ` · ${curtain} screen`];
	return [name + page + blank, name + short + blank, name + short + bare];
}

/** A preview below a rule. */
function underRule(labels: Labels, {rows, above, below}: DrawnPreview, columns: number): readonly Line[] {
	const up = above > 0 ? ' ▲' : '';
	const ends = below > 0 ? ([`${up} ▼ ${below} more ──`, `${up} ▼ ${below} `] as const) : ([up === '' ? '' : `${up} ──`] as const);
	return [drawRule(labels, ends, columns), ...rows];
}

/** What stands in the place of a next slide: which end it is, and which key leads on from there. */
function drawEnd({slides}: Deck, slide: number, columns: number): readonly Line[] {
	const [first] = slidesInRow(slides, true);
	if (first === undefined) return [drawRule(['The end'], [''], columns)];
	const isBackup = slides.isBackupAt(slide);
	const way = isBackup ? 'B goes back to the talk' : `B shows backup, from slide ${first + 1} on`;
	return [drawRule([isBackup ? 'The end of backup' : 'The end of the talk'], [''], columns), [], ...wrapSegments([segment(way, 'muted')], columns)];
}

function slideName({slides}: Deck, index: number): string {
	const {number, isBackup} = numberSlide(slides, index);
	return `${isBackup ? 'backup ' : ''}${number}`;
}
