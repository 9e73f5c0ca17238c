/** The outline of a deck: of each slide, what practising needs to know. */
import type {Deck} from '../../../deck/deck.ts';
import {inlineText} from '../../../deck/inline.ts';
import {blockLines} from '../../../deck/walk/lines.ts';

/** A slide as practising sees it. */
export type OutlineSlide = {
	/** Unique in the deck (see `slideIds`). */
	readonly id: string;
	readonly title: string;
	/** The name of the section it stands in; '' before the first. */
	readonly section: string;
	/** The budget that the deck gives, in seconds. */
	readonly seconds?: number;
	/** How many words its notes have. */
	readonly words: number;
	/** Whether it is backup, and so not part of the run of the talk. */
	readonly isBackup?: boolean;
};

/** A deck as practising sees it; `minutes` is the talk's length by its front matter. */
export type Outline = {readonly minutes?: number; readonly slides: readonly OutlineSlide[]};

/** The outline of a deck; `ids` are its slides' unique ids, in order. */
export function outlineDeck(deck: Deck, ids: readonly string[]): Outline {
	const slides = ids.map((id, index): OutlineSlide => {
		const slide = deck.slides.at(index);
		const section = deck.slides.sectionAt(index)?.name ?? '';
		const words = countWords(slide.notes.flatMap(blockLines).join(' '));
		const isBackup = deck.slides.isBackupAt(index);
		return {id, title: inlineText(slide.title), section, words, ...(isBackup ? {isBackup} : {}), ...(slide.seconds === undefined ? {} : {seconds: slide.seconds})};
	});
	return {slides, ...(deck.minutes === undefined ? {} : {minutes: deck.minutes})};
}

const segmenter = new Intl.Segmenter(undefined, {granularity: 'word'});

/** How many words a text has that a speaker says; a figure such as 1,500 is one. */
export function countWords(text: string): number {
	return text.split(/\s+/).reduce((sum, part) => {
		const words = [...segmenter.segment(part)].filter(word => word.isWordLike).length;
		return sum + (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(part) ? words : Math.min(1, words));
	}, 0);
}
