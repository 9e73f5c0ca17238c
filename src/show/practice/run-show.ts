/** A practice run as it is shown: the stage's show, the run, and how a key or the clock changes both. */
import type {Deck} from '../../deck/deck.ts';
import {pointwiseDeck} from '../../deck/part/pointwise-deck.ts';
import {lineText} from '../../draw/line.ts';
import {bandRows, drawBand} from '../../draw/practice/band.ts';
import type {Action} from '../../talk/action.ts';
import {type KeyName, meaningOf} from '../../talk/key/key-table.ts';
import {audienceKeys, coverageKeys, isOfTalk, type RunMeaning, runKeys} from '../../talk/key/practice-keys.ts';
import {isRequest, keyMode, stageMeaning} from '../../talk/key/stage-keys.ts';
import {isLastSpot} from '../../talk/place.ts';
import type {Level} from '../../talk/practice/record/kept-run.ts';
import {isBudgetSpent, measurePace} from '../../talk/practice/run/pace.ts';
import type {PastTimes} from '../../talk/practice/report/past-times.ts';
import {reduceRun} from '../../talk/practice/run/reduce-run.ts';
import type {Run} from '../../talk/practice/run/run.ts';
import type {Outcome} from '../activity.ts';
import type {ComingQuestion, Interruption} from './audience.ts';
import {changeCoverage, type Coverage, openCoverage} from './coverage.ts';
import {advance, placeShow, replaceDeck, settingOf, type Show, showNotes, update, withView} from '../show.ts';

/** A run on the stage. */
export type RunShow = {
	readonly show: Show;
	readonly run: Run;
	/** The slides that are practised, as the deck has them; `show.deck` reveals them point by point at level 3. */
	readonly deck: Deck;
	/** The unique ids of these slides in the whole deck, in order. */
	readonly ids: readonly string[];
	/** The speaker's own times of slides in kept runs. */
	readonly past: PastTimes;
	/** Whether a slide is left when its budget is spent. */
	readonly isAuto: boolean;
	/** The questions that the audience still has, nearest first, and the one that interrupts. */
	readonly coming?: readonly ComingQuestion[];
	readonly interruption?: Interruption;
	/** What is asked of the slide just said, which is not left yet; the run pauses meanwhile. */
	readonly coverage?: Coverage;
	/** What was ticked as missed of a slide that was gone back to, by index, for when it is asked again. */
	readonly ticked?: {readonly slide: string; readonly missed: readonly number[]};
	/** The digit that chose a level just now, the level before, and when: with another digit right behind it, it was the beginning of a number. */
	readonly chosen?: {readonly digit: KeyName; readonly before: Level; readonly at: number};
	/** Whether the end was passed, and the speaker is asked whether the run is to end. */
	readonly isAsking?: true;
};

/** The run on the stage as it begins: at its level, on its slide. */
export function openRun(practice: RunShow, now: number): RunShow {
	const placed = followShow({...practice, show: placeShow(practice.show, {slide: slideOf(practice), step: 0})}, now);
	return withBand(atLevel(placed, practice.run.level), now);
}

/** The index of the slide that a run is on; where the deck has it no more, of the next one of the run, else of the first. */
function slideOf({run, ids}: RunShow): number {
	const planned = run.kept.slides.map(({id}) => id);
	const on = [run.slide, ...planned.slice(planned.indexOf(run.slide) + 1)].find(id => ids.includes(id));
	return on === undefined ? 0 : ids.indexOf(on);
}

/** Digits that follow one another within so many ms are one number. */
const numberMs = 1000;
const isDigit = (key: KeyName) => /^\d$/.test(key);

/** The run after a key at `now` (ms since 1970). */
export function pressRun(practice: RunShow, key: KeyName, now: number): Outcome<RunShow> {
	const {chosen, ...others} = practice;
	if (chosen && isDigit(key) && now - chosen.at < numberMs) return pressOn(typeDigit(others, chosen, now), key, now);
	const before = chosen ? others : practice;
	const pressed = pressOn(before, key, now);
	const isLevel = before.show.state.view.typed === '' && /^[123]$/.test(key) && pressed.state.run !== before.run;
	return isLevel ? {...pressed, state: {...pressed.state, chosen: {digit: key, before: before.run.level, at: now}}} : pressed;
}

/** The run with the digit typed that was taken for a level. */
function typeDigit(practice: RunShow, {digit, before}: NonNullable<RunShow['chosen']>, now: number): RunShow {
	const back = atLevel({...practice, run: reduceRun(practice.run, {type: 'level', level: before}, now)}, before);
	return {...back, show: advance(back.show, {type: 'digit', digit})};
}

function pressOn(practice: RunShow, key: KeyName, now: number): Outcome<RunShow> {
	if (practice.run.isOver) return {state: practice};
	if (practice.interruption) return pressAudience(practice, practice.interruption, key, now);
	if (practice.coverage) return pressCoverage(practice, practice.coverage, key, now);
	if (practice.isAsking) return answerEnd(practice, key, now);
	const {state} = practice.show;
	const isTyping = state.view.typed !== '' && isDigit(key);
	const isSlide = keyMode(state) === 'slide' && state.talk.curtain === 'none' && !isTyping;
	const own = isSlide ? meaningOf(runKeys, key) : undefined;
	// As with the stage's own keys, what was told is gone with the next one.
	if (own) return {state: withBand(runAction({...practice, show: withView(practice.show, {message: ''})}, own, now), now)};
	const meaning = stageMeaning(key, state);
	// The band of a run says what the clock of a talk would, and knows its pauses.
	if (meaning === undefined || isOfTalk(meaning)) return {state: practice};
	if (isRequest(meaning)) return {state: practice, request: meaning.type};
	return {state: withBand(stageAction(practice, meaning, now), now)};
}

/** The run as the clock goes on; with `isAuto` it leaves a slide whose budget is spent. */
export function tickRun(practice: RunShow, now: number): RunShow {
	const {interruption, coming = [], coverage, isAsking, run} = practice;
	if (interruption) return Math.floor((now - interruption.askedAt) / 1000) === Math.floor((interruption.now - interruption.askedAt) / 1000) ? practice : {...practice, interruption: {...interruption, now}};
	const [next, ...later] = coming;
	if (next && !coverage && !isAsking && !run.isOver && run.pausedSince === undefined && measurePace(run, practice.past, now).talkMs >= next.atMs)
		return {...practice, coming: later, interruption: {card: next.card, askedAt: now, now, isTurned: false}, run: reduceRun(run, {type: 'pause'}, now)};
	const isDue = practice.isAuto && isBudgetSpent(practice.run, now);
	return withBand(isDue ? nextSlide(practice, now) : practice, now);
}

/** The run after an action of the stage; leaving the last slide, and quitting, end it. */
function stageAction(practice: RunShow, action: Action, now: number): RunShow {
	const {show, run} = practice;
	if (action.type === 'quit') return runAction(practice, {type: 'end'}, now);
	const isFollowing = action.type === 'enter' && show.state.view.link !== '';
	if (!isFollowing && (action.type === 'next' || action.type === 'enter' || action.type === 'n')) {
		const {typed, query} = show.state.view;
		if (run.level === 3 && typed === '' && query === '') return nextSlide(practice, now);
		if (isAtEnd(show) && (action.type !== 'n' || query === '')) return passEnd(practice, now);
	}

	return followShow({...practice, show: advance(show, action)}, now);
}

function runAction(practice: RunShow, action: RunMeaning, now: number): RunShow {
	const {run, show} = practice;
	switch (action.type) {
		case 'reveal':
			return run.level === 3 ? reveal(practice, now) : stageAction(practice, {type: 'next'}, now);
		case 'level':
			return atLevel({...practice, run: reduceRun(run, action, now)}, action.level);
		case 'restart':
			return {...untick(practice), run: reduceRun(run, action, now), show: placeShow(show, {...show.state.talk.place, step: 0})};
		case 'leave':
			return stageAction(practice, action, now);
		default:
			return {...practice, run: reduceRun(run, action, now)};
	}
}

/** Shows one point more and counts a peek, or turns the page; with all shown, the next slide. */
function reveal(practice: RunShow, now: number): RunShow {
	const {show, run} = practice;
	const before = show.state.talk.place;
	const shown = advance(show, {type: 'next'});
	const after = shown.state.talk.place;
	if (after.slide !== before.slide || isAtEnd(show)) return nextSlide(practice, now);
	return {...practice, show: shown, run: after.step > before.step ? reduceRun(run, {type: 'peek'}, now) : run};
}

/** While a question is answered the run stands: the time is the answer's. */
function pressAudience(practice: RunShow, {card, askedAt}: Interruption, key: KeyName, now: number): Outcome<RunShow> {
	const meaning = meaningOf(audienceKeys, key);
	if (meaning === undefined) return {state: practice};
	if (meaning.type === 'turn') return {state: {...practice, interruption: {...practice.interruption!, isTurned: true, now}}};
	const {interruption: _asked, ...going} = practice;
	const answered = reduceRun(practice.run, {type: 'answer', question: card.id, ms: Math.max(0, now - askedAt)}, now);
	const back = {...going, run: reduceRun(answered, {type: 'pause'}, now)};
	return {state: withBand(meaning.type === 'answered' ? back : runAction(back, {type: meaning.type}, now), now)};
}

/** At level 3 the points of a slide are ticked before it is left; a run that leaves its slides by itself asks nothing. */
function nextSlide(practice: RunShow, now: number): RunShow {
	const {show, run, deck, isAuto} = practice;
	const coverage = run.level === 3 && !isAuto ? openCoverage(deck.slides.at(show.state.talk.place.slide), run.pausedSince !== undefined, practice.ticked?.slide === run.slide ? practice.ticked.missed : []) : undefined;
	if (coverage === undefined) return leaveSlide(practice, now);
	return {...practice, coverage, run: coverage.wasPaused ? run : reduceRun(run, {type: 'pause'}, now)};
}

function pressCoverage(practice: RunShow, coverage: Coverage, key: KeyName, now: number): Outcome<RunShow> {
	const meaning = meaningOf(coverageKeys, key);
	if (meaning === undefined) return {state: practice};
	if (meaning.type === 'tick' || meaning.type === 'move') return {state: {...practice, coverage: changeCoverage(coverage, meaning)}};
	const going = withoutCoverage(untick(practice), now);
	if (meaning.type === 'stay') return {state: withBand({...going, ticked: {slide: going.run.slide, missed: coverage.missed}}, now)};
	const kept = {...going, run: coverage.missed.reduce((run, index) => reduceRun(run, {type: 'missed', point: coverage.points[index]!}, now), going.run)};
	return {state: withBand(meaning.type === 'done' ? leaveSlide(kept, now) : runAction(kept, {type: meaning.type}, now), now)};
}

function leaveSlide(practice: RunShow, now: number): RunShow {
	const {show} = practice;
	if (show.state.talk.place.slide >= show.deck.slides.length - 1) return passEnd(practice, now);
	return followShow({...practice, show: advance(show, {type: 'skip', by: 1})}, now);
}

/** A slide that is begun again is ticked anew. */
function untick({ticked: _before, ...practice}: RunShow): RunShow {
	return practice;
}

/** Beyond the last slide the speaker is asked once; a run that leaves its slides by itself ends by itself. */
function passEnd(practice: RunShow, now: number): RunShow {
	if (practice.isAuto) return {...practice, run: reduceRun(practice.run, {type: 'end', isPassed: true}, now)};
	return {...practice, isAsking: true, show: withView(practice.show, {message: 'End the run? Enter ends, ← goes back'})};
}

/** What goes on ends the run, what goes back stays on its last slide; every other key does what it does there. */
function answerEnd(practice: RunShow, key: KeyName, now: number): Outcome<RunShow> {
	const {isAsking: _asking, ...going} = practice;
	const calm = {...going, show: withView(practice.show, {message: ''})};
	const meaning = stageMeaning(key, calm.show.state);
	if (meaning?.type === 'next' || meaning?.type === 'enter') return {state: withBand({...calm, run: reduceRun(calm.run, {type: 'end', isPassed: true}, now)}, now)};
	return meaning?.type === 'back' ? {state: calm} : pressRun(calm, key, now);
}

function isAtEnd(show: Show): boolean {
	const {talk, view} = show.state;
	return talk.curtain === 'none' && view.typed === '' && isLastSpot({...talk.place, page: view.page}, settingOf(show));
}

/** The run told of the slide that is on show now. */
function followShow(practice: RunShow, now: number): RunShow {
	const slide = practice.ids[practice.show.state.talk.place.slide];
	return slide === undefined ? practice : {...practice, run: reduceRun(practice.run, {type: 'go', slide}, now)};
}

/** The show as a level wants it: notes at 1, the slide at 2, the title alone at 3. */
function atLevel(practice: RunShow, level: Level): RunShow {
	const {show, deck} = practice;
	const wasHidden = show.deck !== deck;
	const swapped = showNotes(replaceDeck(show, level === 3 ? pointwiseDeck(deck) : deck), level === 1);
	if (level !== 3 && !wasHidden) return {...practice, show: swapped};
	const {slide} = swapped.state.talk.place;
	return {...practice, show: placeShow(swapped, {slide, step: level === 3 ? 0 : swapped.deck.slides.at(slide).steps})};
}

/** The run with its deck read anew; `ids` are the slides' unique ids; the budgets stay those that it began with. */
export function reloadRun(practice: RunShow, deck: Deck, ids: readonly string[], now: number): RunShow {
	const show = replaceDeck(practice.show, practice.run.level === 3 ? pointwiseDeck(deck) : deck);
	const going = followShow({...practice, deck, ids, show}, now);
	// The list of a slide that is gone goes with it.
	return withBand(going.run.slide === practice.run.slide ? going : withoutCoverage(going, now), now);
}

/** The run without the list of a slide, as it stood or went on before that was asked. */
function withoutCoverage({coverage, ...practice}: RunShow, now: number): RunShow {
	return coverage === undefined || coverage.wasPaused ? practice : {...practice, run: reduceRun(practice.run, {type: 'pause'}, now)};
}

/** The show with the band as it is at `now`; the same run where the band says the same. */
export function withBand(practice: RunShow, now: number): RunShow {
	const {show, run, past} = practice;
	const rows = drawBand(run, measurePace(run, past, now), now, show.size);
	const band = Array.from({length: bandRows(show.size)}, (_row, index) => rows[index] ?? []);
	const isSame = band.length === show.band.length && band.every((line, index) => lineText(line) === lineText(show.band[index]!));
	return isSame ? practice : {...practice, show: update(show, {band})};
}
