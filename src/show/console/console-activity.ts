/** The speaker's console of a talk that is given in another terminal: it drives that, and keeps what it opens to itself. */
import {isRequest, stageMeaning} from '../../talk/key/stage-keys.ts';
import type {Activity} from '../activity.ts';
import {pictureShow} from '../picture-show.ts';
import {advanceHere, lookAt, resize, sayInShow, type Show, withView} from '../show.ts';
import {type Guest, rereadDeck} from './guest.ts';
import {speakerDrawing} from './speaker-drawing.ts';

/** The clock counts seconds. */
const clockTickMs = 500;

/** A guest whose show is the speaker's screen. */
export function openConsole(guest: Guest): Guest {
	const {view} = guest.show.state;
	return withKnowledge({...guest, show: withView(guest.show, {speaker: {...view.speaker, isShown: true}})});
}

/** The activity of `lectern console`. */
export const consoleActivity: Activity<Guest> = {
	press(guest, key, now) {
		const show = {...guest.show, now};
		const meaning = stageMeaning(key, show.state);
		if (meaning === undefined) return {state: guest};
		if (meaning.type === 'reload') return {state: guest, send: [{type: 'refresh'}]};
		if (isRequest(meaning)) return {state: guest, request: meaning.type};
		// The talk goes on without a console, so none asks before it is left.
		const {show: here, acts} = advanceHere(show, meaning.type === 'quit' ? {type: 'leave'} : meaning);
		const state = withShow(guest, here);
		// A panel lifts the curtain of its own screen only; here is none, and the room's stays until the panel leads somewhere.
		if (acts.length === 0 || (acts[0]!.type === 'lift' && meaning.type !== 'close')) return {state};
		return {state, send: show.state.view.panel.name !== 'none' ? [{type: 'lift'}, ...acts] : acts};
	},
	tick: (guest, now) => ({state: withShow(guest, lookAt(guest.show, now))}),
	tickMs: () => clockTickMs,
	resize: (guest, size) => withShow(guest, resize(guest.show, size)),
	picture: guest => pictureShow(withoutCurtain(withKnowledge(guest).show)),
	show: ({show}) => show,
	withShow,
	reload: rereadDeck,
	say: (guest, message) => withShow(guest, sayInShow(guest.show, message)),
	away: guest => guest,
	end: guest => guest,
	keeping: () => undefined,
	isOver: ({show}) => show.state.view.isOver,
};

function withShow(guest: Guest, show: Show): Guest {
	return show === guest.show ? guest : {...guest, show};
}

/** The guest with a drawing that knows its news. */
function withKnowledge(guest: Guest): Guest {
	const {news} = guest;
	return {...guest, show: {...guest.show, speaker: speakerDrawing(() => ({room: news.room}))}};
}

/** A panel, or the slide alone, is seen on the console also while the room's screen is blank. */
function withoutCurtain(show: Show): Show {
	const {talk, view} = show.state;
	const isBare = view.speaker.isShown && view.panel.name === 'none';
	return isBare || talk.curtain === 'none' ? show : {...show, state: {...show.state, talk: {...talk, curtain: 'none'}}};
}
