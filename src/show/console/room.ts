/** What a talk's own screen tells of itself, and how another screen comes to show the same. */
import {firstBlockOn, pageWith} from '../../draw/slide/first-block.ts';
import {isTooSmall} from '../../draw/size.ts';
import {arriveAt, clipPlace} from '../../talk/place.ts';
import type {Room, TalkNews} from '../../talk/talk-news.ts';
import {layoutOf, settingOf, type Show} from '../show.ts';

/** What the room sees of the slide. */
export function roomOf(show: Show): Room {
	const layout = isTooSmall(show.size) ? undefined : layoutOf(show);
	if (!layout) return {page: 1, pages: 1, block: 0, part: 0};
	const page = Math.min(show.state.view.page, layout.pages.length - 1);
	return {page: page + 1, pages: layout.pages.length, ...firstBlockOn(layout, show.deck.slides.at(show.state.talk.place.slide), page)};
}

/**
 * The show where the talk is: on the page with the first block that the room sees. Where the room has not moved since `before`,
 * the page stays, whatever the reader has turned to.
 */
export function showNews(show: Show, news: TalkNews, before: TalkNews | undefined): Show {
	const place = clipPlace(news.place, settingOf(show));
	const moved = {...show, timing: news.timing, staged: news.staged, state: {...show.state, talk: {place, curtain: news.curtain, clock: news.clock, dropped: news.dropped}}};
	const isSame = before?.place.slide === news.place.slide && before.place.step === news.place.step && before.room.block === news.room.block && before.room.part === news.room.part;
	if (isSame && show.state.talk.place.slide === place.slide) return moved;
	return {...moved, state: {...moved.state, view: {...moved.state.view, page: roomPage(moved, news)}}};
}

/** The page on which a screen shows the first block that the room sees; what was revealed last is seen in any case. */
function roomPage(show: Show, {room}: TalkNews): number {
	const {place} = show.state.talk;
	const layout = isTooSmall(show.size) ? undefined : layoutOf(show);
	if (!layout) return 0;
	const arrived = arriveAt(place, settingOf(show)).page;
	const page = pageWith(layout, show.deck.slides.at(place.slide), room);
	return place.step > 0 ? Math.max(arrived, page) : page;
}
