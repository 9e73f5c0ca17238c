/** Leaves out cards that another slide's card gives away: the same answer to like words, or the same paragraph of the article in other words. */
import type {Card, CardKind} from './card.ts';
import type {CardSource} from './card-source.ts';
import {withoutPossessive, wordsOf} from './proper-names.ts';
import {areForms} from './title-tells.ts';

/** Two cards of one answer ask for the same where they share so many words that tell something. Our own measure. */
const fewestShared = 3;

/** Which of two cards stays: who said it, then the part of a picture, then the words left out. Others are never left out. */
const kept: readonly CardKind[] = ['speaker', 'fact', 'blank'];

/** The cards, of those that ask for the same on several slides the best one alone: a better kind, then one of the talk before one of the backup, then the first. */
export function askOnce(cards: readonly Card[], sources: readonly CardSource[]): readonly Card[] {
	const rank = ({kind, index}: Card) => kept.indexOf(kind) * 2 + Number(sources[index]!.isBackup);
	const asked = cards.filter(({kind}) => kept.includes(kind)).map((card, order) => ({card, order, rank: rank(card), answer: answerOf(card), words: tellingWords(card, sources[card.index]!.stopWords)}));
	const best: typeof asked = [];
	for (const one of asked.toSorted((a, b) => a.rank - b.rank || a.order - b.order)) {
		if (!best.some(other => other.card.slide !== one.card.slide && isSame(one.answer, other.answer) && (shared(one.words, other.words) >= fewestShared || isSaying(one.card, other.card) || isDay(one.card, other.card)))) best.push(one);
	}

	const stays = new Set(best.map(({card}) => card.id));
	const left = cards.filter(({id, kind}) => !kept.includes(kind) || stays.has(id));
	return left.filter(card => card.part === undefined || !left.some(other => other.slide !== card.slide && citeSame(card, other) && repeats(card, other, sources)));
}

/** Whether one of two cards of a speaker asks for words that the other tells: they are of one paragraph. */
function isSaying(one: Card, other: Card): boolean {
	return (one.kind === 'speaker' || other.kind === 'speaker') && citeSame(one, other);
}

/** Whether both cards ask for one day: so telling an answer is known from either. */
function isDay({back: [one]}: Card, {back: [other]}: Card): boolean {
	return one === other && /^\d{1,2} \p{L}+ \d{4}$/u.test(one!);
}

function citeSame(one: Card, other: Card): boolean {
	return one.cites.some(cite => other.cites.includes(cite));
}

/** Words of the name of a route that are not the place. */
const ways = /^(?:through|by|via|over|across|along|around|past|from|to|into|out|melalui|lewat|dari|ke)$/i;
/** So many words in common make what the backup tells a repetition. Our own measure. */
const fewestRepeated = 2;

/** Whether a card, of two that cite the same paragraph, only repeats the other one: a route that a claim or question names, a row or event of the backup that the talk tells, its time too. */
function repeats({part, front, back, index}: Card, other: Card, sources: readonly CardSource[]): boolean {
	const {isBackup, stopWords} = sources[index]!;
	if (part !== 'route' && (!isBackup || sources[other.index]!.isBackup)) return false;
	const told = wordsOf([other.front, ...other.back].join(' '));
	if (part === 'route') {
		const [, label = ''] = /“(.+)”/.exec(front) ?? [];
		const places = label.split(' ').filter(word => /^\p{Lu}/u.test(word) && !ways.test(word)).flatMap(wordsOf);
		return other.kind !== 'fact' && places.length > 0 && places.every(place => told.some(word => withoutPossessive(word) === place));
	}

	if (part === 'when' && !wordsOf(back[0]!).every(word => told.includes(word))) return false;
	return shared(tellingIn([front, ...back].join(' '), stopWords), told) >= fewestRepeated;
}

/** The words of an answer; of a speaker the name alone. */
function answerOf({kind, back}: Pick<Card, 'kind' | 'back'>): readonly string[] {
	return wordsOf(kind === 'speaker' ? back[0]!.replace(/[,(].*$/, '') : back[0]!);
}

/** Whether one answer is within the other, as Hague is within William Hague. */
function isSame(one: readonly string[], other: readonly string[]): boolean {
	const [short, long] = one.length <= other.length ? [one, other] : [other, one];
	return short.length > 0 && short.every(word => long.includes(word));
}

/** The words of a card's question and answer that tell something, without the answer itself and the slide's title before a blank's claim. */
function tellingWords({kind, front, back}: Card, stopWords: readonly string[]): readonly string[] {
	const told = kind === 'blank' ? back[1]! : `${front} ${back.join(' ')}`;
	const answer = answerOf({kind, back});
	return tellingIn(told, stopWords).filter(word => !answer.includes(word));
}

function tellingIn(text: string, stopWords: readonly string[]): readonly string[] {
	return [...new Set(wordsOf(text))].filter(word => word.length > 2 && !stopWords.includes(word));
}

function shared(one: readonly string[], other: readonly string[]): number {
	return one.filter(word => other.some(like => areForms(word, like))).length;
}
