/** Finds words on drawn lines, and sets them off where they stand. */
import {foldWords} from '../talk/search.ts';
import type {Line, Segment} from './line.ts';
import {headlineRows} from './title/headline.ts';

/** A run of a line's characters, counted in UTF-16 units from the line's start, the rows that it is high, and the step at which the last of it appears. */
export type FoundRun = {readonly row: number; readonly height: number; readonly from: number; readonly to: number; readonly step: number};

/** Characters that part words as a blank does, and are drawn around text: what goes on behind a frame's edge goes on. */
const blank = /[\s│┃▌▎║]/;

/** Each place where the lines hold the words, as runs of one line each; a phrase may go on in the next line. None for no words. */
export function findWords(lines: readonly Line[], query: string): readonly (readonly FoundRun[])[] {
	const wanted = foldWords(query);
	if (wanted === '') return [];
	const {text, units} = readUnits(lines);
	const found: (readonly FoundRun[])[] = [];
	for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) found.push(joinRuns(units.slice(at, at + wanted.length)));
	return found;
}

/** The lines with the words inverse; where they stand nowhere as a whole, each word by itself. */
export function markWords(lines: readonly Line[], query: string): readonly Line[] {
	const whole = findWords(lines, query);
	const found = whole.length > 0 ? whole : foldWords(query).split(' ').flatMap(word => findWords(lines, word));
	const runs = found.flat();
	if (runs.length === 0) return lines;
	return lines.map((line, row) => invert(line, runs.filter(run => row >= run.row && row < run.row + run.height)));
}

type Unit = FoundRun | undefined;

/** The lines as one folded text, and where each of its units stands; citations are left out, as nobody searches for what they prove. */
function readUnits(lines: readonly Line[]): {readonly text: string; readonly units: readonly Unit[]} {
	const units: Unit[] = [];
	let text = '';
	const put = (characters: string, unit: Unit) => {
		for (let count = 0; count < characters.length; count++) units.push(unit);
		text += characters;
	};

	for (const [row, line] of lines.entries()) {
		// A word in letters of several rows is read at the first of them.
		if (line.some(({word}) => word !== undefined && word.row > 0)) continue;
		let from = 0;
		for (const part of line) {
			if (part.role === 'cite') {
				from += part.text.length;
				continue;
			}

			if (part.word !== undefined) {
				const unit = {row, height: headlineRows, from, to: from + part.text.length, step: part.step ?? 0};
				put(part.word.text.toLowerCase(), unit);
				from = unit.to;
				continue;
			}

			for (const character of part.text) {
				const to = from + character.length;
				if (!blank.test(character)) put(character.toLowerCase(), {row, height: 1, from, to, step: part.step ?? 0});
				else if (!text.endsWith(' ')) put(' ', {row, height: 1, from, to, step: 0});
				from = to;
			}
		}

		if (!text.endsWith(' ')) put(' ', undefined);
	}

	return {text, units};
}

/** The places of units as runs; what stands side by side in a line is one. */
function joinRuns(units: readonly Unit[]): readonly FoundRun[] {
	const runs: FoundRun[] = [];
	for (const unit of units) {
		if (unit === undefined) continue;
		const last = runs.at(-1);
		if (last?.row === unit.row) runs[runs.length - 1] = {...last, to: unit.to, step: Math.max(last.step, unit.step)};
		else runs.push(unit);
	}

	return runs;
}

function invert(line: Line, runs: readonly FoundRun[]): Line {
	if (runs.length === 0) return line;
	const parts: Segment[] = [];
	let from = 0;
	for (const part of line) {
		const ends = runs.flatMap(run => [run.from - from, run.to - from]).filter(end => end > 0 && end < part.text.length);
		const cuts = [0, ...ends.toSorted((a, b) => a - b), part.text.length];
		for (const [index, start] of cuts.slice(0, -1).entries()) {
			const text = part.text.slice(start, cuts[index + 1]);
			const isFound = runs.some(run => from + start >= run.from && from + start < run.to);
			if (text !== '') parts.push(isFound ? {...part, text, isInverse: true} : {...part, text});
		}

		from += part.text.length;
	}

	return parts;
}
