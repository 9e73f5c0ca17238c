/** Steps through the links of a slide, and follows one. */
import type {Deck} from '../deck/deck.ts';
import {inlineText} from '../deck/inline.ts';
import {slideIds} from '../deck/slide-ids.ts';
import type {TalkAction} from './action.ts';
import type {State, View} from './state.ts';

/** What is known of the links: the deck that they lead through, and where those in sight lead, from the top. */
export type LinkSetting = {readonly deck: Deck; readonly linksInSight: () => readonly string[]};

/** The screen with the link behind the chosen one chosen, or the one before it, around the ends; the first where none is. */
export function chooseLink({view}: State, by: 1 | -1, {deck, linksInSight}: LinkSetting): View {
	const links = linksInSight();
	if (links.length === 0) return {...view, link: '', message: 'There is no link in sight here.'};
	const at = links.indexOf(view.link);
	const next = at < 0 ? (by > 0 ? 0 : links.length - 1) : (at + by + links.length) % links.length;
	const link = links[next]!;
	const which = links.length === 1 ? 'Link' : `Link ${next + 1} of ${links.length}`;
	return {...view, link, message: `${which}: ${tellLink(link, deck)}`};
}

/** Whether Enter follows a link: one is chosen, and in sight. */
export function isLinkChosen({view}: State, {linksInSight}: LinkSetting): boolean {
	return view.link !== '' && linksInSight().includes(view.link);
}

/** What following a link leads to: to a slide of the deck; of an address only what it is, as nothing is opened. */
export function followLink({view}: State, link: string, {deck}: LinkSetting): {readonly view: View; readonly act?: TalkAction} {
	if (!link.startsWith('#')) return {view: {...view, message: `Lectern opens no addresses: ${link}`}};
	const slide = slideOf(link, deck);
	if (slide < 0) return {view: {...view, message: `There is no slide ${link}.`}};
	return {view: {...view, link: '', message: 'Ctrl-O goes back to where you were.'}, act: {type: 'go', place: {slide, step: 0}}};
}

function tellLink(link: string, deck: Deck): string {
	if (!link.startsWith('#')) return link;
	const slide = slideOf(link, deck);
	return slide < 0 ? `there is no slide ${link}` : `Enter goes to slide ${slide + 1}, ${inlineText(deck.slides.at(slide).title)}`;
}

function slideOf(link: string, deck: Deck): number {
	return slideIds(deck).indexOf(link.slice(1));
}
