/** Turns the times of a run into budgets in the deck's files. */
import {readPage, unreadRule} from '../read/read-page.ts';
import {cleanText} from '../text/clean-text.ts';
import {fileSlides} from './file-slides.ts';
import {firstLineEnd, writeTime} from './write-time.ts';

/** A file's text, before and after; `unwritten` are the slides of it (from 0) into which a time could not be written. */
export type FileChange = {readonly file: string; readonly before: string; readonly after: string; readonly unwritten: readonly number[]};

/** The budget that a slide of a file is to have; `slide` counts the file's slides from 0. */
export type NewTime = {readonly slide: number; readonly seconds: number};

/** A file's text with new times. Each slide is read again with its new time: where anything else of it would be another, it is left as it was. */
export function applyTimes(file: string, before: string, times: readonly NewTime[]): FileChange {
	const ranges = fileSlides(before);
	const newline = firstLineEnd(before);
	const unwritten: number[] = [];
	let after = before;
	for (const {slide, seconds} of times.toSorted((a, b) => b.slide - a.slide)) {
		const range = ranges[slide];
		const source = range && before.slice(range.start, range.end);
		const timed = source === undefined ? undefined : timeSlide(source, seconds, newline);
		if (range === undefined || timed === undefined) unwritten.unshift(slide);
		else after = after.slice(0, range.start) + timed + after.slice(range.end);
	}

	return {file, before, after, unwritten};
}

/** The slide's text with the time; undefined where that cannot be written into it. */
function timeSlide(source: string, seconds: number, newline: string): string | undefined {
	const before = read(source);
	if (before.isUnread) return undefined;
	const timed = writeTime(source, seconds, newline);
	const after = read(timed);
	return fileSlides(timed).length === 1 && after.seconds === seconds && after.rest === before.rest ? timed : undefined;
}

const nowhere = {file: '', line: 1, column: 1};

/** What a slide's text says: its time, and all else but where it stands. */
function read(source: string): {readonly seconds: number | undefined; readonly rest: string; readonly isUnread: boolean} {
	const {seconds, ...rest} = readPage({source: cleanText(source), position: nowhere}, {isFirst: false, isIncremental: false});
	const isPlace = new Set(['position', 'line', 'column']);
	return {seconds, rest: JSON.stringify(rest, (key, value: unknown) => (isPlace.has(key) ? undefined : value)), isUnread: rest.problems.some(({rule}) => rule === unreadRule)};
}
