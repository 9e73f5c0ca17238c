/** Finds words in the slides of a deck. */
import type {Block} from '../deck/block.ts';
import type {Deck, Slide} from '../deck/deck.ts';
import {inlineText} from '../deck/inline.ts';

/** The index of the first slide after `from` (then from the start, `from` itself last) that holds the query; undefined where none does. */
export function findSlide(deck: Deck, query: string, from: number): number | undefined {
	const wanted = fold(query);
	if (wanted === '') return undefined;
	const count = deck.slides.length;
	for (let step = 1; step <= count; step++) {
		const index = (from + step) % count;
		if (slideHolds(deck, index, wanted)) return index;
	}

	return undefined;
}

/** How many slides hold the query. */
export function countMatches(deck: Deck, query: string): number {
	const wanted = fold(query);
	if (wanted === '') return 0;
	return Array.from({length: deck.slides.length}, (_slide, index) => index).filter(index => slideHolds(deck, index, wanted)).length;
}

const fold = (text: string) => text.normalize('NFC').toLowerCase().replaceAll(/\s+/g, ' ').trim();

/** A slide is parsed only where it may hold the query. */
function slideHolds(deck: Deck, index: number, wanted: string): boolean {
	return mayHold(deck.slides.sourceAt(index), wanted) && fold(slideText(deck.slides.at(index))).includes(wanted);
}

/**
 * Whether a slide's Markdown has the query's letters in their order, as prose that shows them must. Entities and fenced blocks of
 * YAML are shown with other letters or in another order than they are written in, so they may hold anything.
 */
function mayHold(markdown: string, wanted: string): boolean {
	if (/&|```|~~~/.test(markdown)) return true;
	const source = markdown.normalize('NFC').toLowerCase();
	let from = 0;
	for (const letter of wanted.replaceAll(' ', '')) {
		from = source.indexOf(letter, from) + 1;
		if (from === 0) return false;
	}

	return true;
}

/** All words that a slide shows, notes left out. */
export function slideText(slide: Slide): string {
	const parts = [inlineText(slide.title), slide.subtitle ? inlineText(slide.subtitle) : '', ...slide.blocks.map(blockText)];
	return parts.join(' ');
}

type Words = {readonly [Type in Block['type']]: (block: Extract<Block, {type: Type}>) => string};

/** The words that a block shows. */
export function blockText(block: Block): string {
	return (words[block.type] as (block: Block) => string)(block);
}

const all = (blocks: readonly Block[]) => blocks.map(blockText).join(' ');

const words: Words = {
	paragraph: block => inlineText(block.text),
	heading: block => inlineText(block.text),
	list: block => block.items.map(item => all(item.blocks)).join(' '),
	quote: block => `${all(block.blocks)} ${block.speaker ? inlineText(block.speaker) : ''}`,
	table: block => [block.head, ...block.rows].flat().map(inlineText).join(' '),
	columns: block => block.columns.map(all).join(' '),
	players: block => block.players.map(({name, office, side, stance}) => [name, office, side, stance].join(' ')).join(' '),
	timeline: block => block.events.map(({when, side, claim}) => [when, side, claim].join(' ')).join(' '),
	relations: block => block.arrows.map(({from, kind, to, what}) => [from, kind, to, what].join(' ')).join(' '),
	chart: block => block.bars.map(({label, value}) => `${label} ${value}`).join(' '),
	map: block =>
		[
			...block.countries.map(country => country.name),
			...block.places.map(place => place.name),
			...block.waters.map(water => water.name),
			...block.routes.map(route => `${route.label} ${route.state}`),
			block.caption,
		].join(' '),
	code: block => block.text,
	image: block => block.alt,
};
