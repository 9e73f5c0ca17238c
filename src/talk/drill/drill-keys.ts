/** The keys of a drill. */
import type {KeyName} from '../keys.ts';
import type {DrillAction} from './drill.ts';

/** What a key does in a drill; `jump` opens the slide that a card belongs to. */
export type DrillKeyAction = DrillAction | {readonly type: 'jump'};

/** A line of the key table: `shown` is how it is printed. */
export type DrillBinding = {readonly keys: readonly KeyName[]; readonly shown: string; readonly help: string; readonly action: DrillKeyAction};

const bind = (keys: readonly KeyName[], shown: string, help: string, action: DrillKeyAction): DrillBinding => ({keys, shown, help, action});

/** The keys while the answer is sought, and once the card is turned. */
export const drillKeys: Readonly<Record<'asking' | 'turned', readonly DrillBinding[]>> = {
	asking: [
		bind(['space', 'return', 'right', 'down', 'pagedown'], 'Space', 'turn', {type: 'turn'}),
		bind(['j'], 'j', 'its slide', {type: 'jump'}),
		bind(['s'], 's', 'later', {type: 'skip'}),
		bind(['q', 'ctrl-c'], 'q', 'end', {type: 'end'}),
	],
	turned: [
		bind(['1'], '1', 'again', {type: 'grade', grade: 'again'}),
		bind(['2'], '2', 'hard', {type: 'grade', grade: 'hard'}),
		bind(['3'], '3', 'good', {type: 'grade', grade: 'good'}),
		bind(['4'], '4', 'easy', {type: 'grade', grade: 'easy'}),
		bind(['j'], 'j', 'its slide', {type: 'jump'}),
		bind(['q', 'ctrl-c'], 'q', 'end', {type: 'end'}),
	],
};

/** What a key does in a drill; `isTurned` tells whether the card is. */
export function drillActionFor(key: KeyName, isTurned: boolean): DrillKeyAction | undefined {
	return drillKeys[isTurned ? 'turned' : 'asking'].find(binding => binding.keys.includes(key))?.action;
}
