/** Cards of claims: the figure or the name left out. */
import type {Block} from '../../../deck/block.ts';
import {everyBlock, innerBlocks} from '../../../deck/walk/inner-blocks.ts';
import {spokenText} from '../../../deck/walk/lines.ts';
import {partOf, statementsOf} from '../../../deck/walk/statements.ts';
import {type Card, cardId} from './card.ts';
import type {CardSource} from './card-source.ts';

/** What stands for the words left out. */
const gap = '_____';

/** A card for each cited claim of a slide that has a figure, else a name, to leave out. */
export function blankCards({slide, id, index, section}: CardSource): readonly Card[] {
	return claimsIn(slide.blocks).flatMap((claim): readonly Card[] => {
		const blank = findBlank(claim.text);
		if (blank === undefined) return [];
		const front = claim.text.slice(0, blank.start) + gap + claim.text.slice(blank.start + blank.words.length);
		const back = [blank.words, claim.text];
		return [{id: cardId(id, 'blank', claim.text), kind: 'blank', slide: id, index, section, front, back, cites: claim.cites}];
	});
}

/** A claim of the deck: a text with citations. */
type Claim = {readonly text: string; readonly cites: readonly number[]};

/** What of a statement claims something, the words that lead to it before it; quotations are asked for their speaker instead. */
function claimsIn(blocks: readonly Block[]): readonly Claim[] {
	const apart = everyBlock(blocks, block => block.type !== 'quote').filter(block => innerBlocks(block).length === 0);
	return apart.flatMap(statementsOf).flatMap((statement): readonly Claim[] => {
		const {cites} = statement;
		const [claim, stance] = [partOf(statement, 'text') ?? partOf(statement, 'claim'), partOf(statement, 'stance')];
		if (cites.length === 0) return [];
		if (claim) return [{text: spokenText(claim), cites}];
		return stance ? [{text: `${spokenText(partOf(statement, 'name')!)}: ${spokenText(stance)}`, cites}] : [];
	});
}

const figure = /(?<![\p{L}\d])[$€£]?\d+(?:[.,:]\d+)*(?:\s?%|\s(?:percent|per cent|million|billion|thousand))?(?![\p{L}\d])/u;
/** Figures written out as words, as far as a briefing has them; "one" is left alone, being more often a pronoun. */
const numeral = /(?<!\p{L})(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundreds?|thousands?|half)(?!\p{L})/iu;
/** Words with capitals in a row, joined by of, the or the like: the name of a person, a place or an office. */
const name = /(?<![\p{L}\d])\p{Lu}[\p{L}\d-]*(?:[’']\p{Lu}\p{L}*)?(?:\s(?:(?:of|the|al|de|bin)\s)*\p{Lu}[\p{L}\d-]*(?:[’']\p{Lu}\p{L}*)?)*/gu;

/**
 * What to leave out of a claim, and where it stands: the first figure, else the longest name that does not begin the text; never
 * one that the rest of the claim gives away.
 */
export function findBlank(text: string): {readonly start: number; readonly words: string} | undefined {
	const isOnce = (words: string) => text.toLowerCase().split(words.toLowerCase()).length === 2;
	const number = figure.exec(text) ?? numeral.exec(text);
	if (number && isOnce(number[0])) return {start: number.index, words: number[0]};
	const names = [...text.matchAll(name)]
		.map(match => ({start: match.index, words: match[0]}))
		.filter(({start, words}) => {
			const isOpening = start === 0 || /[.!?:]\s$/.test(text.slice(0, start));
			// A single word that opens a sentence has its capital from that.
			return words.length > 2 && isOnce(words) && words.length < text.length - gap.length && (!isOpening || (start === 0 && words.includes(' ')));
		});
	return names.toSorted((a, b) => b.words.length - a.words.length)[0];
}
