/** A talk as it is shown: deck, state, size and what came from outside; and how an action changes it. */
import type {Deck} from '../deck/deck.ts';
import type {Evidence} from '../deck/evidence.ts';
import {followSlide} from '../deck/follow-slide.ts';
import {type Layout, matchStop} from '../draw/slide/lay-out-slide.ts';
import type {Layouts} from '../draw/slide/layouts.ts';
import type {Line} from '../draw/line.ts';
import {overviewColumns} from '../draw/panel/overview.ts';
import type {ShownProblem} from '../draw/panel/problem.ts';
import {isTooSmall, measureStage, type Size} from '../draw/size.ts';
import type {MapDrawer} from '../draw/space.ts';
import {bottomRows, frameStage, mostScroll, type StageFrame, type StageSetting} from '../draw/stage/stage-frame.ts';
import type {Action} from '../talk/action.ts';
import {clipPlace} from '../talk/place.ts';
import {reduce, type Setting} from '../talk/reduce.ts';
import type {State} from '../talk/state.ts';

/** Everything that decides what is on the screen. */
export type Show = {
	readonly deck: Deck;
	readonly state: State;
	readonly size: Size;
	readonly layouts: Layouts;
	/** What stands above the footer; empty when presenting. */
	readonly band: readonly Line[];
	readonly problem?: ShownProblem | undefined;
	readonly drawMap?: MapDrawer | undefined;
	/** What the citations lead to, as far as it has been read. */
	readonly evidence: Evidence;
	readonly help?: StageSetting['help'];
};

/** The layout of a slide of the show as it is now; undefined for big letters. */
export function layoutOf(show: Show, slide = show.state.place.slide): Layout | undefined {
	const {deck, size, layouts, drawMap} = show;
	const bottom = bottomRows(deck, {...show.state, place: {slide, step: 0}}, size, show);
	return layouts(deck.slides.at(slide), size, {sides: deck.sides, drawMap, bottom});
}

/** What the reducer knows of the show. */
export function settingOf(show: Show): Setting {
	return {
		deck: show.deck,
		slides: show.deck.slides.length,
		// A screen that is too small shows no pages, so that only the deck's own steps count.
		stepsAt: slide => (isTooSmall(show.size) ? show.deck.slides.at(slide).steps : (layoutOf(show, slide)?.stops.length ?? 1) - 1),
		overviewColumns: overviewColumns(measureStage(show.size).columns),
	};
}

/** The show after an action. Opening or closing what takes rows from the slide keeps what is in sight in sight. */
export function advance(show: Show, action: Action): Show {
	if (action.type === 'close' && show.problem && isBare(show.state)) return update(show, {problem: undefined});
	return keepPlace(show, clampScroll({...show, state: reduce(show.state, action, settingOf(show))}));
}

/** Whether nothing lies over the slide that Esc would take away before a problem. */
function isBare({panel, curtain}: State): boolean {
	return panel.name === 'none' && curtain === 'none';
}

/** A panel is never scrolled past its end, from where the way back would seem dead. */
function clampScroll(show: Show): Show {
	const {deck, state, size} = show;
	if (!('scroll' in state.panel) || state.panel.scroll === 0) return show;
	const scroll = Math.min(state.panel.scroll, mostScroll(deck, state, size, show));
	return {...show, state: {...state, panel: {...state.panel, scroll}}};
}

/** The show at another size, at the same place. */
export function resize(show: Show, size: Size): Show {
	return keepPlace(show, {...show, size});
}

/** The show with some of what came from outside replaced, at the same place. */
export function update(show: Show, changes: Partial<Pick<Show, 'band' | 'problem' | 'drawMap' | 'evidence'>>): Show {
	return keepPlace(show, {...show, ...changes});
}

/** The show with its deck read anew: the slide with the same id stays in sight, else the one at the same index. */
export function replaceDeck(show: Show, deck: Deck): Show {
	const {place} = show.state;
	const next = {...show, deck, state: {...show.state, place: {...place, slide: followSlide(show.deck, deck, place.slide)}}};
	return {...next, state: {...next.state, place: clipPlace(next.state.place, settingOf(next))}};
}

/** What is seen of the show. */
export function frameShow(show: Show): StageFrame {
	const layout = isTooSmall(show.size) ? undefined : layoutOf(show);
	return frameStage(show.deck, show.state, show.size, {...show, layout});
}

function keepPlace(before: Show, after: Show): Show {
	if (after === before || after.state.place.slide !== before.state.place.slide) return after;
	if (isTooSmall(before.size) || isTooSmall(after.size)) return after;
	const old = layoutOf(before);
	const layout = layoutOf(after);
	if (!old || !layout || old === layout) return after;
	return {...after, state: {...after.state, place: {...after.state.place, step: matchStop(old, after.state.place.step, layout)}}};
}
