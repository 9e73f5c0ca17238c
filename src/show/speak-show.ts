/** Says what is shown as text, for a screen reader. */
import {numberSlide} from '../deck/backup/tracks.ts';
import {lineText, type Line} from '../draw/line.ts';
import {drawTrouble} from '../draw/panel/problem.ts';
import {plainSlide} from '../draw/slide/plain-text.ts';
import {readClock} from '../talk/clock.ts';
import {formatClock} from '../talk/clock-time.ts';
import {frameShow, type Show} from './show.ts';

/** Wide enough for a problem on one line. */
const spokenColumns = 200;

/** The position, then the slide's words as far as they are revealed; an open panel is read in the slide's place. */
export function speakShow(show: Show): string {
	const {deck, state, trouble, size} = show;
	const {talk, view} = state;
	if (talk.curtain !== 'none') return `The screen is ${talk.curtain}.`;
	if (view.panel.name !== 'none') return speakLines(frameShow(show).lines);
	const words = plainSlide(deck.slides.at(talk.place.slide), deck, {columns: 80, hasNotes: view.areNotesShown, step: talk.place.step});
	const wrong = drawTrouble(trouble, talk.place.slide, {...size, columns: spokenColumns}, 'speaker').map(line => lineText(line).trim());
	const {number, last, isBackup} = numberSlide(deck.slides, talk.place.slide);
	const position = `${isBackup ? 'Backup slide' : 'Slide'} ${number} of ${last}`;
	return [position, words, ...wrong, ...(view.message === '' ? [] : [view.message]), ...spokenClock(show)].join('\n');
}

/** The clock in whole minutes: one that is read out each second would hide the slide. */
function spokenClock({deck, state, now}: Show): readonly string[] {
	if (!state.view.isClockShown) return [];
	const {elapsedMs, remainingMs} = readClock(state.talk.clock, deck.minutes, now);
	const minutes = (ms: number) => Math.floor(Math.abs(ms) / 60_000);
	const left = remainingMs === undefined ? '' : `, ${minutes(remainingMs)} ${remainingMs < 0 ? 'over' : 'left'}`;
	return [`${formatClock(now)}, ${minutes(elapsedMs)} minutes gone${left}`];
}

/** Lines as they are read aloud: their words, without what is blank. */
export function speakLines(lines: readonly Line[]): string {
	return lines.map(spokenLine).filter(text => text !== '').join('\n');
}

/** What a line says: words in letters of several rows are said once, at their first. */
function spokenLine(line: Line): string {
	const words = line.flatMap(({word}) => (word ? [word] : []));
	if (words.length === 0) return lineText(line).trim();
	return words.filter(({row}) => row === 0).map(({text}) => text).join(' ');
}
