/** The one reducer: a talk on a screen and an action give its next state. */
import type {Action, TalkAction, ViewAction} from './action.ts';
import {startClock} from './clock.ts';
import type {ScreenExtent} from './place.ts';
import {reduceTalk} from './reduce-talk.ts';
import {reduceView, type ViewSetting} from './reduce-view.ts';
import type {State} from './state.ts';

/** What the reducer knows besides the state: the deck, how it is divided on the screen, the overview's columns, and the moment (ms since 1970). */
export type Setting = ViewSetting & ScreenExtent & {readonly now: number};

/** The state after an action. The place stays valid in the setting's deck, whatever the actions. */
export function reduce(before: State, action: Action, setting: Setting): State {
	const state: State = {...before, view: {...before.view, message: ''}};
	if (isTalkAction(action)) return act({...state, view: {...state.view, typed: ''}}, action, setting);
	const {view, act: follows} = reduceView(state, action, setting);
	return follows ? act({...state, view}, follows, setting) : {...state, view};
}

function act(state: State, action: TalkAction, setting: Setting): State {
	const {talk, page} = reduceTalk({talk: state.talk, page: state.view.page}, action, setting);
	const {slide, step} = state.talk.place;
	const hasMoved = talk.place.slide !== slide || talk.place.step !== step || page !== state.view.page;
	return {talk: hasMoved ? {...talk, clock: startClock(talk.clock, setting.now)} : talk, view: page === state.view.page ? state.view : {...state.view, page}};
}

const talkActions: {readonly [Type in TalkAction['type']]: true} = {next: true, back: true, skip: true, first: true, last: true, go: true, curtain: true, lift: true};

/** Whether an action happens to the talk, and not to one screen alone. */
export function isTalkAction(action: TalkAction | ViewAction): action is TalkAction {
	return action.type in talkActions;
}
