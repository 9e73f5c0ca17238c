/** Makes what is checked of what is shown on stage. */
import type {Deck} from '../deck/deck.ts';
import type {Passage} from '../deck/evidence.ts';
import type {SourceReading} from '../deck/read/read-source.ts';
import type {Size} from '../draw/size.ts';
import type {Subject} from './subject.ts';

/** A deck on a screen of one size, with its source as it was read and the article where it is at hand. Files are not looked for. */
export function stageSubject(deck: Deck, reading: SourceReading, passages: readonly Passage[], size: Size): Subject {
	const slides = Array.from({length: deck.slides.length}, (_slide, index) => deck.slides.at(index));
	return {deck, slides, reading, passages, sizes: [size], findFile: () => 'there', textOf: () => undefined};
}
