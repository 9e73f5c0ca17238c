/** Turns the times of a run into budgets in the deck's files. */
import type {SplitFile} from '../read/split-slides.ts';
import {splitSlides} from '../read/split-slides.ts';
import {writeTime} from './write-time.ts';

/** A file's text, before and after. */
export type FileChange = {readonly file: string; readonly before: string; readonly after: string};

/** The budget that the slide beginning at a line (from 1) is to have. */
export type NewTime = {readonly line: number; readonly seconds: number};

/** A file's text with new times; `line` is where a slide begins, as `splitSlides` counts. */
export function applyTimes(file: string, before: string, times: readonly NewTime[]): FileChange {
	const unmarked = before.replace(/^\uFEFF/, '');
	const mark = before.slice(0, before.length - unmarked.length);
	const ranges = rawRanges(unmarked);
	const after = times.toSorted((a, b) => b.line - a.line).reduce((text, {line, seconds}) => {
		const range = ranges.find(one => one.line === line);
		return range === undefined ? text : text.slice(0, range.start) + writeTime(text.slice(range.start, range.end), seconds) + text.slice(range.end);
	}, unmarked);
	return {file, before, after: mark + after};
}

/** The slides' ranges in text that may have CRLF line ends, which splitting does not know. */
function rawRanges(text: string): SplitFile['slides'] {
	if (!text.includes('\r')) return splitSlides(text).slides;
	const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map(end => end.index + end[0].length)];
	const plain = text.replaceAll(/\r\n?/g, '\n');
	const plainStarts = [0, ...[...plain.matchAll(/\n/g)].map(end => end.index + 1)];
	const toRaw = (offset: number) => {
		const line = plainStarts.findLastIndex(start => start <= offset);
		return offset === plain.length ? text.length : starts[line]! + (offset - plainStarts[line]!);
	};

	return splitSlides(plain).slides.map(({start, end, line}) => ({start: toRaw(start), end: toRaw(end), line}));
}

/** How many unchanged lines stand around a change that is shown. */
const context = 2;

/** The change of a file as lines in the manner of `diff -u`, line ends left out; none where nothing changed. */
export function showChange({file, before, after}: FileChange): readonly string[] {
	if (before === after) return [];
	const [old, fresh] = [before.split(/\r?\n/), after.split(/\r?\n/)];
	const marked: {text: string; isChange: boolean}[] = [];
	let at = 0;
	fresh.forEach((line, index) => {
		// Applying times only exchanges a line or adds one, so that looking one line ahead tells which it was.
		if (line === old[at]) marked.push({text: ` ${line}`, isChange: false});
		else if (fresh[index + 1] === old[at] && fresh.length > old.length) {
			marked.push({text: `+${line}`, isChange: true});
			at--;
		} else marked.push({text: `-${old[at]}`, isChange: true}, {text: `+${line}`, isChange: true});
		at++;
	});
	const near = marked.map((_line, index) => marked.slice(Math.max(0, index - context), index + context + 1).some(line => line.isChange));
	const hunks = marked.flatMap(({text}, index) => (near[index] ? [...(near[index - 1] || index === 0 ? [] : ['@@']), text] : []));
	return [`--- ${file}`, `+++ ${file}`, ...hunks];
}
