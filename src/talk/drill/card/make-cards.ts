/** Makes a deck's cards. */
import {languageOf} from '../../../article/language/languages.ts';
import type {Deck} from '../../../deck/deck.ts';
import {citesOf, slideCites} from '../../../deck/walk/cites.ts';
import {askOnce} from './ask-once.ts';
import {capitalWords, joinNumbers} from './big-numbers.ts';
import {blankCards} from './blank-cards.ts';
import type {Card} from './card.ts';
import type {CardSource} from './card-source.ts';
import {factCards} from './fact/fact-cards.ts';
import {plainNames} from './proper-names.ts';
import {questionCards} from './question-cards.ts';
import {slideCard} from './slide-card.ts';
import {speakerCards} from './speaker-cards.ts';

/** All cards of a deck in the deck's order, each once; `ids` are its slides' unique ids. */
export function makeCards(deck: Deck, ids: readonly string[]): readonly Card[] {
	const sources = cardSources(deck, ids);
	const cards = sources.flatMap(source => (source.slide.kind === 'questions' ? questionCards(source, sources) : contentCards(source)));
	return askOnce([...new Map(cards.map(card => [card.id, card])).values()], sources);
}

function contentCards(source: CardSource): readonly Card[] {
	if (source.slide.kind !== 'content') return [];
	const parts = eachOnce([...speakerCards(source), ...factCards(source), ...blankCards(source)]);
	// A backup slide is not told from its title: it is found when it is asked for.
	return [...(source.isBackup ? [] : slideCard(source, parts)), ...parts];
}

/** A slide asks for the same answer once: the second card would be known from the first. */
function eachOnce(cards: readonly Card[]): readonly Card[] {
	const answers = cards.map(({back}) => back[0]!.toLowerCase());
	return cards.filter((_card, index) => answers.indexOf(answers[index]!) === index);
}

function cardSources(deck: Deck, ids: readonly string[]): readonly CardSource[] {
	const {slides} = deck;
	const plain = plainNames(deck, ids);
	const {stopWords} = languageOf(deck.language);
	const isUncited = ids.every((_id, index) => slideCites(slides.at(index)).length === 0);
	const names = capitalWords(deck, ids);
	const slideAt = (index: number) => ({...slides.at(index), blocks: joinNumbers(slides.at(index).blocks, names)});
	return ids.map((id, index) => {
		const slide = slideAt(index);
		return {slide, id, index, cites: citesOf(slide.blocks), section: slides.sectionAt(index)?.name ?? '', isBackup: slides.isBackupAt(index), plain, stopWords, isUncited, sides: deck.sides};
	});
}
