/** Everything that can happen to a talk, from a key, another terminal or a test. */
import type {Place} from './place.ts';

/** The four ways a cursor moves. */
export type Direction = 'up' | 'down' | 'left' | 'right';

/**
 * What happens to a talk. `reload`, `edit` and `suspend` change no state: they ask the command that runs the talk for what only
 * it can do.
 */
export type Action =
	| {readonly type: 'next'}
	| {readonly type: 'back'}
	| {readonly type: 'skip'; readonly by: 1 | -1}
	| {readonly type: 'first'}
	| {readonly type: 'last'}
	| {readonly type: 'go'; readonly place: Place}
	| {readonly type: 'place'; readonly place: Place}
	| {readonly type: 'digit'; readonly digit: string}
	| {readonly type: 'enter'}
	| {readonly type: 'g'}
	| {readonly type: 'overview'}
	| {readonly type: 'cursor'; readonly direction: Direction}
	| {readonly type: 'cursor-to'; readonly end: 'first' | 'last'}
	| {readonly type: 'choose'}
	| {readonly type: 'search'}
	| {readonly type: 'search-type'; readonly text: string}
	| {readonly type: 'search-erase'}
	| {readonly type: 'search-submit'}
	| {readonly type: 'n'}
	| {readonly type: 'sources'}
	| {readonly type: 'notes'}
	| {readonly type: 'help'}
	| {readonly type: 'scroll'; readonly by: number}
	| {readonly type: 'curtain'; readonly colour: 'black' | 'white'}
	| {readonly type: 'theme'}
	| {readonly type: 'close'}
	| {readonly type: 'reload'}
	| {readonly type: 'edit'}
	| {readonly type: 'suspend'}
	| {readonly type: 'quit'};

/** The name of a kind of action. */
export type ActionType = Action['type'];
