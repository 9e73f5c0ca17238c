/** What each action makes of a screen: its panels, its search, what is typed; and what that means for the talk. */
import {graphemes} from '../../deck/text/graphemes.ts';
import {themeNames} from '../../deck/theme-name.ts';
import type {Direction, TalkAction, ViewAction} from '../action.ts';
import type {Cell} from '../key/click.ts';
import type {Extent, SlideStop} from '../place.ts';
import {chooseLink, followLink, isLinkChosen, type LinkSetting} from '../follow-link.ts';
import {returnFrom} from '../jump.ts';
import {type GridRow, overviewRows, slideBeside} from '../overview-grid.ts';
import {findSlide, findSlideBefore} from '../search.ts';
import type {Panel, State, View} from '../state.ts';

/** What a screen knows besides its state: the deck, how it is divided, the overview's columns, and the slides to skip now. */
export type ViewSetting = Extent & LinkSetting & {
	/** Where a link leads, and which slide of the overview it is, that stands on a cell of the screen. */
	readonly linkAt?: (cell: Cell) => string | undefined;
	readonly slideAt?: (cell: Cell) => number | undefined;
	readonly overviewColumns: number;
	readonly skips?: readonly number[];
	/** The slide of each problem in the list, undefined for one that is on none. */
	readonly problemSlides?: readonly (number | undefined)[];
	/** The stops at which words come in sight on a slide that holds them, in order; none where its drawing does not tell. */
	readonly matchesAt: (slide: number, query: string) => readonly SlideStop[];
};

/** A screen after an action, what is to happen to the talk, if anything, and the page on which the screen is to stand where that leads. */
export type ViewOutcome = {readonly view: View; readonly act?: TalkAction; readonly page?: number};

type Handlers = {readonly [Type in ViewAction['type']]: (state: State, action: Extract<ViewAction, {type: Type}>, setting: ViewSetting) => ViewOutcome};

/** The screen after an action. */
export function reduceView(state: State, action: ViewAction, setting: ViewSetting): ViewOutcome {
	const outcome = (handlers[action.type] as (state: State, action: ViewAction, setting: ViewSetting) => ViewOutcome)(state, action, setting);
	return action.type === 'digit' || action.type === 'g' || action.type === 'quote' ? outcome : {...outcome, view: {...outcome.view, typed: ''}};
}

const handlers: Handlers = {
	digit: ({view}, {digit}) => {
		const before = /^\d+$/.test(view.typed) ? view.typed : '';
		if (digit === '0' && before === '') return {view: {...view, typed: ''}, act: {type: 'first'}};
		return {view: {...view, typed: (before + digit).slice(0, 6)}};
	},
	g: ({view}, _action, setting) => {
		if (view.typed === 'g') return {view: {...view, typed: ''}, act: {type: 'first'}};
		if (!/^\d+$/.test(view.typed)) return {view: {...view, typed: 'g'}};
		const {view: gone, act} = goTyped(view, setting);
		return {view: {...gone, typed: ''}, ...(act ? {act} : {})};
	},
	G: ({view}, _action, setting) => (!/^\d+$/.test(view.typed) ? {view, act: {type: 'last'}} : goTyped(view, setting)),
	enter: (state, _action, setting) => {
		const {view} = state;
		if (/^\d+$/.test(view.typed)) return goTyped(view, setting);
		return isLinkChosen(state, setting) ? followLink(state, view.link, setting) : {view, act: {type: 'next'}};
	},
	click: clickOn,
	link: (state, {by}, setting) => ({view: chooseLink(state, by, setting), act: {type: 'lift'}}),
	n: (state, _action, setting) => (state.view.query === '' ? {view: state.view, act: {type: 'next'}} : goMatch(state, 1, setting)),
	'match-before': (state, _action, setting) => (state.view.query === '' ? {view: {...state.view, message: 'Nothing is searched for; / searches.'}} : goMatch(state, -1, setting)),
	return: (state, _action, setting) => returnFrom(state, setting),
	quote: (state, _action, setting) => {
		const {view} = state;
		return view.typed === "'" ? returnFrom({...state, view: {...view, typed: ''}}, setting, true) : {view: {...view, typed: "'"}};
	},
	overview: ({talk, view}) => toggle(view, {name: 'overview', cursor: talk.place.slide}),
	cursor: ({view}, {direction}, setting) => ({view: moveCursor(view, direction, setting)}),
	'cursor-to': ({view}, {end}, setting) => {
		const {panel} = view;
		if (!('cursor' in panel)) return {view};
		const last = Math.max(0, countChoices(panel, setting) - 1);
		const ends = panel.name === 'overview' ? gridOf(setting).flatMap(({slides}) => slides) : [0, last];
		return {view: {...view, panel: {...panel, cursor: (end === 'first' ? ends[0] : ends.at(-1)) ?? 0}}};
	},
	choose: ({talk, view}, _action, setting) => {
		if (view.panel.name === 'problems') return goProblem(view, view.panel.cursor, setting);
		if (view.panel.name !== 'overview') return {view};
		const {cursor} = view.panel;
		const closed: View = {...view, panel: {name: 'none'}};
		return cursor === talk.place.slide ? {view: closed} : {view: closed, act: {type: 'go', place: {slide: cursor, step: 0}}};
	},
	search: ({view}) => toggle(view, {name: 'search', typed: ''}),
	'search-type': ({view}, {text}) => ({view: view.panel.name === 'search' ? {...view, panel: {name: 'search', typed: (view.panel.typed + text).slice(0, 200)}} : view}),
	'search-erase': ({view}) => ({view: view.panel.name === 'search' ? {...view, panel: {name: 'search', typed: eraseLast(view.panel.typed)}} : view}),
	'search-submit': (state, _action, setting) => {
		const {view} = state;
		if (view.panel.name !== 'search') return {view};
		const query = view.panel.typed.trim();
		const closed: View = {...view, panel: {name: 'none'}};
		return query === '' ? {view: closed} : goMatch({...state, view: {...closed, query}}, 1, setting);
	},
	problems: ({talk, view}, _action, {problemSlides = []}) => toggle(view, {name: 'problems', cursor: Math.max(0, problemSlides.indexOf(talk.place.slide))}),
	sources: ({view}) => toggle(view, {name: 'sources', scroll: 0}),
	notes: ({view}) => ({view: {...view, areNotesShown: !view.areNotesShown, speaker: {...view.speaker, scroll: 0}}}),
	clock: ({view}) => ({view: {...view, isClockShown: !view.isClockShown}}),
	speaker: ({view}) => ({view: {...view, speaker: {...view.speaker, isShown: !view.speaker.isShown, scroll: 0}}}),
	'take-plan': ({talk, view}, _action, {skips = []}) =>
		skips.length === 0 ? {view: {...view, message: 'Nothing needs to be skipped.'}} : {view, act: {type: 'drop', slides: [...(talk.dropped ?? []), ...skips]}},
	'undo-plan': ({talk, view}) => (talk.dropped?.length ? {view, act: {type: 'drop', slides: []}} : {view: {...view, message: 'Nothing was dropped.'}}),
	'notes-scroll': ({view}, {by}) => ({view: {...view, speaker: {...view.speaker, scroll: view.speaker.scroll + by}}}),
	'notes-trade': ({view}, {by}) => ({view: {...view, speaker: {...view.speaker, trade: Math.max(-mostTrade, Math.min(mostTrade, view.speaker.trade + by))}}}),
	help: ({view}) => toggle(view, {name: 'help', scroll: 0}),
	scroll: ({view}, {by}) => ({view: scrollTo(view, scroll => Math.max(0, scroll + by))}),
	'scroll-to': ({view}, {end}) => ({view: scrollTo(view, () => (end === 'top' ? 0 : Number.MAX_SAFE_INTEGER))}),
	theme: ({view}) => {
		const theme = themeNames[(themeNames.indexOf(view.theme) + 1) % themeNames.length]!;
		return {view: {...view, theme, message: `Theme ${theme}; T goes on.`}};
	},
	close: closeTopmost,
	quit: ({view}) => ({view: {...view, isOver: true}}),
	leave: ({view}) => ({view: {...view, isOver: true}}),
};

/** More rows than a screen has are not traded. */
const mostTrade = 40;

/** A panel lifts the curtain, as it would not be seen behind it. */
function toggle(view: View, panel: Panel): ViewOutcome {
	return {view: {...view, panel: view.panel.name === panel.name ? {name: 'none'} : panel}, act: {type: 'lift'}};
}

/** Whoever draws the panel holds the scroll within what there is to read. */
function scrollTo(view: View, change: (scroll: number) => number): View {
	return 'scroll' in view.panel ? {...view, panel: {...view.panel, scroll: change(view.panel.scroll)}} : view;
}

/** Without its last letter, however many characters make it up. */
function eraseLast(text: string): string {
	return [...graphemes.segment(text)].slice(0, -1).map(({segment}) => segment).join('');
}

function goTyped(view: View, {slides, isBackupAt}: ViewSetting): ViewOutcome {
	const number = Number(view.typed);
	if (!Number.isInteger(number) || number < 1) return {view};
	if (number > slides) {
		const isBackupLast = slides > 0 && isBackupAt(slides - 1);
		return {view: {...view, message: `There are ${slides} slides; this is the last${isBackupLast ? ' of the talk' : ''}.`}, act: {type: 'last'}};
	}

	return {view, act: {type: 'go', place: {slide: number - 1, step: 0}}};
}

/** The match after or before where the screen stands: on the slide itself, then on others, then around the deck's end. */
function goMatch({talk, view}: State, by: 1 | -1, setting: ViewSetting): ViewOutcome {
	const from = talk.place.slide;
	const {deck, matchesAt} = setting;
	const {query} = view;
	const found = by > 0 ? findSlide(deck, query, from) : findSlideBefore(deck, query, from);
	if (found === undefined) return {view: {...view, query: '', message: `No slide holds “${query}”.`}};
	const own = matchesAt(from, query);
	const near = by > 0 ? own.find(stop => isBefore(view.page, talk.place.step, stop)) : own.findLast(({page, step}) => isBefore(page, step, {page: view.page, step: talk.place.step}));
	if (near) return {view, act: {type: 'go', place: {slide: from, step: near.step}}, page: near.page};
	const isAround = by > 0 ? found <= from : found >= from;
	const message = isAround ? `“${query}”, from the ${by > 0 ? 'start' : 'end'} again` : '';
	const there = matchesAt(found, query);
	const stop = by > 0 ? there[0] : there.at(-1);
	// Where the drawing does not tell, a match may lie behind a reveal: the slide opens with all of its steps.
	return {view: {...view, message}, act: {type: 'go', place: {slide: found, step: stop?.step ?? setting.stepsAt(found)}}, ...(stop ? {page: stop.page} : {})};
}

function isBefore(page: number, step: number, stop: SlideStop): boolean {
	return page < stop.page || (page === stop.page && step < stop.step);
}

/** A blank screen is lifted first, as by any move. */
function clickOn(state: State, {cell}: {readonly cell: Cell}, setting: ViewSetting): ViewOutcome {
	const {talk, view} = state;
	if (view.panel.name === 'overview') {
		const slide = setting.slideAt?.(cell);
		return slide === undefined ? {view} : handlers.choose({talk, view: {...view, panel: {name: 'overview', cursor: slide}}}, {type: 'choose'}, setting);
	}

	if (view.panel.name !== 'none') return {view};
	const link = talk.curtain === 'none' ? setting.linkAt?.(cell) : undefined;
	return link === undefined ? {view, act: {type: 'next'}} : followLink(state, link, setting);
}

function moveCursor(view: View, direction: Direction, setting: ViewSetting): View {
	const {panel} = view;
	if (!('cursor' in panel)) return view;
	if (panel.name === 'overview') return {...view, panel: {...panel, cursor: slideBeside(gridOf(setting), panel.cursor, direction)}};
	const cursor = panel.cursor + {left: -1, right: 1, up: -1, down: 1}[direction];
	return {...view, panel: {...panel, cursor: Math.max(0, Math.min(cursor, countChoices(panel, setting) - 1))}};
}

function gridOf({slides, isBackupAt, overviewColumns}: ViewSetting): readonly GridRow[] {
	return overviewRows({length: slides, isBackupAt}, overviewColumns);
}

/** How many slides or problems there are to choose from. */
function countChoices(panel: Extract<Panel, {cursor: number}>, {slides, problemSlides = []}: ViewSetting): number {
	return panel.name === 'overview' ? slides : problemSlides.length;
}

/** To the slide of a problem, with all of its steps: it may be in any of them. */
function goProblem(view: View, cursor: number, {problemSlides = [], stepsAt}: ViewSetting): ViewOutcome {
	const closed: View = {...view, panel: {name: 'none'}};
	const slide = problemSlides[Math.min(cursor, problemSlides.length - 1)];
	if (slide !== undefined) return {view: closed, act: {type: 'go', place: {slide, step: stepsAt(slide)}}};
	return {view: problemSlides.length === 0 ? closed : {...closed, message: 'That problem is on no slide.'}};
}

/** Esc takes away one thing, the topmost, and never ends the talk. */
function closeTopmost({talk, view}: State): ViewOutcome {
	if (view.panel.name !== 'none') return {view: {...view, panel: {name: 'none'}}};
	if (talk.curtain !== 'none') return {view, act: {type: 'lift'}};
	if (view.typed !== '') return {view};
	if (view.link !== '') return {view: {...view, link: ''}};
	if (view.query !== '') return {view: {...view, query: ''}};
	return {view: {...view, areNotesShown: false}};
}
