/** The one reducer: a talk on a screen and an action give its next state. */
import type {Action, TalkAction, ViewAction} from '../action.ts';
import {endQuestion, isEndAsked} from '../ask-end.ts';
import {setClock, startClock} from '../clock.ts';
import {countMoves, withTrail} from '../jump.ts';
import {nearestPage, type ScreenExtent} from '../place.ts';
import {reduceTalk} from './reduce-talk.ts';
import {reduceView, type ViewSetting} from './reduce-view.ts';
import type {State} from '../state.ts';
import {tellRow} from '../tell-row.ts';

/** What the reducer knows besides the state: the deck, how it is divided on the screen, the overview's columns, and the moment (ms since 1970). */
export type Setting = ViewSetting & ScreenExtent & {readonly now: number};

/** A screen after an action, what is to happen to the talk (once, or so many `times`), if anything, and the page on which the screen is to stand where that leads. */
export type HereOutcome = {readonly state: State; readonly act?: TalkAction; readonly times?: number; readonly page?: number};

/** The state after an action. The place stays valid in the setting's deck, whatever the actions. */
export function reduce(before: State, action: Action, setting: Setting): State {
	const {state, act: follows, times = 1, page} = reduceHere(before, action, setting);
	if (!follows) return state;
	let after = act(state, follows, setting);
	for (let left = times - 1, last = state; left > 0 && after !== last; left--) [last, after] = [after, act(after, follows, setting)];
	// A curtain may have been lifted in the place of a move.
	const isThere = follows.type === 'go' && follows.place.slide === after.talk.place.slide && follows.place.step === after.talk.place.step;
	return page === undefined || !isThere ? after : {...after, view: {...after.view, page: nearestPage(page, after.talk.place.step, setting.stopsAt(after.talk.place.slide))}};
}

/** What an action makes of the screen alone; what it means for the talk is for another to decide, where the talk is another's. */
export function reduceHere(before: State, action: Action, setting: Setting): HereOutcome {
	const state: State = {...before, view: {...before.view, message: ''}};
	if (isTalkAction(action)) return {state: withTrail({...state, view: {...state.view, typed: ''}}, before, action), act: action, times: countMoves(before, action)};
	// A blank screen is lifted: the question would not be seen behind it.
	if (action.type === 'quit' && isEndAsked(before, setting)) return {state: {...state, view: {...state.view, typed: '', message: endQuestion}}, act: {type: 'lift'}};
	const {view, act: follows, page} = reduceView(state, action, setting);
	const after: State = {...state, view};
	if (!follows) return {state: after};
	const isReturn = action.type === 'return' || action.type === 'quote';
	return {state: isReturn ? after : withTrail(after, before, follows), act: follows, times: countMoves(before, follows), ...(page === undefined ? {} : {page})};
}

function act(state: State, action: TalkAction, setting: Setting): State {
	if (action.type === 'time') return {...state, talk: {...state.talk, clock: setClock(state.talk.clock, action.what, setting.now)}};
	if (action.type === 'drop') return {...state, talk: {...state.talk, dropped: action.slides.filter(slide => slide < setting.slides)}};
	const {talk, page} = reduceTalk({talk: state.talk, page: state.view.page}, action, setting);
	const {slide, step} = state.talk.place;
	const hasMoved = talk.place.slide !== slide || talk.place.step !== step || page !== state.view.page;
	const message = state.view.message || tellRow(action, {before: state.talk, after: talk, hasMoved}, setting);
	const speaker = hasMoved && state.view.speaker.scroll !== 0 ? {...state.view.speaker, scroll: 0} : state.view.speaker;
	const link = hasMoved ? '' : state.view.link;
	const isSameView = page === state.view.page && link === state.view.link && message === state.view.message && speaker === state.view.speaker;
	return {talk: hasMoved ? {...talk, clock: startClock(talk.clock, setting.now)} : talk, view: isSameView ? state.view : {...state.view, page, link, message, speaker}};
}

const talkActions: {readonly [Type in TalkAction['type']]: true} = {next: true, back: true, skip: true, first: true, last: true, go: true, backup: true, curtain: true, lift: true, time: true, drop: true};

/** Whether an action happens to the talk, and not to one screen alone. */
function isTalkAction(action: TalkAction | ViewAction): action is TalkAction {
	return action.type in talkActions;
}
