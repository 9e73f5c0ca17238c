/** Composes the speaker's screen: the clock, the slide now and the next one, the notes. */
import {formatDuration} from '../../deck/text/duration.ts';
import {type Line, lineWidth, padLine, segment, textWidth} from '../line.ts';
import {truncateLine} from '../wrap.ts';
import {drawConsoleClock} from './console-clock.ts';
import {measureConsole} from './console-measure.ts';
import {drawConsoleNotes} from './console-notes.ts';
import type {ConsoleSetting} from './console-setting.ts';
import {drawPreviews} from './console-previews.ts';
import {drawRule} from './console-rule.ts';

/** The rows of the speaker's whole screen. */
export function frameConsole(setting: ConsoleSetting): readonly Line[] {
	const {deck, place, size, time, scroll, trade} = setting;
	const measure = measureConsole(size, trade);
	const slide = deck.slides.at(place.slide);
	const urgent = setting.urgent.slice(0, Math.max(0, measure.notesRows - 1));
	const notes = drawConsoleNotes(slide, place.step, scroll, {columns: size.columns - 2, rows: measure.notesRows - urgent.length});
	// With a pace the clock tells the slide's budget, fitted to the target.
	const budget = time.pace !== undefined || slide.seconds === undefined ? '' : ` · ${formatDuration(slide.seconds)}`;
	const below = notes.all - notes.from - notes.lines.length;
	const more = `${notes.from > 0 ? ' ▲ [' : ''}${below > 0 ? ` ▼ ] ${below} more` : ''}`;
	const rows = [
		...drawConsoleClock(time, size.columns, measure.isBig),
		...drawPreviews(setting, measure),
		drawRule([`Notes${budget}`], more === '' ? [''] : [`${more} ──`], size.columns),
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

function drawFoot({deck, place, message, typed, size}: ConsoleSetting): Line {
	const section = deck.slides.sectionAt(place.slide)?.name ?? deck.title;
	const left: Line = message === '' ? [segment(section, 'muted')] : [segment(message, 'accent')];
	const keys: Line = typed === '' ? [] : [segment(`${typed}…  `, 'accent')];
	const hint: Line = [...keys, segment('? keys  [ ] notes  + - room', 'muted')];
	// A message goes before the hint.
	const right = message !== '' && textWidth(message) > size.columns - lineWidth(hint) - 2 ? keys : hint;
	const room = size.columns - lineWidth(right) - 2;
	return [segment(' '), ...padLine(truncateLine(left, room), room), ...right];
}
