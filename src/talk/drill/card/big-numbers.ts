/** Joins a number in big letters with the words below it into one claim. */
import type {Block, Heading, Paragraph} from '../../../deck/block.ts';
import type {Deck} from '../../../deck/deck.ts';
import {type Inline, inlineText} from '../../../deck/inline.ts';
import {innerBlocks, withInnerBlocks} from '../../../deck/walk/inner-blocks.ts';
import {statementsOf} from '../../../deck/walk/statements.ts';
import {year} from './proper-names.ts';

/** A heading that begins with a figure and has so few words is a number in big letters. */
const mostWords = 4;
const number = /^[^\p{L}\d]?(?:\p{L}{1,3}[$€£]?\s?)?\d/u;
/** Words that begin a sentence of its own. */
const anew = /^(?:the|an?|this|that|these|those|it|they|he|she|we|there|in|on|at|by|since|and|or|but|so)\b/i;

/** The blocks with each number in big letters, and the paragraph below it, as one paragraph; `names` are the words that have capitals of their own. */
export function joinNumbers(blocks: readonly Block[], names: ReadonlySet<string>): readonly Block[] {
	const joined: Block[] = [];
	for (const block of blocks) {
		const before = joined.at(-1);
		if (before?.type === 'heading' && block.type === 'paragraph' && isNumber(before)) joined[joined.length - 1] = joinPair(before, block, names);
		else joined.push(innerBlocks(block).length === 0 ? block : withInnerBlocks(block, inner => joinNumbers(inner, names)));
	}

	return joined;
}

/** The words that a deck has with a capital within a sentence; titles and headings may have one on every word. */
export function capitalWords({slides}: Pick<Deck, 'slides'>, ids: readonly string[]): ReadonlySet<string> {
	const parts = [...ids.keys()].flatMap(index => slides.at(index).blocks.flatMap(statementsOf)).flatMap(statement => statement.parts);
	const texts = parts.filter(({name}) => name !== 'heading').map(({text}) => inlineText(text));
	return new Set(texts.flatMap(text => [...text.matchAll(/(?<=[\p{Ll}\d,] )\p{Lu}[\p{L}-]*/gu)].map(([word]) => word)));
}

function isNumber({text}: Heading): boolean {
	const words = inlineText(text);
	return number.test(words) && words.split(' ').length <= mostWords;
}

function joinPair(heading: Heading, below: Paragraph, names: ReadonlySet<string>): Paragraph {
	const big = inlineText(heading.text);
	const words = inlineText(below.text);
	// A year needs a colon before the words below it.
	const isApart = year.test(big) || anew.test(words);
	const [word = ''] = /^[\p{L}-]+/u.exec(words) ?? [];
	const isName = names.has(word) || /\p{Lu}/u.test(word.slice(1)) || /^\p{Lu}\p{Ll}+(?:ian|ani|ese|ish)s?$/u.test(word);
	const between: Inline = [{text: isApart ? ': ' : ' ', marks: []}];
	return {...below, text: [...heading.text, ...between, ...(isApart || isName ? below.text : withLowerCase(below.text))]};
}

function withLowerCase([first, ...rest]: Inline): Inline {
	return first === undefined ? [] : [{...first, text: first.text.replace(/^\p{Lu}/u, letter => letter.toLowerCase())}, ...rest];
}
