/** Says what is shown as text, for a screen reader. */
import {lineText, type Line} from '../draw/line.ts';
import {plainSlide} from '../draw/slide/plain-text.ts';
import {frameShow, type Show} from './show.ts';

/** The position, then the slide's words as far as they are revealed; an open panel is read in the slide's place. */
export function speakShow(show: Show): string {
	const {deck, state, problem} = show;
	const {talk, view} = state;
	if (talk.curtain !== 'none') return `The screen is ${talk.curtain}.`;
	if (view.panel.name !== 'none') return speakLines(frameShow(show).lines);
	const words = plainSlide(deck.slides.at(talk.place.slide), deck, {columns: 80, hasNotes: view.areNotesShown, step: talk.place.step});
	const trouble = problem ? [`${problem.problem.file}:${problem.problem.line} ${problem.problem.message}`] : [];
	return [`Slide ${talk.place.slide + 1} of ${deck.slides.length}`, words, ...trouble, ...(view.message === '' ? [] : [view.message])].join('\n');
}

/** Lines as they are read aloud: their words, without what is blank. */
export function speakLines(lines: readonly Line[]): string {
	return lines.map(line => lineText(line).trim()).filter(text => text !== '').join('\n');
}
