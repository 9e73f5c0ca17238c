/** What is found in a text that can be compared with another text, whatever the language of the two. */

/** A name (with a capital; `place` where the language's tables know it), a figure, a date, a claim word, a word of the news, any other word. */
export type MarkKind = 'name' | 'place' | 'figure' | 'date' | 'claim' | 'term' | 'word';

/** Something found: `key` is the same for what means the same; `start` and `end` are offsets in the text. */
export type Mark = {
	readonly kind: MarkKind;
	readonly key: string;
	readonly text: string;
	readonly start: number;
	readonly end: number;
	/** Whether it begins a sentence, so that its capital tells nothing. */
	readonly isInitial: boolean;
	/** Names that stand side by side, as those of one person, have the same number. */
	readonly group: number;
};

/** The number that a figure tells; not a number for a part of a whole, whose key is `figure:1/3`. */
export function figureValue({key}: Pick<Mark, 'key'>): number {
	return Number(key.slice('figure:'.length));
}
