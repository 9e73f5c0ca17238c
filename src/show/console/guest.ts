/** A screen that follows a talk given on another one: what is the same for a console and for an audience copy. */
import type {TalkNews} from '../../talk/talk-news.ts';
import type {FreshDeck} from '../activity.ts';
import {replaceDeck, type Show, update, withView} from '../show.ts';
import type {Deck} from '../../deck/deck.ts';
import {showNews} from './room.ts';

/**
 * A guest of a talk: its own show, moved by the news; `lost` says what has become of the talk, '' while it is heard; `own` is the mark of
 * the deck that it shows in the place of the talk's, if it does.
 */
export type Guest = {readonly show: Show; readonly news: TalkNews; readonly lost: string; readonly own?: string | undefined};

/** What is said when the guest's own deck has another text than the talk's, and when it has the same again. */
const [differs, agrees] = ['This deck’s text is not the one that the room sees.', 'This deck’s text is the one that the room sees again.'];

/** The guest after news of the talk. */
export function heedNews<State extends Guest>(guest: State, news: TalkNews): State {
	const {show, lost} = guest;
	const heard = lost !== '' && show.state.view.message === lost ? withView(show, {message: ''}) : show;
	const before = lost === '' ? guest.news : undefined;
	const moved = {...guest, news, lost: '', show: showNews(heard, news, before)};
	return before?.deck === news.deck ? moved : tellDifference(moved, before !== undefined && guest.own !== before.deck);
}

/** The guest with the deck that the talk shows now. */
export function heedDeck<State extends Guest>(guest: State, deck: Deck): State {
	return {...guest, show: showNews(replaceDeck(guest.show, deck), guest.news, undefined)};
}

/** The guest with its deck's files read anew: they are shown where they are its own, else the slides are those that the talk shows. */
export function rereadDeck<State extends Guest>(guest: State, {deck, source, mark}: FreshDeck): State {
	const sourced = {...guest, show: update(guest.show, {evidence: {...guest.show.evidence, source}})};
	return guest.own === undefined ? sourced : tellDifference({...heedDeck(sourced, deck), own: mark}, guest.own !== guest.news.deck);
}

/** The guest that hears nothing any more, with what has become of the talk. */
export function loseTalk<State extends Guest>(guest: State, lost: string): State {
	return {...guest, lost, show: withView(guest.show, {message: lost})};
}

/** Tells that a deck of the guest's own is not the talk's; that it is, where it was not before. */
function tellDifference<State extends Guest>(guest: State, hasDiffered: boolean): State {
	const {own, news, show} = guest;
	const message = own === undefined ? '' : own !== news.deck ? differs : hasDiffered ? agrees : '';
	return message === '' ? guest : {...guest, show: withView(show, {message})};
}
