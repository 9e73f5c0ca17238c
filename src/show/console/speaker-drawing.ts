/** Draws the speaker's screen of a show: in one terminal behind v, and on a console. */
import {frameConsole, scrollLimits} from '../../draw/console/console-frame.ts';
import type {ConsoleSetting} from '../../draw/console/console-setting.ts';
import {previewMaps} from '../../draw/console/preview-maps.ts';
import {drawSkips} from '../../draw/console/skips.ts';
import {drawStaged} from '../../draw/console/staged.ts';
import {indentLine, type Line} from '../../draw/line.ts';
import {drawTrouble} from '../../draw/panel/problem.ts';
import {searchText} from '../../draw/stage/search-text.ts';
import {readClock} from '../../talk/clock.ts';
import type {Room} from '../../talk/talk-news.ts';
import {layoutOf, settingOf, type Show, type SpeakerDrawing, withView} from '../show.ts';
import {skipSpot} from '../../talk/place.ts';
import {roomOf} from './room.ts';

/** What the speaker's screen says that the show does not know: what the room sees. */
export type SpeakerKnowledge = {readonly room: Room};

/** The drawing for a show on its own terminal. */
export const ownSpeaker: SpeakerDrawing = speakerDrawing(show => ({room: roomOf(show)}));

/** The drawing for a show of which more is known. */
export function speakerDrawing(know: (show: Show) => SpeakerKnowledge): SpeakerDrawing {
	return {
		frame: show => frameConsole(consoleOf(show, know(show))),
		clamp(show) {
			const {speaker} = show.state.view;
			const {least, most} = scrollLimits(consoleOf(show, know(show)));
			const scroll = Math.max(least, Math.min(speaker.scroll, most));
			return scroll === speaker.scroll ? show : withView(show, {speaker: {...speaker, scroll}});
		},
	};
}

/** A line of a stage, without its margin, at the left end of a console. */
function withoutMargin(line: Line): Line {
	const from = line.findIndex(({text}) => text.trim() !== '');
	return indentLine(line.slice(Math.max(0, from)), 1);
}

function consoleOf(show: Show, {room}: SpeakerKnowledge): ConsoleSetting {
	const {deck, state, size, layouts, isAscii, drawMap, colourCode, trouble, now, timing, staged} = show;
	const {place, curtain, clock, dropped = []} = state.talk;
	const wrong = drawTrouble(trouble, place.slide, size, 'speaker').map(withoutMargin);
	const next = skipSpot({...place, page: 0}, 1, settingOf(show));
	return {
		deck,
		place,
		next: next.slide === place.slide ? undefined : next.slide,
		room,
		curtain,
		size,
		isAscii,
		time: {clock: readClock(clock, deck.minutes, now), hasStarted: clock.startedAt !== undefined, pace: timing?.pace, isTooLong: timing?.isTooLong === true},
		scroll: state.view.speaker.scroll,
		trade: state.view.speaker.trade,
		layout: (slide, at) => layouts(deck.slides.at(slide), at, {sides: deck.sides, drawMap: drawMap && previewMaps(drawMap), colourCode, bottom: 0, isAscii}),
		message: state.view.message || (state.view.query === '' ? '' : searchText({deck, query: state.view.query, layoutAt: slide => layoutOf(show, slide)}, place.slide, {page: state.view.page, step: place.step})),
		typed: state.view.typed,
		urgent: [...drawStaged(staged && wrong.length > 0 ? {...staged, problem: ''} : staged, size.columns), ...drawSkips(deck, size.columns, timing?.plan, dropped), ...wrong],
	};
}
