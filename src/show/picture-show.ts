/** Makes of a show what is seen and heard of it. */
import {isTooSmall} from '../draw/size.ts';
import type {Picture} from './activity.ts';
import {frameShow, type Show} from './show.ts';
import {speakShow} from './speak-show.ts';

/** What is seen and heard of a show. A terminal that is too small says so, even behind a curtain. */
export function pictureShow(show: Show): Picture {
	const {size, state} = show;
	return {...frameShow(show), size, theme: state.view.theme, curtain: isTooSmall(size) ? 'none' : state.talk.curtain, speak: () => speakShow(show)};
}
