/** The keys of practice: those of a run, which go before the stage's while a slide is on show, of the offer to go on, and of a report. */
import type {HostRequest} from '../action.ts';
import type {Level} from '../practice/record/kept-run.ts';
import {bind, helpOf, type KeyHelp, type KeyTable} from './key-table.ts';
import {type ScrollMeaning, scrollKeys} from './scroll-keys.ts';
import {stageKeys} from './stage-keys.ts';

/** What a key means in a run that the stage does not know. */
export type RunMeaning =
	| {readonly type: 'pause'}
	| {readonly type: 'mark'}
	| {readonly type: 'unmark'}
	| {readonly type: 'restart'}
	| {readonly type: 'level'; readonly level: Level}
	/** Reveals what the title alone does not say; at the levels 1 and 2 it is the stage's `next`. */
	| {readonly type: 'reveal'}
	| {readonly type: 'end'}
	/** Leaves the run as it is: it is cut short, without a report. */
	| {readonly type: 'leave'};

/** What a key means where a run that was cut short is offered. */
export type OfferMeaning = {readonly type: 'resume' | 'begin' | 'leave'} | HostRequest;

/** What a key means on the list of what a slide said: `tick` turns said into missed and back, at the cursor where it names no index. */
export type CoverageMeaning =
	| {readonly type: 'tick'; readonly index?: number}
	| {readonly type: 'move'; readonly by: number}
	/** Keeps the list and goes on; `stay` goes back to the slide, and what was ticked is there when it is asked again. */
	| {readonly type: 'done' | 'stay' | 'end' | 'leave'};

/** What a key means where the audience asks: `turn` shows the answer, `answered` goes back to the slide. */
export type AudienceMeaning = {readonly type: 'turn' | 'answered' | 'end' | 'leave'};

/** What a key means on a report. */
export type ReportMeaning = ScrollMeaning | {readonly type: 'leave'} | HostRequest;

const suspend = bind<HostRequest>(['ctrl-z'], '', '', {type: 'suspend'});

/** The keys of a run. */
export const runKeys: KeyTable<RunMeaning> = [
	bind(['p'], 'p', 'pause, for a question; p again goes on', {type: 'pause'}),
	bind(['x'], 'x', 'mark a stumble on this slide', {type: 'mark'}),
	bind(['u'], 'u', 'take back the last mark', {type: 'unmark'}),
	bind(['R'], 'R', 'begin this slide again', {type: 'restart'}),
	bind(['1'], '1', 'level 1: everything, with notes', {type: 'level', level: 1}),
	bind(['2'], '2', 'level 2: the slide only', {type: 'level', level: 2}),
	bind(['3'], '3', 'level 3: the title only', {type: 'level', level: 3}),
	bind(['space'], 'Space', 'next; at level 3 reveal a point (a peek)', {type: 'reveal'}),
	bind(['q'], 'q', 'end the run, show its report', {type: 'end'}),
	bind(['ctrl-c'], 'Ctrl-C', 'leave at once; the run is cut short', {type: 'leave'}),
];

/** The keys of the offer to go on with a run. */
export const offerKeys: KeyTable<OfferMeaning> = [
	bind(['return', 'space', 'y'], 'Enter', 'go on there', {type: 'resume'}),
	bind(['n'], 'n', 'begin a new run; this one is kept', {type: 'begin'}),
	bind(['q', 'ctrl-c'], 'q', 'leave', {type: 'leave'}),
	suspend,
];

/** The keys of the list of what a slide said. */
export const coverageKeys: KeyTable<CoverageMeaning> = [
	...Array.from({length: 9}, (_key, index) => bind<CoverageMeaning>([String(index + 1)], index === 0 ? '1-9 x' : '', index === 0 ? 'missed, or said' : '', {type: 'tick', index})),
	bind(['x'], '', '', {type: 'tick'}),
	bind(['down', 'j'], '↓ ↑', 'choose', {type: 'move', by: 1}),
	bind(['up', 'k'], '', '', {type: 'move', by: -1}),
	bind(['right', 'space', 'return', 'pagedown', 'n'], '→', 'go on', {type: 'done'}),
	bind(['left', 'pageup', 'backspace'], '←', 'back to the slide', {type: 'stay'}),
	bind(['q'], '', '', {type: 'end'}),
	bind(['ctrl-c'], '', '', {type: 'leave'}),
];

/** The keys of a question that interrupts. */
export const audienceKeys: KeyTable<AudienceMeaning> = [
	bind(['space'], 'Space', 'the answer', {type: 'turn'}),
	bind(['right', 'return', 'pagedown', 'n'], '→', 'answered, go on', {type: 'answered'}),
	bind(['q'], '', '', {type: 'end'}),
	bind(['ctrl-c'], '', '', {type: 'leave'}),
];

/** The keys of a report: it is read, and left. */
export const reportKeys: KeyTable<ReportMeaning> = [bind(['q', 'ctrl-c', 'return'], 'q', 'leave', {type: 'leave'}), ...scrollKeys, suspend];

/** What the band of a run says better than a clock. */
const ofTalk: readonly string[] = ['clock', 'time', 'speaker', 'notes-trade', 'take-plan', 'undo-plan'];

/** Whether what a key means is about the clock of a talk, which a run does not have. */
export function isOfTalk(meaning: {readonly type: string}): boolean {
	return ofTalk.includes(meaning.type);
}

/** What help says in a run: these keys, then those of the stage that are still the stage's. */
export const practiceHelp: readonly KeyHelp[] = helpOf(
	runKeys,
	stageKeys.slide.filter(({keys, means}) => keys.length > 0 && !isOfTalk(means) && !runKeys.some(own => own.keys.includes(keys[0]!))),
);
