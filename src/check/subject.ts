/** What is checked: a deck with its source, and what is at hand beside them. */
import type {Deck, Slide} from '../deck/deck.ts';
import type {Passage} from '../deck/evidence.ts';
import type {SourceReading} from '../deck/read/read-source.ts';
import type {MapDrawer} from '../draw/space.ts';
import type {Size} from '../draw/size.ts';

/** Whether an image that a deck names is there: within the deck's folder or not, or out of reach as it is elsewhere. */
export type FileState = 'there' | 'missing' | 'outside';

/** A deck to check. */
export type Subject = {
	readonly deck: Deck;
	/** All its slides, read. */
	readonly slides: readonly Slide[];
	readonly reading: SourceReading;
	/** The passages of the article, none where it is not at hand. */
	readonly passages: readonly Passage[];
	/** The sizes of screen that it is to fit. */
	readonly sizes: readonly Size[];
	readonly drawMap?: MapDrawer;
	/** What an image's address leads to. */
	readonly findFile: (address: string) => FileState;
	/** The text of a file of the deck, undefined for one that is not there. */
	readonly textOf: (file: string) => string | undefined;
};

/** The sizes that are checked unless others are asked for: the oldest terminal, a laptop's window, a projector's. */
export const usualSizes: readonly Size[] = [
	{columns: 80, rows: 24},
	{columns: 100, rows: 30},
	{columns: 120, rows: 40},
];
