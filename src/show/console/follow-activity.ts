/** Following a talk: a copy for the audience, which drives nothing. */
import {meaningOf} from '../../talk/key/key-table.ts';
import {followKeys} from '../../talk/key/follow-keys.ts';
import type {Activity} from '../activity.ts';
import {pictureShow} from '../picture-show.ts';
import {advanceHere, layoutOf, lookAt, resize, sayInShow, type Show, withView} from '../show.ts';
import {type Guest, rereadDeck} from './guest.ts';

/** The clock in the footer counts seconds. */
const clockTickMs = 500;

/** The activity of `lectern follow`. */
export const followActivity: Activity<Guest> = {
	press(guest, key, now) {
		const show = {...guest.show, now};
		const meaning = meaningOf(followKeys, key);
		switch (meaning?.type) {
			case undefined:
				return {state: guest};
			case 'page':
				return {state: {...guest, show: turnPage(show, meaning.by)}};
			case 'suspend':
				return {state: guest, request: 'suspend'};
			case 'theme':
			case 'clock':
			case 'leave':
				return {state: {...guest, show: advanceHere(show, meaning).show}};
		}
	},
	tick: (guest, now) => ({state: withShow(guest, lookAt(guest.show, now))}),
	tickMs: ({show}) => (show.state.view.isClockShown ? clockTickMs : undefined),
	resize: (guest, size) => withShow(guest, resize(guest.show, size)),
	picture: ({show}) => pictureShow(show),
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

/** Another page of the slide on show, whatever page the room sees. */
function turnPage(show: Show, by: 1 | -1): Show {
	const last = (layoutOf(show)?.pages.length ?? 1) - 1;
	return withView(show, {page: Math.max(0, Math.min(show.state.view.page + by, last)), message: ''});
}
