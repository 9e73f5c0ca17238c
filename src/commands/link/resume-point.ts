/** Keeps where a talk is while it is given, so that `--resume` goes on there after a crash or an accidental quit. */
import {mkdirSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import type {Deck} from '../../deck/deck.ts';
import {slideIds} from '../../deck/slide-ids.ts';
import {placeShow, type Show, withTalk} from '../../show/show.ts';
import {lengthSchema, momentSchema, parseRunRecord, type RunRecord} from '../../talk/practice/record/record.ts';
import type {Talk} from '../../talk/state.ts';
import {readRegular} from '../files/read-file.ts';
import {Stop} from '../words/stop.ts';
import {folderOf} from './plan-delivery.ts';

/** The version of the file's format. */
const pointVersion = 1;

/** A clock from longer ago than this, in ms, is of another talk: it begins anew. */
const sameTalkMs = 12 * 3_600_000;

const clock = v.object({startedAt: v.exactOptional(momentSchema), pausedSince: v.exactOptional(momentSchema), pausedMs: lengthSchema, targetMs: v.exactOptional(lengthSchema), deadline: v.exactOptional(momentSchema)});
const index = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const schema = v.object({v: v.literal(pointVersion), at: momentSchema, slide: v.string(), index, step: index, clock, dropped: v.array(index), records: v.array(v.unknown())});

/** Where a talk was at a moment; `slide` is the id of its slide, empty where no ids were known, `index` where that stood, `records` are those of its run. */
export type ResumePoint = Omit<v.InferOutput<typeof schema>, 'records'> & {readonly records: readonly RunRecord[]};

/** The point of a talk at `now`; `ids` are the ids of the deck's slides. */
export function pointOf({place, clock: {before: _reset, ...running}, dropped = []}: Talk, ids: readonly string[], records: readonly RunRecord[], now: number): ResumePoint {
	return {v: pointVersion, at: now, slide: ids[place.slide] ?? '', index: place.slide, step: place.step, clock: running, dropped: [...dropped], records};
}

/** Writes a point in the place of the one before, whole or not at all. Throws what the file system throws. */
export function writePoint(folder: string, point: ResumePoint): void {
	mkdirSync(folder, {recursive: true, mode: 0o700});
	const file = path.join(folder, 'talk.json');
	const fresh = `${file}.${process.pid}`;
	try {
		writeFileSync(fresh, JSON.stringify(point), {mode: 0o600});
		renameSync(fresh, file);
	} finally {
		rmSync(fresh, {force: true});
	}
}

/** Where the last talk of a deck was; a `Stop` where that is not known. */
export function readPoint(deck: Deck): ResumePoint {
	const read = readRegular(path.join(folderOf(deck), 'talk.json'));
	const parsed = 'trouble' in read ? undefined : v.safeParse(schema, parseJson(read.text));
	if (!parsed?.success) throw new Stop('There is no talk of this deck to go on with.\nBegin it: lectern present');
	const records = parsed.output.records.map(record => parseRunRecord(JSON.stringify(record))).filter(record => typeof record !== 'string');
	return {...parsed.output, records};
}

/** The show where the talk was, its clock as it ran on meanwhile. */
export function resumeShow(show: Show, point: ResumePoint, now: number): Show {
	const known = point.slide === '' ? point.index : slideIds(show.deck).indexOf(point.slide);
	const slide = known < 0 ? point.index : known;
	const isSame = now - point.at < sameTalkMs;
	const dropped = point.dropped.filter(one => one < show.deck.slides.length);
	const timed = isSame ? withTalk(show, {clock: {...point.clock, ...show.state.talk.clock, pausedMs: point.clock.pausedMs}, dropped}) : show;
	return placeShow(timed, {slide, step: known < 0 ? 0 : point.step});
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
