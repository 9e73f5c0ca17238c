/** The keys of a practice run, which go before those of the stage while a slide is on show. */
import {type KeyHelp, type KeyName, keyTable} from '../keys.ts';
import type {Level} from './record/kept-run.ts';

/** What a key does in a practice run that the stage does not know. */
export type PractiseAction =
	| {readonly type: 'pause'}
	| {readonly type: 'mark'}
	| {readonly type: 'unmark'}
	| {readonly type: 'restart'}
	| {readonly type: 'level'; readonly level: Level}
	/** Reveals what the title alone does not say; at the levels 1 and 2 it is the stage's `next`. */
	| {readonly type: 'reveal'}
	| {readonly type: 'end'};

/** A line of a key table: `shown` is how help prints the keys. */
export type PractiseBinding = {readonly keys: readonly KeyName[]; readonly shown: string; readonly help: string; readonly action: PractiseAction};

const bind = (keys: readonly KeyName[], shown: string, help: string, action: PractiseAction): PractiseBinding => ({keys, shown, help, action});

/** The keys of a practice run. */
export const practiseKeys: readonly PractiseBinding[] = [
	bind(['p'], 'p', 'pause, for a question; p again goes on', {type: 'pause'}),
	bind(['x'], 'x', 'mark a stumble on this slide', {type: 'mark'}),
	bind(['u'], 'u', 'take back the last mark', {type: 'unmark'}),
	bind(['R'], 'R', 'begin this slide again', {type: 'restart'}),
	bind(['1'], '1', 'level 1: everything, with notes', {type: 'level', level: 1}),
	bind(['2'], '2', 'level 2: the slide only', {type: 'level', level: 2}),
	bind(['3'], '3', 'level 3: the title only', {type: 'level', level: 3}),
	bind(['space'], 'Space', 'next; at level 3 reveal a point (a peek)', {type: 'reveal'}),
	bind(['q'], 'q', 'end the run, show its report', {type: 'end'}),
];

/** What a key does in a practice run while a slide is on show; undefined where the stage is to be asked. */
export function practiseActionFor(key: KeyName): PractiseAction | undefined {
	return practiseKeys.find(binding => binding.keys.includes(key))?.action;
}

/** What help says while practising: these keys, then those of the stage that are still the stage's. */
export const practiseHelp: readonly KeyHelp[] = [
	...practiseKeys,
	...keyTable.slide.filter(({keys}) => keys.length > 0 && !practiseKeys.some(own => own.keys.includes(keys[0]!))),
];
