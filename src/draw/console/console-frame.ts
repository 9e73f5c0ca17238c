/** Composes the speaker's screen: the clock, the slide now and the next one, the notes. */
import {numberSlide, slidesInRow} from '../../deck/backup/tracks.ts';
import type {Deck} from '../../deck/deck.ts';
import type {Curtain} from '../../talk/state.ts';
import type {Place} from '../../talk/place.ts';
import type {Room} from '../../talk/talk-news.ts';
import {formatDuration} from '../../deck/text/duration.ts';
import {type Line, lineWidth, padLine, segment} from '../line.ts';
import type {Size} from '../size.ts';
import type {Layout} from '../slide/lay-out-slide.ts';
import {truncateLine, wrapSegments} from '../wrap.ts';
import {type ConsoleTime, drawConsoleClock} from './console-clock.ts';
import {gutter, measureConsole} from './console-measure.ts';
import {drawConsoleNotes} from './console-notes.ts';
import {drawPreview} from './preview.ts';

/** All that decides what the speaker sees. */
export type ConsoleSetting = {
	readonly deck: Deck;
	readonly place: Place;
	/** The slide that comes next; undefined behind the last. */
	readonly next: number | undefined;
	readonly room: Room;
	readonly curtain: Curtain;
	readonly size: Size;
	readonly time: ConsoleTime;
	/** Rows that the notes are scrolled from where they begin, and that they have taken from the previews. */
	readonly scroll: number;
	readonly trade: number;
	/** The layout of a slide at a size. */
	readonly layout: (slide: number, size: Size) => Layout | undefined;
	/** One line for the speaker; '' for none. */
	readonly message: string;
	readonly typed: string;
	/** Rows of their own for what is urgent: a problem of the deck, changes that wait, slides to skip. */
	readonly urgent: readonly Line[];
};

/** The rows of the speaker's whole screen. */
export function frameConsole(setting: ConsoleSetting): readonly Line[] {
	const {deck, place, size, time, room, curtain, scroll, trade} = setting;
	const measure = measureConsole(size, trade);
	const slide = deck.slides.at(place.slide);
	const urgent = setting.urgent.slice(0, Math.max(0, measure.notesRows - 1));
	const notes = drawConsoleNotes(slide, place.step, scroll, {columns: size.columns - 2, rows: measure.notesRows - urgent.length});
	const budget = slide.seconds === undefined ? '' : ` · ${formatDuration(slide.seconds)}`;
	const below = notes.all - notes.from - notes.lines.length;
	const more = `${notes.from > 0 ? ' ▲ [' : ''}${below > 0 ? ` ▼ ] ${below} more` : ''}`;
	const rows = [
		...drawConsoleClock(time, size.columns, measure.isBig),
		...drawPreviews(setting, measure, labelOf(place, deck, room, curtain)),
		drawRule(`Notes${budget}`, size.columns, more),
		...Array.from({length: measure.notesRows - urgent.length}, (_row, row): Line => [segment(' '), ...(notes.lines[row] ?? [])]),
		...urgent.map(line => truncateLine(line, size.columns)),
		drawFoot(setting),
	];
	return Array.from({length: size.rows}, (_row, row) => rows[row] ?? []);
}

/** How far the notes may be scrolled from where they begin, back and on. */
export function scrollLimits({deck, place, size, trade, urgent}: Pick<ConsoleSetting, 'deck' | 'place' | 'size' | 'trade' | 'urgent'>): {readonly least: number; readonly most: number} {
	const {notesRows} = measureConsole(size, trade);
	const rows = notesRows - Math.min(urgent.length, Math.max(0, notesRows - 1));
	const {leastScroll, mostScroll} = drawConsoleNotes(deck.slides.at(place.slide), place.step, 0, {columns: size.columns - 2, rows});
	return {least: leastScroll, most: mostScroll};
}

function labelOf({slide}: Place, {slides}: Deck, room: Room, curtain: Curtain): string {
	const page = room.pages > 1 ? ` · the room sees page ${room.page} of ${room.pages}` : '';
	const {number, last, isBackup} = numberSlide(slides, slide);
	return `Now ${isBackup ? 'backup ' : ''}${number}/${last}${page}${curtain === 'none' ? '' : ` · the screen is ${curtain}`}`;
}

function drawPreviews(setting: ConsoleSetting, {previewRows, nowColumns, nextColumns}: ReturnType<typeof measureConsole>, label: string): readonly Line[] {
	const {deck, place, next, room, layout} = setting;
	const nowSize = {columns: nowColumns, rows: previewRows};
	const now = [drawRule(label, nowColumns, ''), ...drawPreview({deck, place, layout: layout(place.slide, nowSize), room}, nowSize)];
	if (nextColumns === 0) return now;
	const size = {columns: nextColumns, rows: previewRows};
	const second =
		next === undefined
			? drawEnd(deck, place.slide, nextColumns)
			: [drawRule(`Next ${slideName(deck, next)}`, nextColumns, ''), ...drawPreview({deck, place: {slide: next, step: deck.slides.at(next).steps}, layout: layout(next, size)}, size)];
	return now.map((line, row) => [...padLine(line, nowColumns), segment(row === 0 ? '─┬─'.slice(0, gutter) : ' │ ', 'muted'), ...(second[row] ?? [])]);
}

/** What stands in the place of a next slide: which end it is, and which key leads on from there. */
function drawEnd({slides}: Deck, slide: number, columns: number): readonly Line[] {
	const [first] = slidesInRow(slides, true);
	if (first === undefined) return [drawRule('The end', columns, '')];
	const isBackup = slides.isBackupAt(slide);
	const way = isBackup ? 'B goes back to the talk' : `B shows backup, from slide ${first + 1} on`;
	return [drawRule(isBackup ? 'The end of backup' : 'The end of the talk', columns, ''), [], ...wrapSegments([segment(way, 'muted')], columns)];
}

function slideName({slides}: Deck, index: number): string {
	const {number, isBackup} = numberSlide(slides, index);
	return `${isBackup ? 'backup ' : ''}${number}`;
}

/** A rule with a label, and at its end what there is more of. */
function drawRule(label: string, columns: number, more: string): Line {
	const line = truncateLine([segment('── ', 'muted'), segment(label, 'accent', {isBold: true}), segment(' ', 'muted')], columns);
	const end = more === '' ? [] : [segment(more, 'accent', {isBold: true}), segment(' ──', 'muted')];
	return [...line, segment('─'.repeat(Math.max(0, columns - lineWidth(line) - lineWidth(end))), 'muted'), ...end];
}

function drawFoot({deck, place, message, typed, size}: ConsoleSetting): Line {
	const section = deck.slides.sectionAt(place.slide)?.name ?? deck.title;
	const left: Line = message === '' ? [segment(section, 'muted')] : [segment(message, 'accent')];
	const right: Line = [...(typed === '' ? [] : [segment(`${typed}…  `, 'accent')]), segment('? keys  [ ] notes  + - room', 'muted')];
	const room = size.columns - lineWidth(right) - 2;
	return [segment(' '), ...padLine(truncateLine(left, room), room), ...right];
}
