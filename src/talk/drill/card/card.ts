/** A card to recall: something asked, and its answer. */
import type {FactPart} from './fact/fact.ts';

/** What a card asks for: an answer, what a slide says, who said something, a part of a picture or table, or the words left out. */
export type CardKind = 'question' | 'slide' | 'speaker' | 'fact' | 'blank';

/** A card. Its `id` is made of the slide's id and its content, so that it outlives a moved slide. */
export type Card = {
	readonly id: string;
	readonly kind: CardKind;
	/** The id and the index (from 0) of the slide it was made from. */
	readonly slide: string;
	readonly index: number;
	readonly section: string;
	readonly front: string;
	/** The answer, a line or paragraph each. */
	readonly back: readonly string[];
	/** The numbers of the article's paragraphs that the answer cites. */
	readonly cites: readonly number[];
	/** For a fact: what it asks for, where another card may ask the same. */
	readonly part?: FactPart;
	/** For a question: the index of the slide that answers it. */
	readonly answerIndex?: number;
};

/** What stands for the words that a card leaves out. */
export const gap = '_____';

/** The id of a card: its slide, its kind and, where a slide has several of the kind, a hash of what it asks. */
export function cardId(slide: string, kind: CardKind, content?: string): string {
	return [slide, kind, ...(content === undefined ? [] : [hashText(content)])].join('/');
}

/** A hash of a text as eight hex digits (FNV-1a over its UTF-16 units); case, spaces and final stops do not count. */
function hashText(text: string): string {
	const plain = text.toLowerCase().replaceAll(/\s+/g, ' ').replaceAll(/[.?!…]+$/g, '').trim();
	let hash = 0x811c9dc5;
	for (let index = 0; index < plain.length; index++) hash = Math.imul(hash ^ plain.charCodeAt(index), 0x01000193);
	return (hash >>> 0).toString(16).padStart(8, '0');
}
