/** A slide that cards are made of. */
import type {Slide} from '../../../deck/deck.ts';

/** A slide of a deck, and what of the deck its cards depend on. */
export type CardSource = {
	readonly slide: Slide;
	/** Unique in the deck. */
	readonly id: string;
	/** Its place in the deck, from 0. */
	readonly index: number;
	/** The name of the section that it stands in, '' for none. */
	readonly section: string;
	/** The numbers of the article's paragraphs that its blocks cite. */
	readonly cites: readonly number[];
	/** Whether it is not part of the run of the talk. */
	readonly isBackup: boolean;
	/** The names, in lower case, that give nothing to recall anywhere in the deck. */
	readonly plain: ReadonlySet<string>;
	/** The words of the deck's language that tell nothing. */
	readonly stopWords: readonly string[];
	/** Whether the deck cites nothing at all, so that all it says counts as a claim. */
	readonly isUncited: boolean;
	/** The sides of the deck. */
	readonly sides: readonly string[];
};
