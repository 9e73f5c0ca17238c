/** What is kept of runs: one record for each thing that happened, a JSON object a line. */
import * as v from 'valibot';
import {cleanLine} from '../../../deck/text/clean-text.ts';

/** The version of the records' format that this program writes, and the newest it reads. */
export const recordVersion = 1;

/** The furthest that a `Date` reaches from 1970, in ms (ECMA-262, 21.4.1.1). */
const furthest = 8.64e15;

/** A moment of a record, in ms since 1970. */
export const momentSchema = v.pipe(v.number(), v.minValue(-furthest), v.maxValue(furthest));
/** A length of time of a record, in ms. */
export const lengthSchema = v.pipe(v.number(), v.minValue(0), v.maxValue(furthest));
const [moment, length] = [momentSchema, lengthSchema];
/** Records are shown again, and anyone may have written into their file. */
const text = v.pipe(v.string(), v.transform(cleanLine));
const base = {v: v.literal(recordVersion), run: v.pipe(v.string(), v.minLength(1))};
const level = v.picklist([1, 2, 3]);

const plannedSlide = v.object({id: text, title: text, section: text, words: length, budgetMs: length});

/** The records of runs, a kind each. */
export const runRecordSchema = v.variant('type', [
	v.object({
		...base,
		type: v.literal('run-started'),
		at: moment,
		kind: v.picklist(['whole', 'section', 'range', 'weak']),
		/** The section's name or the range, where the kind is one of these. */
		part: v.optional(text),
		level,
		targetMs: length,
		slides: v.pipe(v.array(plannedSlide), v.minLength(1)),
		/** The process that runs it, so that another one does not take it for cut short. */
		process: v.optional(v.number()),
		/** Whether it leaves each slide by itself, when its budget is over. */
		auto: v.optional(v.literal(true)),
		/** Whether it was the talk itself, given to others. */
		isTalk: v.optional(v.literal(true)),
	}),
	v.object({...base, type: v.literal('run-resumed'), at: moment, process: v.optional(v.number()), auto: v.optional(v.literal(true))}),
	v.object({
		...base,
		type: v.literal('visit'),
		slide: text,
		from: moment,
		to: moment,
		/** How much of the visit was paused, in ms. */
		pausedMs: length,
		/** 1, and one more for each time the slide was started again. */
		take: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
		level,
		/** The slide that it was left for; none where the run ended. */
		next: v.optional(text),
	}),
	v.object({...base, type: v.literal('peek'), slide: text, at: moment}),
	v.object({...base, type: v.literal('mark'), slide: text, at: moment}),
	/** A question of the audience that was answered on a slide, in `ms` that are none of the slide's; `question` is its card's id. */
	v.object({...base, type: v.literal('answer'), slide: text, at: moment, question: text, ms: length}),
	/** A point of a slide that was not said, told after it was said from its title alone. */
	v.object({...base, type: v.literal('missed'), slide: text, at: moment, point: text}),
	/** Takes back the run's last mark that still stands. */
	v.object({...base, type: v.literal('unmark'), at: moment}),
	v.object({...base, type: v.literal('run-ended'), at: moment, ending: v.picklist(['complete', 'cut short'])}),
	v.object({...base, type: v.literal('run-forgotten'), at: moment}),
]);

/** A slide as a run plans it: `words` of its notes, its budget in ms. */
export type PlannedSlide = v.InferOutput<typeof plannedSlide>;

/** A record of a run. Moments are ms since 1970. */
export type RunRecord = v.InferOutput<typeof runRecordSchema>;

/** A line of a records file that cannot be used: its number from 1, and why. */
export type SkippedLine = {readonly line: number; readonly reason: string};

/** The record in a line of text, or the reason why there is none. */
export function parseRunRecord(text: string): RunRecord | string {
	return parseLine(runRecordSchema, text);
}

/** What `schema` makes of a line of JSON, or the reason why it is nothing that this version knows. */
export function parseLine<Output>(known: v.GenericSchema<unknown, Output>, text: string): Output | string {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return 'not a whole JSON record';
	}
	const result = v.safeParse(known, value);
	if (result.success) return result.output;
	const version = typeof value === 'object' && value !== null && 'v' in value ? value.v : undefined;
	if (typeof version === 'number' && version > recordVersion) return `format version ${version} is newer than this program's ${recordVersion}`;
	const [issue] = result.issues;
	const path = v.getDotPath(issue);
	return path === null ? 'not a record of ours' : `"${path}" is missing or wrong`;
}

/** The records in a file's text, and the lines skipped; blank lines are nothing. */
export function parseRecords<Item>(
	text: string,
	parse: (line: string) => Item | string,
): {readonly records: readonly Item[]; readonly skipped: readonly SkippedLine[]} {
	const records: Item[] = [];
	const skipped: SkippedLine[] = [];
	text.split('\n').forEach((line, index) => {
		if (line.trim() === '') return;
		const item = parse(line);
		if (typeof item === 'string') skipped.push({line: index + 1, reason: item});
		else records.push(item);
	});
	return {records, skipped};
}
