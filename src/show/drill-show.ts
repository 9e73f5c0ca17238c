/** A drill as it is shown: the card, the slide that answers it, or the summary at the end. */
import {drawHelp} from '../draw/panel/help.ts';
import {clipScroll, drawReader, readerRoom} from '../draw/panel/reader.ts';
import {drawCard, mostCardScroll} from '../draw/practice/card.ts';
import {drawDrillSummary} from '../draw/practice/drill-summary.ts';
import {drawPage} from '../draw/practice/page.ts';
import {isTooSmall, measureStage, type Size} from '../draw/size.ts';
import type {StageFrame} from '../draw/stage/stage-frame.ts';
import type {Card} from '../talk/drill/card/card.ts';
import {type Drill, reduceDrill} from '../talk/drill/drill.ts';
import {drillActionFor, drillHelp} from '../talk/drill/drill-keys.ts';
import {summarizeDrill} from '../talk/drill/drill-summary.ts';
import type {KeyName} from '../talk/keys.ts';
import {advance, frameShow, resize, settingOf, type Show} from './show.ts';

/** A drill on the screen; `now` is when it was last looked at, in ms since 1970. */
export type DrillShow = {
	readonly drill: Drill;
	/** All cards of the deck. */
	readonly cards: readonly Card[];
	/** The deck on a stage of its own, for the slide that answers. */
	readonly show: Show;
	readonly isSlideOpen: boolean;
	/** How many rows of a long answer are scrolled away. */
	readonly scroll: number;
	/** How many rows of the help are scrolled away; undefined while it is closed. */
	readonly helpScroll?: number | undefined;
	readonly size: Size;
	readonly now: number;
	/** Whether the speaker has left the summary. */
	readonly isOver: boolean;
	/** What went wrong in keeping the grades; '' for nothing. */
	readonly problem: string;
};

/** How far each key scrolls the help, in rows. */
const scrollKeys: Readonly<Record<KeyName, number>> = {down: 1, j: 1, up: -1, k: -1, pagedown: 10, space: 10, pageup: -10};

/** The drill after a key at `now`. */
export function pressDrill(shown: DrillShow, key: KeyName, now: number): DrillShow {
	if (key === 'ctrl-c') return {...shown, isOver: true};
	if (shown.drill.isOver) return ['q', 'return'].includes(key) ? {...shown, isOver: true} : shown;
	if (shown.isSlideOpen) return pressSlide(shown, key);
	if (shown.helpScroll !== undefined) return pressHelp(shown, shown.helpScroll, key);
	const action = drillActionFor(key, shown.drill.turnedAt !== undefined);
	if (action === undefined) return shown;
	switch (action.type) {
		case 'jump':
			return openSlide(shown);
		case 'help':
			return {...shown, helpScroll: 0};
		case 'scroll':
			return {...shown, scroll: Math.max(0, Math.min(mostCardScroll(shown.drill, shown.show.evidence, now, shown.size), shown.scroll + action.by))};
		default:
			return {...shown, drill: reduceDrill(shown.drill, action, now), now, scroll: 0, helpScroll: undefined};
	}
}

/** In the help, keys scroll; Esc, `?` and `q` close it. */
function pressHelp(shown: DrillShow, scroll: number, key: KeyName): DrillShow {
	if (['escape', '?', 'q'].includes(key)) return {...shown, helpScroll: undefined};
	const lines = drawHelp(drillHelp, measureStage(shown.size).columns).length;
	return {...shown, helpScroll: clipScroll(scroll + (scrollKeys[key] ?? 0), lines, readerRoom(shown.size))};
}

/** The drill at another size. */
export function resizeDrill(shown: DrillShow, size: Size): DrillShow {
	return {...shown, size, show: resize(shown.show, size)};
}

/** The slide that answers the card on show, with all of it revealed. */
function openSlide(shown: DrillShow): DrillShow {
	const [card] = shown.drill.queue;
	if (!card) return shown;
	const slide = card.answerIndex ?? card.index;
	const show = advance(shown.show, {type: 'place', place: {slide, step: settingOf(shown.show).stepsAt(slide)}});
	return {...shown, show: {...show, state: {...show.state, message: 'Esc or j goes back to the card'}}, isSlideOpen: true};
}

/** On the slide, pages are turned; every other key leads back. */
function pressSlide(shown: DrillShow, key: KeyName): DrillShow {
	const {place} = shown.show.state;
	const by = ['up', 'left', 'pageup'].includes(key) ? -1 : ['down', 'right', 'pagedown'].includes(key) ? 1 : 0;
	if (by === 0) return {...shown, isSlideOpen: false};
	return {...shown, show: advance(shown.show, {type: 'place', place: {...place, step: Math.max(0, place.step + by)}})};
}

/** The rows of the whole screen. */
export function frameDrill({drill, cards, show, isSlideOpen, size, now, problem, scroll, helpScroll}: DrillShow): StageFrame {
	if (isSlideOpen || isTooSmall(size)) return frameShow(show);
	if (drill.isOver) return {lines: drawPage(problem || 'The drill is over', drawDrillSummary(summarizeDrill(drill, cards, now), measureStage(size).columns), 0, size)};
	if (helpScroll !== undefined) return {lines: drawReader('Keys of the drill', drawHelp(drillHelp, measureStage(size).columns), helpScroll, size)};
	return {lines: drawCard(drill, show.evidence, now, size, scroll)};
}
