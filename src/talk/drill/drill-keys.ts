/** The keys of a drill. */
import type {KeyHelp, KeyName} from '../keys.ts';
import type {DrillAction} from './drill.ts';

/** What a key does in a drill; `jump` opens the slide that a card belongs to, `scroll` moves a long answer by rows. */
export type DrillKeyAction = DrillAction | {readonly type: 'jump'} | {readonly type: 'help'} | {readonly type: 'scroll'; readonly by: number};

/** A line of the key table: `shown` is how it is printed, `word` what the line below a card says of it ('' = not there). */
export type DrillBinding = KeyHelp & {readonly keys: readonly KeyName[]; readonly word: string; readonly action: DrillKeyAction};

const bind = (keys: readonly KeyName[], shown: string, word: string, help: string, action: DrillKeyAction): DrillBinding => ({keys, shown, word, help, action});

const always: readonly DrillBinding[] = [
	bind(['j'], 'j', 'its slide', 'the slide that answers; Esc or j comes back', {type: 'jump'}),
	bind(['q'], 'q', 'end', 'end the drill, show what it came to', {type: 'end'}),
	bind(['?'], '?', 'keys', 'this help; ? or Esc closes it', {type: 'help'}),
];

/** The keys while the answer is sought, and once the card is turned. */
export const drillKeys: Readonly<Record<'asking' | 'turned', readonly DrillBinding[]>> = {
	asking: [
		bind(['space', 'return', 'right', 'down', 'pagedown'], 'Space', 'turn', 'turn the card', {type: 'turn'}),
		bind(['s'], 's', 'later', 'later: put the card at the end, ungraded', {type: 'skip'}),
		...always,
	],
	turned: [
		bind(['1'], '1', 'again', 'again: not known; comes back after three other cards', {type: 'grade', grade: 'again'}),
		bind(['2'], '2', 'hard', 'hard: known with trouble', {type: 'grade', grade: 'hard'}),
		bind(['3'], '3', 'good', 'good: known', {type: 'grade', grade: 'good'}),
		bind(['4'], '4', 'easy', 'easy: known at once', {type: 'grade', grade: 'easy'}),
		bind(['down'], '↓ ↑', '', 'scroll an answer taller than the screen', {type: 'scroll', by: 1}),
		bind(['up'], '', '', '', {type: 'scroll', by: -1}),
		bind(['pagedown', 'space'], 'PageDown PageUp', '', 'scroll it by ten lines', {type: 'scroll', by: 10}),
		bind(['pageup'], '', '', '', {type: 'scroll', by: -10}),
		...always,
	],
};

/** What a key does in a drill; `isTurned` tells whether the card is. */
export function drillActionFor(key: KeyName, isTurned: boolean): DrillKeyAction | undefined {
	return drillKeys[isTurned ? 'turned' : 'asking'].find(binding => binding.keys.includes(key))?.action;
}

/** What help says while drilling: each key once, those of both sides of a card last. */
export const drillHelp: readonly KeyHelp[] = [
	...[...drillKeys.asking, ...drillKeys.turned].filter(binding => binding.help !== '' && !always.includes(binding)),
	...always,
	{shown: 'Ctrl-Z', help: 'suspend; `fg` comes back'},
];
