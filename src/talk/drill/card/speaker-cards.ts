/** Cards of quotations: who said it? */
import type {Block, Quote} from '../../../deck/block.ts';
import type {Inline} from '../../../deck/inline.ts';
import {citesOf} from '../../../deck/walk/cites.ts';
import {everyBlock} from '../../../deck/walk/inner-blocks.ts';
import {blockLines, spokenText} from '../../../deck/walk/lines.ts';
import {claimsIn} from './blank-cards.ts';
import {type Card, cardId} from './card.ts';
import type {CardSource} from './card-source.ts';
import {namesIn} from './proper-names.ts';

/** A card for each quotation of a slide that names its speaker, those within a claim too. */
export function speakerCards({slide, id, index, section, isUncited}: CardSource): readonly Card[] {
	const blocks = quotesIn(slide.blocks).map(quote => ({words: quote.blocks.flatMap(blockLines).join(' ').replaceAll(/^["“]|["”]$/g, ''), back: [spokenText(quote.speaker)], cites: citesOf([quote])}));
	return [...blocks, ...inlineQuotations(slide.blocks, isUncited)].map(({words, back, cites}) => ({id: cardId(id, 'speaker', words), kind: 'speaker', slide: id, index, section, front: `Who said: “${words}”`, back, cites}));
}

type SpokenQuote = Quote & {readonly speaker: Inline};

/** Whether a block is a quotation that names its speaker, for whom a card asks. */
export function isSpoken(block: Block): block is SpokenQuote {
	return block.type === 'quote' && block.speaker !== undefined && spokenText(block.speaker) !== '';
}

function quotesIn(blocks: readonly Block[]): readonly SpokenQuote[] {
	return everyBlock(blocks).filter(isSpoken);
}

/** Fewer words in quotation marks are a name or a term, and nobody's saying. */
const fewestWords = 3;

/** What stands before words that someone said. */
const saying = /(?<!\p{L})(?:said|says?|called|calls|told|tells|warn(?:s|ed)|insist(?:s|ed)|voice[sd]|wrote|ask(?:s|ed)|urge[sd]|promise[sd]|kata|berkata|mengatakan|menyebut)(?!\p{L})|:\s*$/iu;

/** What stands before a name that does not speak, as the council of “in a letter to the council”. */
const besides = /(?<!\p{L})(?:to|of|in|at|from|for|with|against|over|kepada|di|dari)(?: the)? $/iu;

/** Whether words begin with a saying or another name, as what follows a speaker's name does. */
function speaks(words: string): boolean {
	const [, first] = /^\s(\p{Ll}+)/u.exec(words) ?? [];
	return /^(?:,| and| dan) \p{Lu}/u.test(words) || (first !== undefined && saying.test(first));
}

/** The quotations within claims, of whom the claim names one alone outside of the quotation. */
function inlineQuotations(blocks: readonly Block[], isUncited: boolean): readonly {readonly words: string; readonly back: readonly string[]; readonly cites: readonly number[]}[] {
	return claimsIn(blocks, isUncited).flatMap(({text, cites}) => {
		const quoted = [...text.matchAll(/[“"]([^”"]+)[”"]/g)];
		const [found] = quoted;
		if (quoted.length !== 1 || found === undefined || found[1]!.split(/\s+/).length < fewestWords || !saying.test(text.slice(0, found.index))) return [];
		// What opens a claim may be a name: it is looked at as if it stood within; a single word is one only where it says something itself or is one of two.
		const told = `, ${text.replace(found[0], '')}`;
		const within = namesIn(told).filter(({start}) => !besides.test(told.slice(0, start))).filter(({start, words}) => start > 2 || words.includes(' ') || speaks(told.slice(start + words.length)));
		const names = [...new Set(within.map(({words}) => words))];
		return names.length === 1 && !saying.test(names[0]!) ? [{words: found[1]!, back: [names[0]!, text], cites}] : [];
	});
}
