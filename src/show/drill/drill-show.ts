/** A drill as it is shown: the card, the slide that answers it, help, or the summary at the end. */
import {drawHelp} from '../../draw/panel/help.ts';
import {drawReader, leaving, scrollBy} from '../../draw/panel/reader.ts';
import {drawCard, mostCardScroll} from '../../draw/practice/card.ts';
import {layOutDrillSummary} from '../../draw/practice/drill-summary.ts';
import type {TextScreen} from '../../draw/practice/large-text.ts';
import type {Line} from '../../draw/line.ts';
import {isTooSmall, measureStage, type Size} from '../../draw/size.ts';
import type {StageFrame} from '../../draw/stage/stage-frame.ts';
import type {Card} from '../../talk/drill/card/card.ts';
import {type Drill, reduceDrill} from '../../talk/drill/drill.ts';
import {summarizeDrill} from '../../talk/drill/drill-summary.ts';
import {drillHelp, drillKeys, type DrillMeaning, type DrillMode} from '../../talk/key/drill-keys.ts';
import {type KeyName, meaningOf} from '../../talk/key/key-table.ts';
import type {ScrollMeaning} from '../../talk/key/scroll-keys.ts';
import {isRequest} from '../../talk/key/stage-keys.ts';
import type {Outcome} from '../activity.ts';
import {advance, frameShow, placeShow, type Show, withView} from '../show.ts';

/** A drill on the screen; `now` is when it was last looked at, in ms since 1970. */
export type DrillShow = {
	readonly drill: Drill;
	/** All cards of the deck. */
	readonly cards: readonly Card[];
	/** The deck on a stage of its own, for the slide that answers. */
	readonly show: Show;
	/** What lies over the card. */
	readonly over: 'nothing' | 'slide' | 'help';
	/** How many rows of what is read are scrolled away. */
	readonly scroll: number;
	readonly size: Size;
	readonly now: number;
	/** Whether the speaker has left the drill. */
	readonly isOver: boolean;
	/** One line for the speaker, gone with the next key; '' for nothing. */
	readonly message: string;
};

/** What is on show, and so which keys are in force. */
export function drillMode({drill, over}: DrillShow): DrillMode {
	if (drill.isOver) return 'summary';
	if (over !== 'nothing') return over;
	return drill.turnedAt === undefined ? 'asking' : 'turned';
}

/** The drill after a key at `now`. */
export function pressDrill(before: DrillShow, key: KeyName, now: number): Outcome<DrillShow> {
	const shown = {...before, message: ''};
	const mode = drillMode(shown);
	const meaning = meaningOf(drillKeys[mode], key);
	// On the slide every key that is none of its own leads back to the card.
	if (meaning === undefined) return {state: mode === 'slide' ? {...shown, over: 'nothing'} : before};
	return isRequest(meaning) ? {state: shown, request: meaning.type} : {state: act(shown, meaning, now)};
}

function act(shown: DrillShow, meaning: Exclude<DrillMeaning, {type: 'reload' | 'edit' | 'suspend'}>, now: number): DrillShow {
	switch (meaning.type) {
		case 'leave':
			return {...shown, isOver: true};
		case 'jump':
			return openSlide(shown);
		case 'help':
			return {...shown, over: 'help', scroll: 0};
		case 'close':
			return {...shown, over: 'nothing', scroll: 0};
		case 'scroll':
		case 'scroll-to':
			return scrollDrill(shown, meaning, now);
		default:
			return {...shown, drill: reduceDrill(shown.drill, meaning, now), now, scroll: 0};
	}
}

function scrollDrill(shown: DrillShow, meaning: ScrollMeaning, now: number): DrillShow {
	const {drill, show, size, scroll} = shown;
	const mode = drillMode(shown);
	if (mode === 'slide') return {...shown, show: turnPage(show, meaning)};
	if (mode === 'turned' && meaning.type === 'scroll') {
		const most = mostCardScroll(drill, {...screenOf(shown), evidence: show.evidence, now});
		return {...shown, scroll: Math.max(0, Math.min(most, scroll + meaning.by))};
	}

	return {...shown, scroll: scrollBy(scroll, meaning, readLines(shown).length, size)};
}

/** On the slide that answers, all is revealed, and pages are turned within it. */
function turnPage(show: Show, meaning: ScrollMeaning): Show {
	const {slide} = show.state.talk.place;
	const turned = advance(show, {type: meaning.type === 'scroll' && meaning.by < 0 ? 'back' : 'next'});
	const isWithin = turned.state.talk.place.slide === slide && turned.state.talk.place.step === show.state.talk.place.step;
	return isWithin ? withView(turned, {message: show.state.view.message}) : show;
}

/** The slide that answers the card on show, with all of it revealed. */
function openSlide(shown: DrillShow): DrillShow {
	const [card] = shown.drill.queue;
	if (!card) return shown;
	const slide = card.answerIndex ?? card.index;
	const placed = placeShow(shown.show, {slide, step: shown.show.deck.slides.at(slide).steps});
	return {...shown, show: withView(placed, {page: 0, message: 'Esc or j goes back to the card'}), over: 'slide'};
}

/** The rows of the whole screen. */
export function frameDrill(shown: DrillShow): StageFrame {
	const {drill, show, size, now, scroll, message} = shown;
	const mode = drillMode(shown);
	if (mode === 'slide' || isTooSmall(size)) return frameShow(show);
	if (mode === 'summary') return {lines: drawReader({title: message || 'The drill is over', lines: readLines(shown), scroll, leave: leaving}, size)};
	if (mode === 'help') return {lines: drawReader({title: 'Keys of the drill', lines: readLines(shown), scroll}, size)};
	return {lines: drawCard(drill, {...screenOf(shown), evidence: show.evidence, now, scroll, message})};
}

/** What is there to be read: help, or the summary. */
function readLines(shown: DrillShow): readonly Line[] {
	const {drill, cards, now, over} = shown;
	const screen = screenOf(shown);
	return over === 'help' ? drawHelp(drillHelp, measureStage(screen.size).columns) : layOutDrillSummary(summarizeDrill(drill, cards, now), screen);
}

const screenOf = ({size, show: {isAscii}}: DrillShow): TextScreen => ({size, isAscii});
