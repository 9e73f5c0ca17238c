/** The keys of the stage. */
import type {Action, HostRequest} from '../action.ts';
import type {State} from '../state.ts';
import {clickedCell} from './click.ts';
import {bind, type KeyName, type KeyTable, meaningOf} from './key-table.ts';
import {scrollKeys} from './scroll-keys.ts';

/** Which table of keys is in force. */
export type KeyMode = 'slide' | 'overview' | 'problems' | 'search' | 'reader';

/** What a key of the stage means: something that happens to the talk, or something that only the host can do. */
export type StageMeaning = Action | HostRequest;

type Table = KeyTable<StageMeaning>;

const digits: Table = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'].map(digit => bind([digit], '', '', {type: 'digit', digit}));

/** Keys that work in every mode but while typing a search. */
const always: Table = [
	bind(['escape'], 'Esc', 'close what is open', {type: 'close'}),
	bind(['?', 'f1'], '? F1', 'this help', {type: 'help'}),
	bind(['ctrl-z'], 'Ctrl-Z', 'suspend; `fg` comes back', {type: 'suspend'}),
];

const quitting: Table = [bind(['q'], 'q', 'quit; in the middle of a talk, asks first', {type: 'quit'}), bind(['ctrl-c'], 'Ctrl-C', 'quit at once', {type: 'leave'})];

/** In a panel `q` closes the panel, as pagers have taught: a talk is not to end by a key meant for its help. */
const closing: Table = [bind(['q'], 'q', 'close', {type: 'close'}), bind(['ctrl-c'], 'Ctrl-C', 'quit', {type: 'leave'})];

const slide: Table = [
	bind(['right', 'down', 'l', 'j', 'space', 'pagedown', 'ctrl-f', 'ctrl-d', 'ctrl-n', 'wheel-down'], '→ ↓ l j n Space Enter PageDown', 'next', {type: 'next'}),
	bind(['n'], '', '', {type: 'n'}),
	bind(['return'], '', '', {type: 'enter'}),
	bind(['left', 'up', 'h', 'k', 'p', 'backspace', 'delete', 'pageup', 'ctrl-b', 'ctrl-u', 'ctrl-p', 'wheel-up'], '← ↑ h k p Backspace PageUp', 'back', {type: 'back'}),
	bind([], 'Ctrl-F D N, Ctrl-B U P', 'next, and back, as elsewhere', {type: 'next'}),
	bind([], '3 →, 3 ←', 'a number before a move: so many times', {type: 'next'}),
	bind(['shift-right', 'shift-down'], 'Shift → ↓', 'next slide, skipping reveals', {type: 'skip', by: 1}),
	bind(['shift-left', 'shift-up'], 'Shift ← ↑', 'slide before, skipping reveals', {type: 'skip', by: -1}),
	bind(['home'], 'Home gg 0', 'first slide', {type: 'first'}),
	bind(['g'], '', '', {type: 'g'}),
	bind(['end'], 'End G', 'last slide of the talk', {type: 'last'}),
	bind(['G'], '', '', {type: 'G'}),
	...digits,
	bind([], '12 Enter, 12 G', 'go to slide 12', {type: 'enter'}),
	bind(['f'], 'f F', 'next link on the slide, the one before; Enter follows', {type: 'link', by: 1}),
	bind(['F'], '', '', {type: 'link', by: -1}),
	bind(['ctrl-o'], "Ctrl-O ''", 'back to where you were before a jump', {type: 'return'}),
	bind(["'"], '', '', {type: 'quote'}),
	bind(['B'], 'B', 'backup slides; B again goes back to the talk', {type: 'backup'}),
	bind(['o', 'tab'], 'o Tab', 'overview of the slides', {type: 'overview'}),
	bind(['/'], '/', 'search; n next match, # before, Esc ends', {type: 'search'}),
	bind(['#'], '', '', {type: 'match-before'}),
	bind(['s'], 's', 'sources of this slide', {type: 'sources'}),
	bind(['N'], 'N', 'speaker notes', {type: 'notes'}),
	bind(['t'], 't', 'clock: time of day, gone, left', {type: 'clock'}),
	bind(['v'], 'v', 'the speaker’s view: clock, next slide, notes', {type: 'speaker'}),
	bind(['['], '[ ]', 'scroll the notes', {type: 'notes-scroll', by: -3}),
	bind([']'], '', '', {type: 'notes-scroll', by: 3}),
	bind(['+'], '+ -', 'in the speaker’s view: more room for the notes, for the slides', {type: 'notes-trade', by: 1}),
	bind(['-'], '', '', {type: 'notes-trade', by: -1}),
	bind(['d'], 'd', 'skip the slides that the speaker’s view names, to end on time', {type: 'take-plan'}),
	bind(['D'], 'D', 'take back what d dropped', {type: 'undo-plan'}),
	bind(['S'], 'S', 'start the clock, as the first move does; end a pause', {type: 'time', what: 'start'}),
	bind(['P'], 'P', 'pause the clock; P again goes on', {type: 'time', what: 'pause'}),
	bind(['ctrl-t'], 'Ctrl-T', 'set the clock to nothing', {type: 'time', what: 'reset'}),
	bind(['u'], 'u', 'take Ctrl-T back', {type: 'time', what: 'restore'}),
	bind(['b', '.'], 'b .', 'black screen', {type: 'curtain', colour: 'black'}),
	bind(['w'], 'w', 'white screen', {type: 'curtain', colour: 'white'}),
	bind(['T'], 'T', 'next theme', {type: 'theme'}),
	bind(['!'], '!', 'what is wrong with the deck', {type: 'problems'}),
	bind(['r', 'ctrl-r'], 'r Ctrl-R', 'read the deck again', {type: 'reload'}),
	bind(['e'], 'e', 'edit this slide in $VISUAL or $EDITOR', {type: 'edit'}),
];

const overview: Table = [
	bind(['right', 'l', 'space', 'n', 'ctrl-n'], '→ l', 'slide to the right', {type: 'cursor', direction: 'right'}),
	bind(['left', 'h', 'p', 'backspace', 'ctrl-p'], '← h', 'slide to the left', {type: 'cursor', direction: 'left'}),
	bind(['down', 'j', 'pagedown', 'ctrl-f', 'ctrl-d', 'wheel-down'], '↓ j', 'slide below', {type: 'cursor', direction: 'down'}),
	bind(['up', 'k', 'pageup', 'ctrl-b', 'ctrl-u', 'wheel-up'], '↑ k', 'slide above', {type: 'cursor', direction: 'up'}),
	bind(['home', 'g'], 'Home', 'first', {type: 'cursor-to', end: 'first'}),
	bind(['end', 'G'], 'End', 'last', {type: 'cursor-to', end: 'last'}),
	bind(['return'], 'Enter', 'show this slide', {type: 'choose'}),
	bind(['o', 'tab'], 'o Tab', 'back to the slide', {type: 'overview'}),
];

const problems: Table = [
	bind(['down', 'right', 'j', 'l', 'space', 'n', 'pagedown'], '↓ j', 'next problem', {type: 'cursor', direction: 'down'}),
	bind(['up', 'left', 'k', 'h', 'p', 'pageup', 'backspace'], '↑ k', 'problem before', {type: 'cursor', direction: 'up'}),
	bind(['home', 'g'], 'Home', 'first', {type: 'cursor-to', end: 'first'}),
	bind(['end', 'G'], 'End', 'last', {type: 'cursor-to', end: 'last'}),
	bind(['return'], 'Enter', 'go to its slide', {type: 'choose'}),
	bind(['!'], '!', 'back to the slide', {type: 'problems'}),
];

const reader: Table = [...scrollKeys, bind(['return'], '', '', {type: 'scroll', by: 10}), bind(['s'], 's', 'close the sources', {type: 'close'})];

const search: Table = [
	bind(['escape'], 'Esc', 'leave the search', {type: 'close'}),
	bind(['return'], 'Enter', 'go to the first match', {type: 'search-submit'}),
	bind(['backspace', 'delete'], 'Backspace', 'erase a letter', {type: 'search-erase'}),
	bind(['ctrl-c'], 'Ctrl-C', 'quit', {type: 'leave'}),
	bind(['ctrl-z'], 'Ctrl-Z', 'suspend', {type: 'suspend'}),
];

/** The bindings of each mode. */
export const stageKeys: Readonly<Record<KeyMode, Table>> = {
	slide: [...slide, ...always, ...quitting],
	overview: [...overview, ...closing, ...always],
	problems: [...problems, ...closing, ...always],
	reader: [...reader, ...closing, ...always],
	search,
};

/** The table that is in force in a state. */
export function keyMode({view}: State): KeyMode {
	const {name} = view.panel;
	return name === 'overview' || name === 'problems' || name === 'search' ? name : name === 'none' ? 'slide' : 'reader';
}

/** What a key means in a state; undefined for a key that does nothing there, F5 among them. */
export function stageMeaning(key: KeyName, state: State): StageMeaning | undefined {
	const mode = keyMode(state);
	const found = meaningOf(stageKeys[mode], key);
	const cell = clickedCell(key);
	if (cell) return mode === 'slide' || mode === 'overview' ? {type: 'click', cell} : undefined;
	if (found || mode !== 'search') return found;
	if (key === 'space') return {type: 'search-type', text: ' '};
	return [...key].length === 1 ? {type: 'search-type', text: key} : undefined;
}

const requests: readonly string[] = ['reload', 'edit', 'suspend'] satisfies readonly HostRequest['type'][];

/** Whether what a key means is for the host to do. */
export function isRequest(meaning: {readonly type: string}): meaning is HostRequest {
	return requests.includes(meaning.type);
}
