/** Presenting: a show that keys change. */
import {isRequest, stageMeaning} from '../talk/key/stage-keys.ts';
import {sayInState} from '../talk/state.ts';
import type {Activity} from './activity.ts';
import {pictureShow} from './picture-show.ts';
import {advance, replaceDeck, resize, type Show, update} from './show.ts';

/** The activity of `lectern present`; its state is the show itself. */
export const presentActivity: Activity<Show> = {
	press(show, key) {
		const meaning = stageMeaning(key, show.state);
		if (meaning === undefined) return {state: show};
		return isRequest(meaning) ? {state: show, request: meaning.type} : {state: advance(show, meaning)};
	},
	tick: show => ({state: show}),
	tickMs: () => undefined,
	resize,
	picture: pictureShow,
	show: show => show,
	withShow: (_show, show) => show,
	reload: (show, {deck, source}) => update(replaceDeck(show, deck), {evidence: {...show.evidence, source}}),
	say: (show, message) => ({...show, state: sayInState(show.state, message)}),
	away: show => show,
	end: show => show,
	keeping: () => undefined,
	isOver: show => show.state.view.isOver,
};
