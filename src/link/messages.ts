/** What the two ends of a link say to each other: a JSON object a line. What does not fit is told apart before anything heeds it. */
import * as v from 'valibot';
import {cleanLine} from '../deck/text/clean-text.ts';
import type {DriveAction} from '../talk/action.ts';
import type {Clock} from '../talk/clock.ts';
import {mostTold, type StagedEdit} from '../talk/staged-edit.ts';
import type {SlideChange} from '../deck/deck-changes.ts';
import {mostFollowed, type Timing} from '../talk/delivery/timing.ts';
import type {TalkNews, TalkCard} from '../talk/talk-news.ts';

/** The version of what is said; ends of different versions part at once. */
export const linkVersion = 2;

/** The most bytes of a line that a guest may send: an action has some fifty, unless it drops each slide that is followed. */
export const mostGuestBytes = 8192;

/** The most bytes of a line that a talk may send, a deck's text among them. */
export const mostHostBytes = 16 * 1024 * 1024;

/** What a guest is: a console drives, an audience copy follows. */
export type Role = 'console' | 'follow';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(1e9));
const moment = v.pipe(v.number(), v.finite());
/** Any process of the user may have made a text, and it is shown. One that is longer than any screen is cut. */
const text = v.pipe(v.string(), v.transform(value => cleanLine(value.slice(0, 10_000))));
const place = v.strictObject({slide: count, step: count});

const action: v.GenericSchema<unknown, DriveAction> = v.variant('type', [
	...(['next', 'back', 'first', 'last', 'backup', 'lift', 'refresh'] as const).map(type => v.strictObject({type: v.literal(type)})),
	v.strictObject({type: v.literal('skip'), by: v.picklist([1, -1])}),
	v.strictObject({type: v.literal('go'), place}),
	v.strictObject({type: v.literal('drop'), slides: v.pipe(v.array(count), v.maxLength(mostFollowed))}),
	v.strictObject({type: v.literal('time'), what: v.picklist(['start', 'pause', 'reset', 'restore'])}),
	v.strictObject({type: v.literal('curtain'), colour: v.picklist(['black', 'white'])}),
]);

const clockParts = {
	startedAt: v.exactOptional(moment),
	pausedSince: v.exactOptional(moment),
	pausedMs: v.pipe(v.number(), v.finite(), v.minValue(0)),
	targetMs: v.exactOptional(v.pipe(v.number(), v.finite(), v.minValue(0))),
	deadline: v.exactOptional(moment),
};
const clock: v.GenericSchema<unknown, Clock> = v.object({...clockParts, before: v.exactOptional(v.object(clockParts))});

const slides = v.pipe(v.array(count), v.maxLength(10_000));
const ms = v.pipe(v.number(), v.finite());
const timing: v.GenericSchema<unknown, Timing> = v.object({
	pace: v.exactOptional(v.object({slideMs: ms, slideBudgetMs: ms, talkMs: ms, targetMs: ms, behindMs: ms, endsAt: moment, earliestAt: moment, latestAt: moment, isPaused: v.boolean()})),
	isTooLong: v.exactOptional(v.boolean()),
	plan: v.object({skips: slides, overMs: ms, lateMs: ms}),
});

const change: v.GenericSchema<unknown, SlideChange> = v.object({kind: v.picklist(['new', 'changed', 'gone']), slide: count, title: text, file: text, line: count});
const staged: v.GenericSchema<unknown, StagedEdit | undefined> = v.optional(v.object({changes: v.pipe(v.array(change), v.maxLength(mostTold)), count, problem: text}));

const state: v.GenericSchema<unknown, TalkNews> = v.object({
	place,
	curtain: v.picklist(['none', 'black', 'white']),
	clock,
	dropped: slides,
	timing,
	staged,
	room: v.object({page: count, pages: count, block: count, part: v.pipe(v.number(), v.minValue(0), v.maxValue(1))}),
	deck: text,
});

const card: v.GenericSchema<unknown, TalkCard> = v.object({title: text, path: text, slides: count, process: count, startedAt: moment});
const head = {v: count, program: text};

const guestSchema = v.variant('type', [
	v.strictObject({type: v.literal('hello'), ...head, role: v.picklist(['console', 'follow'])}),
	v.strictObject({type: v.literal('act'), action}),
	/** Asks for the text of the deck that is shown. */
	v.strictObject({type: v.literal('deck')}),
]);

const deckText = v.object({
	path: v.string(),
	folder: v.string(),
	/** The files, or none where they are more than a line may carry. */
	pages: v.array(v.object({name: v.string(), text: v.string()})),
});

const hostSchema = v.variant('type', [
	v.object({type: v.literal('hello'), ...head, talk: card}),
	v.object({type: v.literal('state'), state, at: moment}),
	v.object({type: v.literal('deck'), mark: text, deck: deckText}),
	/** Why the guest is sent away. */
	v.object({type: v.literal('refused'), reason: text}),
	/** The talk ends. */
	v.object({type: v.literal('over')}),
]);

/** What a guest says. */
export type GuestMessage = v.InferOutput<typeof guestSchema>;

/** What a talk says. */
export type HostMessage = v.InferOutput<typeof hostSchema>;

/** A deck's files, and where they come from. */
export type DeckText = v.InferOutput<typeof deckText>;

/** What a guest's line says; undefined for rubbish. */
export function readGuestMessage(line: string): GuestMessage | undefined {
	return read(guestSchema, line);
}

/** What a talk's line says; undefined for rubbish. */
export function readHostMessage(line: string): HostMessage | undefined {
	return read(hostSchema, line);
}

/** The line that says a message. */
export function writeMessage(message: GuestMessage | HostMessage): string {
	return `${JSON.stringify(message)}\n`;
}

function read<Message>(schema: v.GenericSchema<unknown, Message>, line: string): Message | undefined {
	let value: unknown;
	try {
		value = JSON.parse(line);
	} catch {
		return undefined;
	}

	const result = v.safeParse(schema, value);
	return result.success ? result.output : undefined;
}
