/** Divides lines that are taller than the screen into pages. */
import type {Position} from '../../../deck/position.ts';
import {type Line, lineText} from '../../line.ts';
import {headAbove} from './head-above.ts';

/**
 * The index of the first line of each page, the first 0. A page ends at a blank line in its last third where there is one, so
 * that what belongs together stays together; else where a point or a block begins that would go on over its end, unless it takes
 * more than a page by itself. A blank line within a point counts only where the point is as long as that. Blank lines at the top
 * of a page are skipped. A page that begins within a table has room for its head. A single line is not left for the last page where the block before it can go with it.
 */
export function paginate(lines: readonly Line[], rows: number): readonly number[] {
	const heightAt = (start: number) => Math.max(1, rows - (start === 0 ? 0 : headAbove(lines[start], rows).length));
	const starts = [0];
	let start = 0;
	while (lines.length - start > heightAt(start)) {
		const end = skipBlank(lines, findEnd(lines, start, heightAt(start)));
		if (end >= lines.length) break;
		starts.push(end);
		start = end;
	}

	const orphan = starts.at(-1)!;
	if (starts.length === 1 || lines.length - orphan > 1) return starts;
	const joined = lastStart(lines, starts.at(-2)!, orphan - 1);
	return joined === undefined || lines.length - joined > heightAt(joined) ? starts : [...starts.slice(0, -1), joined];
}

/** Where a page that begins at `start` ends best, not later than where it is full. */
function findEnd(lines: readonly Line[], start: number, height: number): number {
	const full = start + height;
	const last = (isFit: (at: number) => boolean) => {
		for (let at = full; at > start; at--) if (isFit(at)) return at;
		return undefined;
	};

	const isLate = (at: number) => at > start + Math.ceil(height * (2 / 3)) && isBlank(lines[at]);
	return last(at => isLate(at) && isOuter(lines, at)) ?? lastWhole(lines, {start, height}, at => isStart(lines, at) && isOuter(lines, at)) ?? last(isLate) ?? lastWhole(lines, {start, height}, at => isStart(lines, at)) ?? full;
}

/** The last beginning on a page of what goes on over its end, and is no higher than a page. */
function lastWhole(lines: readonly Line[], {start, height}: {readonly start: number; readonly height: number}, isBeginning: (at: number) => boolean): number | undefined {
	let begun = start + height;
	while (begun > start && !isBeginning(begun)) begun--;
	if (begun <= start) return undefined;
	let next = start + height;
	while (next < lines.length && !isBeginning(next)) next++;
	return next - begun > height ? undefined : begun;
}

/** Whether what comes next at or behind a line stands at the margin, and so within no point. */
function isOuter(lines: readonly Line[], at: number): boolean {
	const next = lines[skipBlank(lines, at)];
	return next === undefined || !/^\s/.test(lineText(next));
}

function skipBlank(lines: readonly Line[], from: number): number {
	let at = from;
	while (at < lines.length && isBlank(lines[at])) at++;
	return at;
}

/** The last line behind `after`, and not behind `upTo`, on which a block begins. */
function lastStart(lines: readonly Line[], after: number, upTo: number): number | undefined {
	for (let at = upTo; at > after; at--) if (isStart(lines, at)) return at;
	return undefined;
}

/** Whether nothing on a line goes on from the line above, in any column. */
function isStart(lines: readonly Line[], at: number): boolean {
	if (isBlank(lines[at]) || isBlank(lines[at - 1])) return !isBlank(lines[at]);
	const above = new Set(originsOf(lines[at - 1]!));
	const origins = originsOf(lines[at]!);
	return origins.length > 0 && !origins.some(origin => above.has(origin));
}

const originsOf = (line: Line): readonly Position[] => line.flatMap(({origin}) => origin ?? []);

const isBlank = (line: Line | undefined) => line !== undefined && lineText(line).trim() === '';
