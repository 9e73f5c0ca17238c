/** A screen that follows a talk given on another one: what is the same for a console and for an audience copy. */
import type {TalkNews} from '../../talk/talk-news.ts';
import {replaceDeck, type Show, withView} from '../show.ts';
import type {Deck} from '../../deck/deck.ts';
import {showNews} from './room.ts';

/** A guest of a talk: its own show, moved by the news; `lost` says what has become of the talk, '' while it is heard. */
export type Guest = {readonly show: Show; readonly news: TalkNews; readonly lost: string};

/** The guest after news of the talk. */
export function heedNews<State extends Guest>(guest: State, news: TalkNews): State {
	const {show, lost} = guest;
	const heard = lost !== '' && show.state.view.message === lost ? withView(show, {message: ''}) : show;
	return {...guest, news, lost: '', show: showNews(heard, news, lost === '' ? guest.news : undefined)};
}

/** The guest with the deck that the talk shows now. */
export function heedDeck<State extends Guest>(guest: State, deck: Deck): State {
	return {...guest, show: showNews(replaceDeck(guest.show, deck), guest.news, undefined)};
}

/** The guest that hears nothing any more, with what has become of the talk. */
export function loseTalk<State extends Guest>(guest: State, lost: string): State {
	return {...guest, lost, show: withView(guest.show, {message: lost})};
}
