/** The key table: which key does what, and the line of help that says so. */
import type {Action} from './action.ts';
import type {State} from './state.ts';

/**
 * A key by name: `right`, `space`, `pagedown`, `f5` … or the character itself (`G` is Shift-g), with `shift-` or `ctrl-` before
 * a named key or letter.
 */
export type KeyName = string;

/** Which table of keys is in force. */
export type KeyMode = 'slide' | 'overview' | 'search' | 'reader';

/** A line of the key table. `shown` is how help and README print the keys; lines without help are not printed. */
export type KeyBinding = KeyHelp & {readonly keys: readonly KeyName[]; readonly action: Action};

/** What help says of a key. */
export type KeyHelp = {readonly shown: string; readonly help: string};

const bind = (keys: readonly KeyName[], shown: string, help: string, action: Action): KeyBinding => ({keys, shown, help, action});

const digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'].map(digit => bind([digit], '', '', {type: 'digit', digit}));

/** Keys that work in every mode but while typing a search. */
const always: readonly KeyBinding[] = [
	bind(['escape'], 'Esc', 'close what is open', {type: 'close'}),
	bind(['?'], '?', 'this help', {type: 'help'}),
	bind(['ctrl-z'], 'Ctrl-Z', 'suspend; `fg` comes back', {type: 'suspend'}),
];

const quitting: KeyBinding = bind(['q', 'ctrl-c'], 'q Ctrl-C', 'quit', {type: 'quit'});

/** In a panel `q` closes the panel, as pagers have taught: a talk is not to end by a key meant for its help. */
const closing: readonly KeyBinding[] = [bind(['q'], 'q', 'close', {type: 'close'}), bind(['ctrl-c'], 'Ctrl-C', 'quit', {type: 'quit'})];

const stage: readonly KeyBinding[] = [
	bind(['right', 'down', 'l', 'j', 'space', 'pagedown'], '→ ↓ l j n Space Enter PageDown', 'next', {type: 'next'}),
	bind(['n'], '', '', {type: 'n'}),
	bind(['return'], '', '', {type: 'enter'}),
	bind(['left', 'up', 'h', 'k', 'p', 'backspace', 'delete', 'pageup'], '← ↑ h k p Backspace PageUp', 'back', {type: 'back'}),
	bind(['shift-right', 'shift-down'], 'Shift → ↓', 'next slide, skipping reveals', {type: 'skip', by: 1}),
	bind(['shift-left', 'shift-up'], 'Shift ← ↑', 'slide before, skipping reveals', {type: 'skip', by: -1}),
	bind(['home'], 'Home gg 0', 'first slide', {type: 'first'}),
	bind(['g'], '', '', {type: 'g'}),
	bind(['end', 'G'], 'End G', 'last slide', {type: 'last'}),
	...digits,
	bind([], '12 Enter, 12 G', 'go to slide 12', {type: 'enter'}),
	bind(['o', 'tab'], 'o Tab', 'overview of the slides', {type: 'overview'}),
	bind(['/'], '/', 'search; n next match, Esc ends', {type: 'search'}),
	bind(['s'], 's', 'sources of this slide', {type: 'sources'}),
	bind(['N'], 'N', 'speaker notes', {type: 'notes'}),
	bind(['b', '.'], 'b .', 'black screen', {type: 'curtain', colour: 'black'}),
	bind(['w'], 'w', 'white screen', {type: 'curtain', colour: 'white'}),
	bind(['T'], 'T', 'next theme', {type: 'theme'}),
	bind(['r', 'ctrl-r'], 'r Ctrl-R', 'read the deck again', {type: 'reload'}),
	bind(['e'], 'e', 'edit this slide in $EDITOR', {type: 'edit'}),
];

const overview: readonly KeyBinding[] = [
	bind(['right', 'l', 'space', 'n'], '→ l', 'slide to the right', {type: 'cursor', direction: 'right'}),
	bind(['left', 'h', 'p', 'backspace'], '← h', 'slide to the left', {type: 'cursor', direction: 'left'}),
	bind(['down', 'j', 'pagedown'], '↓ j', 'slide below', {type: 'cursor', direction: 'down'}),
	bind(['up', 'k', 'pageup'], '↑ k', 'slide above', {type: 'cursor', direction: 'up'}),
	bind(['home', 'g'], 'Home', 'first', {type: 'cursor-to', end: 'first'}),
	bind(['end', 'G'], 'End', 'last', {type: 'cursor-to', end: 'last'}),
	bind(['return'], 'Enter', 'show this slide', {type: 'choose'}),
	bind(['o', 'tab'], 'o Tab', 'back to the slide', {type: 'overview'}),
];

const reader: readonly KeyBinding[] = [
	bind(['down', 'j', 'right', 'l', 'n'], '↓ j', 'a line on', {type: 'scroll', by: 1}),
	bind(['up', 'k', 'left', 'h', 'p'], '↑ k', 'a line back', {type: 'scroll', by: -1}),
	bind(['space', 'pagedown', 'return'], 'Space PageDown', 'a page on', {type: 'scroll', by: 10}),
	bind(['pageup', 'backspace'], 'PageUp', 'a page back', {type: 'scroll', by: -10}),
	bind(['home', 'g'], 'Home', 'the top', {type: 'scroll', by: -Infinity}),
	bind(['end', 'G'], 'End', 'the end', {type: 'scroll', by: Infinity}),
	bind(['s'], 's', 'close the sources', {type: 'close'}),
];

const search: readonly KeyBinding[] = [
	bind(['escape'], 'Esc', 'leave the search', {type: 'close'}),
	bind(['return'], 'Enter', 'go to the first match', {type: 'search-submit'}),
	bind(['backspace', 'delete'], 'Backspace', 'erase a letter', {type: 'search-erase'}),
	bind(['ctrl-c'], 'Ctrl-C', 'quit', {type: 'quit'}),
	bind(['ctrl-z'], 'Ctrl-Z', 'suspend', {type: 'suspend'}),
];

/** The bindings of each mode, the first that names a key wins. */
export const keyTable: Readonly<Record<KeyMode, readonly KeyBinding[]>> = {
	slide: [...stage, ...always, quitting],
	overview: [...overview, ...closing, ...always],
	reader: [...reader, ...closing, ...always],
	search,
};

/** The table that is in force in a state. */
export function keyMode(state: State): KeyMode {
	const name = state.panel.name;
	return name === 'overview' || name === 'search' ? name : name === 'none' ? 'slide' : 'reader';
}

/** The action that a key stands for in a state; undefined for a key that does nothing there, F5 among them. */
export function actionFor(key: KeyName, state: State): Action | undefined {
	const mode = keyMode(state);
	const bound = keyTable[mode].find(binding => binding.keys.includes(key));
	if (bound) return bound.action;
	if (mode !== 'search') return undefined;
	if (key === 'space') return {type: 'search-type', text: ' '};
	return [...key].length === 1 ? {type: 'search-type', text: key} : undefined;
}
