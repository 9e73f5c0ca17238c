/** A practice run as it is shown: the stage's show, the run, and how a key or the clock changes both. */
import type {Deck} from '../deck/deck.ts';
import {lineText} from '../draw/line.ts';
import {isTooSmall} from '../draw/size.ts';
import {bandRows, drawBand} from '../draw/practice/band.ts';
import {actionFor, keyMode, type KeyName} from '../talk/keys.ts';
import {isBudgetSpent, measurePace} from '../talk/practice/run/pace.ts';
import {pointwiseDeck} from '../deck/part/pointwise-deck.ts';
import {type PractiseAction, practiseActionFor} from '../talk/practice/practice-keys.ts';
import {reduceRun} from '../talk/practice/run/reduce-run.ts';
import type {Level} from '../talk/practice/record/kept-run.ts';
import type {Run} from '../talk/practice/run/run.ts';
import type {Action} from '../talk/action.ts';
import {advance, layoutOf, replaceDeck, settingOf, type Show, update} from './show.ts';

/** A run on the stage. */
export type PractiseShow = {
	readonly show: Show;
	readonly run: Run;
	/** The slides that are practised, as the deck has them; `show.deck` reveals them point by point at level 3. */
	readonly deck: Deck;
	/** The unique ids of these slides in the whole deck, in order. */
	readonly ids: readonly string[];
	/** The speaker's own times of slides, in ms by id. */
	readonly past: ReadonlyMap<string, number>;
	/** Whether a slide is left when its budget is spent. */
	readonly isAuto: boolean;
};

/** The run on the stage as it begins: at its level, on its slide. */
export function openPractise(practise: PractiseShow, now: number): PractiseShow {
	const slide = Math.max(0, practise.ids.indexOf(practise.run.slide));
	const placed = advance(practise.show, {type: 'place', place: {slide, step: 0}});
	return withBand(atLevel({...practise, show: placed}, practise.run.level), now);
}

/** The run after a key at `now` (ms since 1970). */
export function pressPractise(practise: PractiseShow, key: KeyName, now: number): PractiseShow {
	if (practise.run.isOver) return practise;
	const {state} = practise.show;
	const isTyping = state.typed !== '' && /^\d$/.test(key);
	const isSlide = keyMode(state) === 'slide' && state.curtain === 'none' && !isTyping;
	const own = isSlide ? practiseActionFor(key) : undefined;
	if (own) return withBand(practiseAction(practise, own, now), now);
	const action = actionFor(key, state);
	return action ? withBand(stageAction(practise, action, now), now) : practise;
}

/** The run as the clock goes on; with `isAuto` it leaves a slide whose budget is spent. */
export function tickPractise(practise: PractiseShow, now: number): PractiseShow {
	const isDue = practise.isAuto && isBudgetSpent(practise.run, now);
	return withBand(isDue ? nextSlide(practise, now) : practise, now);
}

/** The run after an action of the stage; leaving the last slide, and quitting, end it. */
export function stageAction(practise: PractiseShow, action: Action, now: number): PractiseShow {
	if (action.type === 'quit') return practiseAction(practise, {type: 'end'}, now);
	if (action.type === 'next' || action.type === 'enter' || action.type === 'n') {
		if (practise.run.level === 3 && practise.show.state.typed === '' && practise.show.state.query === '') return nextSlide(practise, now);
		if (isAtEnd(practise.show)) return practiseAction(practise, {type: 'end'}, now);
	}

	return followSlide({...practise, show: advance(practise.show, action)}, now);
}

function practiseAction(practise: PractiseShow, action: PractiseAction, now: number): PractiseShow {
	const {run} = practise;
	switch (action.type) {
		case 'reveal':
			return run.level === 3 ? reveal(practise, now) : stageAction(practise, {type: 'next'}, now);
		case 'level':
			return atLevel({...practise, run: reduceRun(run, action, now)}, action.level);
		case 'restart': {
			const {place} = practise.show.state;
			return {...practise, run: reduceRun(run, action, now), show: advance(practise.show, {type: 'place', place: {...place, step: 0}})};
		}
		default:
			return {...practise, run: reduceRun(run, action, now)};
	}
}

/** Shows one point more and counts a peek; with all shown, the next slide. */
function reveal(practise: PractiseShow, now: number): PractiseShow {
	const {show, run} = practise;
	if (isCovered(practise)) return {...practise, run: reduceRun(run, {type: 'peek'}, now)};
	if (show.state.place.step >= settingOf(show).stepsAt(show.state.place.slide)) return nextSlide(practise, now);
	const shown = advance(show, {type: 'next'});
	const isPeek = stepOf(shown) > stepOf(show);
	return {...practise, show: shown, run: isPeek ? reduceRun(run, {type: 'peek'}, now) : run};
}

/**
 * Whether only the title is to be seen, although the slide opens with its first point: one that is taller than the screen does, so
 * that no page is blank. The first peek of the visit uncovers it.
 */
export function isCovered({show, run}: PractiseShow): boolean {
	const {state} = show;
	if (run.level !== 3 || state.place.step > 0 || isTooSmall(show.size) || stepOf(show) === 0) return false;
	return !run.kept.peeks.some(({slide, at}) => slide === run.slide && at >= run.since);
}

/** The step of the deck that a show's place stands for: pages count none. */
function stepOf(show: Show): number {
	return layoutOf(show)?.stops[show.state.place.step]?.step ?? 0;
}

function nextSlide(practise: PractiseShow, now: number): PractiseShow {
	const {show} = practise;
	if (show.state.place.slide >= show.deck.slides.length - 1) return practiseAction(practise, {type: 'end'}, now);
	return followSlide({...practise, show: advance(show, {type: 'skip', by: 1})}, now);
}

function isAtEnd(show: Show): boolean {
	const {place} = show.state;
	return show.state.curtain === 'none' && show.state.typed === '' && place.slide >= show.deck.slides.length - 1 && place.step >= settingOf(show).stepsAt(place.slide);
}

/** The run told of the slide that is on show now. */
function followSlide(practise: PractiseShow, now: number): PractiseShow {
	const slide = practise.ids[practise.show.state.place.slide];
	return slide === undefined ? practise : {...practise, run: reduceRun(practise.run, {type: 'go', slide}, now)};
}

/** The show as a level wants it: notes at 1, the slide at 2, the title alone at 3. */
function atLevel(practise: PractiseShow, level: Level): PractiseShow {
	const {show, deck} = practise;
	const swapped = replaceDeck(show, level === 3 ? pointwiseDeck(deck) : deck);
	const noted: Show = {...swapped, state: {...swapped.state, areNotesShown: level === 1}};
	const wasHidden = show.deck !== deck;
	if (level !== 3 && !wasHidden) return {...practise, show: noted};
	const {slide} = noted.state.place;
	const step = level === 3 ? 0 : wholeStop(noted);
	return {...practise, show: {...noted, state: {...noted.state, place: {slide, step}}}};
}

/** The first stop at which all of the slide's own steps are revealed: its first page where it has none. */
function wholeStop(show: Show): number {
	const {slide} = show.state.place;
	const {steps} = show.deck.slides.at(slide);
	if (isTooSmall(show.size)) return steps;
	return layoutOf(show)?.stops.findIndex(stop => stop.step >= steps) ?? 0;
}

/** The run with its deck read anew; `ids` are the slides' unique ids; the budgets stay those that it began with. */
export function reloadPractise(practise: PractiseShow, deck: Deck, ids: readonly string[], now: number): PractiseShow {
	const show = replaceDeck(practise.show, practise.run.level === 3 ? pointwiseDeck(deck) : deck);
	return withBand(followSlide({...practise, deck, ids, show}, now), now);
}

/** The show with the band as it is at `now`; the same run where the band says the same. */
export function withBand(practise: PractiseShow, now: number): PractiseShow {
	const {show, run, past} = practise;
	const rows = drawBand(run, measurePace(run, past, now), now, show.size);
	const band = Array.from({length: bandRows(show.size)}, (_row, index) => rows[index] ?? []);
	const isSame = band.length === show.band.length && band.every((line, index) => lineText(line) === lineText(show.band[index]!));
	return isSame ? practise : {...practise, show: update(show, {band})};
}
