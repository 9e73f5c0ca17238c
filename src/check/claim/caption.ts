/** Reads blocks that belong together: a number above its words, and a paragraph below a picture or table that says where it is from. */
import type {Block} from '../../deck/block.ts';
import type {Slide} from '../../deck/deck.ts';
import {type Inline, inlineText} from '../../deck/inline.ts';
import {citesOf} from '../../deck/walk/cites.ts';
import {splitClaims} from '../../deck/walk/split-claims.ts';
import {type Around, closer} from './finder.ts';

/** Whether a text is a number alone, as it stands in big letters above the words that say of what. */
export function isNumberAlone(text: Inline): boolean {
	return /^[-+−~±]?\s?\p{Sc}?\s?\d[\d.,  ]*\s?[%‰]?$/u.test(inlineText(text));
}

/** A number and the words below it as one text. */
function joinNumber(number: Inline, words: Inline): Inline {
	return [...number, {text: ' ', marks: []}, ...words];
}

/** The blocks with each number alone in one paragraph with the words that follow it. */
export function withNumbersJoined(blocks: readonly Block[]): readonly Block[] {
	const joined: Block[] = [];
	for (const block of blocks) {
		const above = joined.at(-1);
		if (block.type === 'paragraph' && above?.type === 'heading' && isNumberAlone(above.text)) joined.splice(-1, 1, {...block, position: above.position, text: joinNumber(above.text, block.text)});
		else joined.push(block);
	}

	return joined;
}

/** The head and the blocks of a slide; a number that is its title stands with the subtitle, else with the paragraph below it. */
export function withTitleJoined({title, subtitle, blocks}: Pick<Slide, 'title' | 'subtitle' | 'blocks'>): {readonly heads: readonly Inline[]; readonly blocks: readonly Block[]} {
	const [below, ...rest] = blocks;
	if (!isNumberAlone(title)) return {heads: [title, subtitle ?? []], blocks};
	if (subtitle !== undefined) return {heads: [joinNumber(title, subtitle)], blocks};
	return below?.type === 'paragraph' ? {heads: [], blocks: [{...below, text: joinNumber(title, below.text)}, ...rest]} : {heads: [title], blocks};
}

/** What stands around a picture or table above `below`: a paragraph right below it that cites, or is background, is so for what cites nothing itself. */
export function aroundPicture(around: Around, below: Block | undefined): Around {
	if (below?.type !== 'paragraph') return around;
	const isBackground = splitClaims(below.text).every(piece => piece.isBackground);
	return {...closer(citesOf([below]), around), isBackground};
}
