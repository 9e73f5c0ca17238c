/** Cards of claims: the figure or the name left out. */
import type {Block, ListItem} from '../../../deck/block.ts';
import {type Inline, inlineCites} from '../../../deck/inline.ts';
import {spokenText} from '../../../deck/block-text.ts';
import {type Card, cardId} from './card.ts';
import type {CardSource} from './card-source.ts';

/** What stands for the words left out. */
const gap = '_____';

/** A card for each cited claim of a slide that has a figure, else a name, to leave out. */
export function blankCards({slide, id, index, section}: CardSource): readonly Card[] {
	return slide.blocks.flatMap(claimsIn).flatMap((claim): readonly Card[] => {
		const blank = findBlank(claim.text);
		if (blank === undefined) return [];
		const front = claim.text.slice(0, blank.start) + gap + claim.text.slice(blank.start + blank.words.length);
		const back = [blank.words, claim.text];
		return [{id: cardId(id, 'blank', claim.text), kind: 'blank', slide: id, index, section, front, back, cites: claim.cites}];
	});
}

/** A claim of the deck: a text with citations. */
type Claim = {readonly text: string; readonly cites: readonly number[]};

function claimsIn(block: Block): readonly Claim[] {
	switch (block.type) {
		case 'paragraph':
			return claimOf(block.text);
		case 'list':
			return block.items.flatMap(claimsOfItem);
		case 'columns':
			return block.columns.flat().flatMap(claimsIn);
		case 'timeline':
			return block.events.flatMap(({claim, cites}) => (cites.length > 0 ? [{text: claim, cites}] : []));
		case 'players':
			return block.players.flatMap(({name, stance, cites}) => (stance !== undefined && cites.length > 0 ? [{text: `${name}: ${stance}`, cites}] : []));
		default:
			return [];
	}
}

function claimsOfItem(item: ListItem): readonly Claim[] {
	return item.blocks.flatMap(claimsIn);
}

function claimOf(inline: Inline): readonly Claim[] {
	const cites = inlineCites(inline);
	return cites.length > 0 ? [{text: spokenText(inline), cites}] : [];
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
