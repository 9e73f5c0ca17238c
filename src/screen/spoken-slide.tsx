/** The slide as text, for a screen reader. */
import {Text} from 'ink';
import {lineText} from '../draw/line.ts';
import {plainSlide} from '../draw/slide/plain-text.ts';
import {frameShow, layoutOf, type Show} from '../show/show.ts';

/** The position, then the slide's words as far as they are revealed; an open panel is read in the slide's place. */
export function SpokenSlide({show}: {readonly show: Show}) {
	const {deck, state} = show;
	if (state.curtain !== 'none') return <Text>The screen is {state.curtain}.</Text>;
	if (state.panel.name !== 'none') return <Text>{frameShow(show).lines.map(lineText).map(text => text.trim()).filter(Boolean).join('\n')}</Text>;
	const step = layoutOf(show)?.stops[state.place.step]?.step ?? 0;
	const words = plainSlide(deck.slides.at(state.place.slide), deck, {columns: 80, hasNotes: state.areNotesShown, step});
	const message = state.message === '' ? '' : `\n${state.message}`;
	return <Text>{`Slide ${state.place.slide + 1} of ${deck.slides.length}\n${words}${message}`}</Text>;
}
