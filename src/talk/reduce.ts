/** The one reducer: a talk's state and an action give its next state. */
import type {Deck} from '../deck/deck.ts';
import {graphemes} from '../deck/text/graphemes.ts';
import {themeNames} from '../deck/theme-name.ts';
import type {Action, ActionType, Direction} from './action.ts';
import {backPlace, clipPlace, type Extent, nextPlace, type Place, skipPlace} from './place.ts';
import {findSlide} from './search.ts';
import type {Panel, State} from './state.ts';

/** What the reducer knows besides the state: the deck, its extent at the present size, and the overview's columns. */
export type Setting = Extent & {readonly deck: Deck; readonly overviewColumns: number};

type Handlers = {readonly [Type in ActionType]: (state: State, action: Extract<Action, {type: Type}>, setting: Setting) => State};

/** The state after an action. The place stays valid in the setting's deck, whatever the actions. */
export function reduce(state: State, action: Action, setting: Setting): State {
	const handler = handlers[action.type] as (state: State, action: Action, setting: Setting) => State;
	const next = handler({...state, message: ''}, action, setting);
	return action.type === 'digit' || action.type === 'g' ? next : {...next, typed: ''};
}

/** Moving lifts a curtain first: the speaker sees where the talk stands before it goes on. */
const move = (state: State, place: Place): State => (state.curtain === 'none' ? {...state, place} : {...state, curtain: 'none'});

/** A panel lifts the curtain, as it would not be seen behind it. */
const toggle = (state: State, panel: Panel): State => ({...state, curtain: 'none', panel: state.panel.name === panel.name ? {name: 'none'} : panel});

const handlers: Handlers = {
	next: (state, _action, setting) => move(state, nextPlace(state.place, setting)),
	back: (state, _action, setting) => move(state, backPlace(state.place, setting)),
	skip: (state, {by}, setting) => move(state, skipPlace(state.place, by, setting)),
	first: state => move(state, {slide: 0, step: 0}),
	last: (state, _action, setting) => (state.typed === '' ? move(state, openPlace(setting.slides - 1, setting)) : goTyped(state, setting)),
	go: (state, {place}, setting) => move({...state, panel: {name: 'none'}}, clipPlace(place, setting)),
	place: (state, {place}, setting) => ({...state, place: clipPlace(place, setting)}),
	digit: (state, {digit}) => {
		const before = state.typed === 'g' ? '' : state.typed;
		if (digit === '0' && before === '') return {...move(state, {slide: 0, step: 0}), typed: ''};
		return {...state, typed: (before + digit).slice(0, 6)};
	},
	g: (state, _action, setting) => {
		if (state.typed === 'g') return {...move(state, {slide: 0, step: 0}), typed: ''};
		return state.typed === '' ? {...state, typed: 'g'} : {...goTyped(state, setting), typed: ''};
	},
	enter: (state, _action, setting) => (/^\d+$/.test(state.typed) ? goTyped(state, setting) : move(state, nextPlace(state.place, setting))),
	overview: state => toggle(state, {name: 'overview', cursor: state.place.slide}),
	cursor: (state, {direction}, setting) => moveCursor(state, direction, setting),
	'cursor-to': (state, {end}, setting) =>
		state.panel.name === 'overview' ? {...state, panel: {name: 'overview', cursor: end === 'first' ? 0 : Math.max(0, setting.slides - 1)}} : state,
	choose: (state, _action, setting) => {
		if (state.panel.name !== 'overview') return state;
		const {cursor} = state.panel;
		const place = cursor === state.place.slide ? state.place : openPlace(cursor, setting);
		return {...state, panel: {name: 'none'}, curtain: 'none', place};
	},
	search: state => toggle(state, {name: 'search', typed: ''}),
	'search-type': (state, {text}) =>
		state.panel.name === 'search' ? {...state, panel: {name: 'search', typed: (state.panel.typed + text).slice(0, 200)}} : state,
	'search-erase': state =>
		state.panel.name === 'search' ? {...state, panel: {name: 'search', typed: eraseLast(state.panel.typed)}} : state,
	'search-submit': (state, _action, setting) => {
		if (state.panel.name !== 'search') return state;
		const typed = state.panel.typed.trim();
		return typed === '' ? {...state, panel: {name: 'none'}} : goMatch({...state, panel: {name: 'none'}, query: typed}, setting);
	},
	n: (state, _action, setting) => (state.query === '' ? move(state, nextPlace(state.place, setting)) : goMatch(state, setting)),
	sources: state => toggle(state, {name: 'sources', scroll: 0}),
	notes: state => ({...state, areNotesShown: !state.areNotesShown}),
	help: state => toggle(state, {name: 'help', scroll: 0}),
	scroll: (state, {by}) => ('scroll' in state.panel ? {...state, panel: {...state.panel, scroll: Math.max(0, state.panel.scroll + by)}} : state),
	curtain: (state, {colour}) => ({...state, curtain: state.curtain === colour ? 'none' : colour}),
	theme: state => ({...state, theme: themeNames[(themeNames.indexOf(state.theme) + 1) % themeNames.length]!}),
	close: closeTopmost,
	reload: state => state,
	edit: state => state,
	suspend: state => state,
	quit: state => ({...state, isOver: true}),
};

/** Without its last letter, however many characters make it up. */
function eraseLast(text: string): string {
	return [...graphemes.segment(text)].slice(0, -1).map(({segment}) => segment).join('');
}

/** A slide as it opens; the same place where there is no such slide. */
function openPlace(slide: number, setting: Setting): Place {
	return {slide: Math.max(0, Math.min(slide, setting.slides - 1)), step: 0};
}

function goTyped(state: State, setting: Setting): State {
	const number = Number(state.typed);
	if (!Number.isInteger(number) || number < 1) return state;
	const message = number > setting.slides ? `There are ${setting.slides} slides; this is the last.` : '';
	return {...move(state, openPlace(number - 1, setting)), message};
}

function goMatch(state: State, setting: Setting): State {
	const found = findSlide(setting.deck, state.query, state.place.slide);
	if (found === undefined) return {...state, message: `No slide holds “${state.query}”.`};
	const message = found <= state.place.slide ? `“${state.query}”, from the start again` : `“${state.query}”, n for the next`;
	// A match may lie behind a reveal or on a later page: the slide opens with all of its steps.
	return {...state, curtain: 'none', place: {slide: found, step: setting.stepsAt(found)}, message};
}

function moveCursor(state: State, direction: Direction, setting: Setting): State {
	if (state.panel.name !== 'overview') return state;
	const by = {left: -1, right: 1, up: -setting.overviewColumns, down: setting.overviewColumns}[direction];
	const cursor = state.panel.cursor + by;
	if (cursor < 0 || cursor >= setting.slides) return direction === 'down' ? {...state, panel: {name: 'overview', cursor: setting.slides - 1}} : state;
	return {...state, panel: {name: 'overview', cursor}};
}

/** Esc takes away one thing, the topmost, and never ends the talk. */
function closeTopmost(state: State): State {
	if (state.panel.name !== 'none') return {...state, panel: {name: 'none'}};
	if (state.curtain !== 'none') return {...state, curtain: 'none'};
	if (state.typed !== '') return state;
	if (state.query !== '') return {...state, query: ''};
	return {...state, areNotesShown: false};
}
