/** The keys of a drill. */
import type {HostRequest} from '../action.ts';
import type {DrillAction} from '../drill/drill.ts';
import {bind, helpOf, type KeyBinding, type KeyHelp, type KeyTable} from './key-table.ts';
import {type ScrollMeaning, scrollKeys} from './scroll-keys.ts';

/** What a key means in a drill; `jump` opens the slide that a card belongs to, `leave` ends the program at once. */
export type DrillMeaning = DrillAction | ScrollMeaning | HostRequest | {readonly type: 'jump' | 'help' | 'close' | 'leave'};

/** What is on show in a drill: a card before and after it is turned, the slide that answers, help, the summary. */
export type DrillMode = 'asking' | 'turned' | 'slide' | 'help' | 'summary';

type Table = KeyTable<DrillMeaning>;

const hosted: Table = [
	bind(['r', 'ctrl-r'], 'r Ctrl-R', 'read the deck again', {type: 'reload'}),
	bind(['e'], 'e', 'edit the card’s slide in $EDITOR', {type: 'edit'}),
	bind(['ctrl-z'], 'Ctrl-Z', 'suspend; `fg` comes back', {type: 'suspend'}),
];

const leaving: KeyBinding<DrillMeaning> = bind(['ctrl-c'], '', '', {type: 'leave'});

const always: Table = [
	bind(['u'], 'u', 'take back the last grade', {type: 'undo'}),
	bind(['j'], 'j', 'the slide that answers; Esc or j comes back', {type: 'jump'}, 'its slide'),
	bind(['q'], 'q', 'end the drill, show what it came to', {type: 'end'}, 'end'),
	bind(['?', 'f1'], '?', 'this help; ? or Esc closes it', {type: 'help'}, 'keys'),
	...hosted,
	leaving,
];

/** The bindings of each mode; on the slide that answers, any other key leads back. */
export const drillKeys: Readonly<Record<DrillMode, Table>> = {
	asking: [
		bind(['space', 'return', 'right', 'down', 'pagedown'], 'Space', 'turn the card', {type: 'turn'}, 'turn'),
		bind(['s'], 's', 'later: put the card at the end, ungraded', {type: 'skip'}, 'later'),
		...always,
	],
	turned: [
		bind(['1'], '1', 'again: not known; comes back after three others', {type: 'grade', grade: 'again'}, 'again'),
		bind(['2'], '2', 'hard: known with trouble', {type: 'grade', grade: 'hard'}, 'hard'),
		bind(['3'], '3', 'good: known', {type: 'grade', grade: 'good'}, 'good'),
		bind(['4'], '4', 'easy: known at once', {type: 'grade', grade: 'easy'}, 'easy'),
		bind(['down'], '↓ ↑', 'scroll an answer taller than the screen', {type: 'scroll', by: 1}),
		bind(['up'], '', '', {type: 'scroll', by: -1}),
		bind(['pagedown', 'space'], 'PageDown PageUp', 'scroll it by ten lines', {type: 'scroll', by: 10}),
		bind(['pageup'], '', '', {type: 'scroll', by: -10}),
		...always,
	],
	slide: [
		bind(['down', 'right', 'pagedown'], '', '', {type: 'scroll', by: 1}),
		bind(['up', 'left', 'pageup'], '', '', {type: 'scroll', by: -1}),
		...hosted,
		leaving,
	],
	help: [bind(['escape', '?', 'f1', 'q'], '', '', {type: 'close'}), ...scrollKeys, leaving],
	summary: [bind(['q', 'return', 'ctrl-c'], 'q', 'leave', {type: 'leave'}), bind(['u'], '', '', {type: 'undo'}), ...scrollKeys, bind(['ctrl-z'], '', '', {type: 'suspend'})],
};

/** What help says while drilling: the keys of a card's two sides, then those of both. */
export const drillHelp: readonly KeyHelp[] = helpOf([...drillKeys.asking, ...drillKeys.turned].filter(binding => !always.includes(binding)), always);
