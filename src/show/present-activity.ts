/** Presenting: a show that keys change. */
import {isRequest, stageMeaning} from '../talk/key/stage-keys.ts';
import type {Activity} from './activity.ts';
import {pictureShow} from './picture-show.ts';
import {advance, lookAt, replaceDeck, resize, sayInShow, type Show, update} from './show.ts';

/** The clock counts seconds: looked at twice a second, none is shown twice or left out. */
const clockTickMs = 500;

/** The activity of `lectern present`; its state is the show itself. */
export const presentActivity: Activity<Show> = {
	press(before, key, now) {
		const show = {...before, now};
		const meaning = stageMeaning(key, show.state);
		if (meaning === undefined) return {state: before};
		return isRequest(meaning) ? {state: before, request: meaning.type} : {state: advance(show, meaning)};
	},
	act: (show, action, now) => (action.type === 'refresh' ? {state: show, request: 'reload'} : {state: advance({...show, now}, action)}),
	tick: (show, now) => ({state: lookAt(show, now)}),
	tickMs: show => (show.state.view.isClockShown || show.state.view.speaker.isShown ? clockTickMs : undefined),
	resize,
	picture: pictureShow,
	show: show => show,
	withShow: (_show, show) => show,
	reload: (show, {deck, source}, now) => update(replaceDeck({...show, now}, deck), {evidence: {...show.evidence, source}}),
	say: sayInShow,
	away: show => show,
	end: show => show,
	keeping: () => undefined,
	isOver: show => show.state.view.isOver,
};
