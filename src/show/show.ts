/** A talk as it is shown: deck, state, size and what came from outside; and how an action changes it. */
import type {Deck} from '../deck/deck.ts';
import type {Evidence} from '../deck/evidence.ts';
import {followSlide} from '../deck/follow-slide.ts';
import {type Line, lineText} from '../draw/line.ts';
import {linkAt, linksOn} from '../draw/links-on.ts';
import {overviewColumns} from '../draw/panel/overview.ts';
import {listTrouble} from '../draw/panel/problem-list.ts';
import {type Trouble, troubleMark} from '../draw/panel/problem.ts';
import {isTooSmall, measureStage, type Size} from '../draw/size.ts';
import {findMatches} from '../draw/slide/find-matches.ts';
import type {Layout} from '../draw/slide/lay-out-slide.ts';
import {matchPage} from '../draw/slide/page/match-page.ts';
import type {Layouts} from '../draw/slide/layouts.ts';
import type {CodeColourer, MapDrawer} from '../draw/space.ts';
import {drawBottom, mostBottomScroll} from '../draw/stage/bottom.ts';
import {drawClock} from '../draw/stage/clock.ts';
import {mostScroll, type ReaderSetting} from '../draw/stage/reader-text.ts';
import {frameStage, slideUnder, type StageFrame} from '../draw/stage/stage-frame.ts';
import type {Action, TalkAction} from '../talk/action.ts';
import {readClock} from '../talk/clock.ts';
import {arriveAt, clipPlace, nearestPage, type Place, type SlideStop} from '../talk/place.ts';
import type {Timing} from '../talk/delivery/timing.ts';
import type {StagedEdit} from '../talk/staged-edit.ts';
import {reduce, reduceHere, type Setting} from '../talk/reduce/reduce.ts';
import type {State} from '../talk/state.ts';

/** Everything that decides what is on the screen. */
export type Show = {
	readonly deck: Deck;
	readonly state: State;
	readonly size: Size;
	readonly layouts: Layouts;
	/** Whether the terminal shows ASCII alone, and no letters made of blocks. */
	readonly isAscii?: boolean;
	/** What stands above the footer; empty when presenting. */
	readonly band: readonly Line[];
	/** What is wrong with the deck; absent until it has been looked through. */
	readonly trouble?: Trouble | undefined;
	readonly drawMap?: MapDrawer | undefined;
	/** What gives code its colours, once the first frame is on the screen. */
	readonly colourCode?: CodeColourer | undefined;
	/** What the citations lead to, as far as it has been read. */
	readonly evidence: Evidence;
	readonly help?: ReaderSetting['help'];
	/** What draws the speaker's screen; loaded when the first frame is on the screen. */
	readonly speaker?: SpeakerDrawing | undefined;
	/** How the talk keeps time, where that is followed. */
	readonly timing?: Timing | undefined;
	/** The edit of the deck that waits, if one does. */
	readonly staged?: StagedEdit | undefined;
	/** When it was last looked at, in ms since 1970. */
	readonly now: number;
};

/** What draws the speaker's screen of a show, and holds what is scrolled on it within what there is. */
export type SpeakerDrawing = {readonly frame: (show: Show) => readonly Line[]; readonly clamp: (show: Show) => Show};

/** What comes to a show from outside. */
export type Outside = Partial<Pick<Show, 'speaker' | 'timing' | 'staged' | 'band' | 'trouble' | 'drawMap' | 'colourCode' | 'evidence'>>;

/** The layout of a slide of the show as it is now; undefined for big letters. */
export function layoutOf(show: Show, slide = show.state.talk.place.slide): Layout | undefined {
	const {deck, size, layouts, drawMap, colourCode, state, isAscii} = show;
	const bottom = drawBottom({...show, state: {...state, talk: {...state.talk, place: {slide, step: 0}}}}).length + 1;
	return layouts(deck.slides.at(slide), size, {sides: deck.sides, drawMap, colourCode, bottom, isAscii});
}

/** What the reducer knows of the show. */
export function settingOf(show: Show): Setting {
	const {deck, size} = show;
	const stepsAt = (slide: number) => deck.slides.at(slide).steps;
	return {
		deck,
		slides: deck.slides.length,
		stepsAt,
		isBackupAt: slide => deck.slides.isBackupAt(slide),
		// A screen that is too small shows no pages, so that only the deck's own steps count.
		stopsAt: slide => (isTooSmall(size) ? undefined : layoutOf(show, slide)?.stops) ?? stepStops(stepsAt(slide)),
		problemSlides: listTrouble(show.trouble).map(({slide}) => slide),
		overviewColumns: overviewColumns(measureStage(size).columns),
		now: show.now,
		...(show.state.talk.dropped ? {dropped: show.state.talk.dropped} : {}),
		...(show.timing ? {skips: show.timing.plan.skips} : {}),
		linksInSight: () => (isTooSmall(size) ? [] : linksOn(frameShow(show).lines)),
		linkAt: ({column, row}) => (isTooSmall(size) || (show.speaker && show.state.view.speaker.isShown) ? undefined : linkAt(frameShow(show).lines[row] ?? [], column)),
		slideAt: cell => slideUnder(show, cell),
		matchesAt(slide, query) {
			const layout = isTooSmall(size) ? undefined : layoutOf(show, slide);
			return layout ? findMatches(layout, deck.slides.at(slide).title, query) : [];
		},
	};
}

/** The stops of a slide that is on one page. */
function stepStops(steps: number): readonly SlideStop[] {
	return Array.from({length: steps + 1}, (_stop, step) => ({page: 0, step}));
}

/** The show after an action. Opening or closing what takes rows from the slide keeps what is in sight in sight. */
export function advance(show: Show, action: Action): Show {
	if (isForProblem(show, action)) return closeTrouble(show);
	return keepPage(show, clampScroll({...show, state: reduce(show.state, action, settingOf(show))}));
}

/** What an action makes of the screen alone, and what is to happen to the talk, which is given on another screen. */
export function advanceHere(show: Show, action: Action): {readonly show: Show; readonly acts: readonly TalkAction[]} {
	if (isForProblem(show, action)) return {show: closeTrouble(show), acts: []};
	const {state, act, times = 1} = reduceHere(show.state, action, settingOf(show));
	return {show: keepPage(show, clampScroll({...show, state})), acts: act ? Array.from({length: Math.min(times, mostSent)}, () => act) : []};
}

/** Another terminal is not sent more moves at once. */
const mostSent = 100;

/** Whether an action takes a problem away that is shown. */
function isForProblem(show: Show, action: Action): boolean {
	return action.type === 'close' && isBare(show.state) && troubleMark(show.trouble) !== '';
}

function closeTrouble(show: Show): Show {
	return show.trouble ? update(show, {trouble: {...show.trouble, isClosed: true}}) : show;
}

/** The show at a place, whatever lies over it. */
export function placeShow(show: Show, place: Place): Show {
	const {page, ...clipped} = arriveAt(place, settingOf(show));
	return {...show, state: {talk: {...show.state.talk, place: clipped}, view: {...show.state.view, page}}};
}

/** Whether nothing lies over the slide that Esc would take away before a problem. */
function isBare({talk, view}: State): boolean {
	return view.panel.name === 'none' && talk.curtain === 'none';
}

/** A panel is never scrolled past its end, from where the way back would seem dead. */
function clampScroll(show: Show): Show {
	const {panel, speaker} = show.state.view;
	if (speaker.isShown && show.speaker && (speaker.scroll !== 0 || speaker.trade !== 0)) return show.speaker.clamp(show);
	if (!speaker.isShown && speaker.scroll !== 0) {
		const scroll = isTooSmall(show.size) ? 0 : Math.max(0, Math.min(speaker.scroll, mostBottomScroll(show)));
		return scroll === speaker.scroll ? show : withView(show, {speaker: {...speaker, scroll}});
	}

	if (!('scroll' in panel) || panel.scroll === 0) return show;
	return withView(show, {panel: {...panel, scroll: Math.min(panel.scroll, mostScroll(show))}});
}

/** The show as time has gone on; the same one where nothing that is seen has changed. */
export function lookAt(show: Show, now: number): Show {
	const {isClockShown, speaker} = show.state.view;
	const isSame = (!isClockShown && !speaker.isShown) || clockText(show) === clockText({...show, now});
	return isSame ? show : {...show, now};
}

const clockText = ({deck, state, now}: Show) => lineText(drawClock(readClock(state.talk.clock, deck.minutes, now)));

/** The show at another size, at the same place. */
export function resize(show: Show, size: Size): Show {
	return keepPage(show, {...show, size});
}

/** The show with some of what came from outside replaced, at the same place. */
export function update(show: Show, changes: Outside): Show {
	return keepPage(show, {...show, ...changes});
}

/** The show with or without its notes, which take rows from the slide. */
export function showNotes(show: Show, areNotesShown: boolean): Show {
	return keepPage(show, withView(show, {areNotesShown}));
}

/** The show with some of what its screen has of its own replaced. */
export function withView(show: Show, changes: Partial<State['view']>): Show {
	return {...show, state: {...show.state, view: {...show.state.view, ...changes}}};
}

/** The show with a line for the speaker; the same one for '', so that nothing is drawn again. */
export function sayInShow(show: Show, message: string): Show {
	return message === '' ? show : withView(show, {message});
}

/** The show with a length of its talk, in ms, that goes before the deck's minutes, or an end by the wall clock (ms since 1970). */
export function withTarget(show: Show, targetMs: number | undefined, deadline?: number): Show {
	if (targetMs === undefined && deadline === undefined) return show;
	const {talk} = show.state;
	const told = {...(targetMs === undefined ? {} : {targetMs}), ...(deadline === undefined ? {} : {deadline})};
	return {...show, state: {...show.state, talk: {...talk, clock: {...talk.clock, ...told}}}};
}

/** The show with some of what all who follow its talk share replaced. */
export function withTalk(show: Show, changes: Partial<State['talk']>): Show {
	return {...show, state: {...show.state, talk: {...show.state.talk, ...changes}}};
}

/** The show with its deck read anew: the slide with the same id stays in sight, else the one at the same index. */
export function replaceDeck(show: Show, deck: Deck): Show {
	const {place, left, dropped: before, ...talk} = show.state.talk;
	const next = {...show, deck};
	const follow = (old: Place) => clipPlace({...old, slide: followSlide(show.deck, deck, old.slide)}, settingOf(next));
	const clipped = follow(place);
	const dropped = before?.map(slide => followSlide(show.deck, deck, slide)).filter(slide => slide < deck.slides.length);
	const isAway = left !== undefined && deck.slides.isBackupAt(clipped.slide);
	const placed = {...next, state: {...show.state, talk: {...talk, place: clipped, ...(dropped ? {dropped} : {}), ...(isAway ? {left: {...follow(left), page: left.page}} : {})}}};
	const trail = show.state.view.trail.map(spot => ({...follow(spot), page: spot.page}));
	return withView(placed, {trail, page: nearestPage(show.state.view.page, clipped.step, settingOf(placed).stopsAt(clipped.slide))});
}

/** What is seen of the show. */
export function frameShow(show: Show): StageFrame {
	const layoutAt = (slide: number) => (isTooSmall(show.size) ? undefined : layoutOf(show, slide));
	return frameStage({...show, layoutAt, layout: layoutAt(show.state.talk.place.slide)});
}

/** What changes the room of the slide on show, but not the place, leaves the screen on the page that shows what was in sight. */
function keepPage(before: Show, after: Show): Show {
	const {place} = after.state.talk;
	const {page} = after.state.view;
	if (after === before || place.slide !== before.state.talk.place.slide || isTooSmall(after.size)) return after;
	const layout = layoutOf(after);
	const old = isTooSmall(before.size) ? undefined : layoutOf(before);
	if (!layout || old === layout) return after;
	const kept = old ? matchPage(old, page, layout, place.step) : nearestPage(page, place.step, layout.stops);
	return kept === page ? after : withView(after, {page: kept});
}
