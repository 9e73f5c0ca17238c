/** Says in the footer which matches of a search are in sight, and how many there are. */
import type {Deck} from '../../deck/deck.ts';
import {findMatching} from '../../talk/search.ts';
import type {SlideStop} from '../../talk/place.ts';
import {countDrawn, matchesInSight} from '../slide/find-matches.ts';
import type {Layout} from '../slide/lay-out-slide.ts';
import {sum} from '../../deck/sum.ts';

/** A search in a deck, and how its slides are laid out; undefined for one in big letters. */
export type Search = {readonly deck: Deck; readonly query: string; readonly layoutAt: (slide: number) => Layout | undefined};

/** So many slides are laid out to count what they show: at 2 ms each more would keep the speaker waiting. */
const mostLaidOut = 40;

/**
 * What is searched for, and the how-manieth of all matches are in sight on a slide at a stop: all of the slide's where its drawing does
 * not tell; how many there are where it holds none. Pictures say words once that their data say often, so that matches are counted
 * as they are drawn; in the words of the data where too many slides hold them.
 */
export function searchText({deck, query, layoutAt}: Search, slide: number, stop: SlideStop): string {
	const {slides, counts} = findMatching(deck, query);
	const titleOf = (index: number) => deck.slides.at(index).title;
	const drawn = (index: number) => {
		const layout = layoutAt(index);
		return layout && countDrawn(layout, titleOf(index), query);
	};

	const shown = slides.length > mostLaidOut ? counts : slides.map((one, index) => drawn(one) || counts[index]!);
	const total = sum(shown);
	const at = slides.indexOf(slide);
	if (at < 0) return `“${query}” ${total === 1 ? '1 match' : `${total} matches`} · n next, # before`;
	const layout = layoutAt(slide);
	const seen = layout && matchesInSight(layout, titleOf(slide), query, stop);
	const count = shown[at]!;
	const [from, to] = [Math.min(seen?.from ?? 0, count - 1), Math.min(seen?.to ?? count, count)].map(one => sum(shown.slice(0, at)) + one);
	return `“${query}” ${to! - from! <= 1 ? to : `${from! + 1}–${to}`} of ${total} · n next, # before`;
}
