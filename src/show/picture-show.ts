/** Makes of a show what is seen and heard of it. */
import {isTooSmall} from '../draw/size.ts';
import type {Picture} from './activity.ts';
import {frameShow, type Show} from './show.ts';
import {speakShow} from './speak-show.ts';

/** What is seen and heard of a show. A terminal that is too small says so, even behind a curtain; the speaker's screen has none. */
export function pictureShow(show: Show): Picture {
	const {size, state, speaker} = show;
	const {theme} = state.view;
	const speak = () => speakShow(show);
	if (speaker && isSpeakerSeen(show)) return {lines: speaker.frame(show), size, theme, curtain: 'none', speak};
	return {...frameShow(show), size, theme, curtain: isTooSmall(size) ? 'none' : state.talk.curtain, speak};
}

/** Whether the speaker's screen stands in the place of the slide: panels go before it. */
function isSpeakerSeen({size, state}: Show): boolean {
	return state.view.speaker.isShown && state.view.panel.name === 'none' && !isTooSmall(size);
}
