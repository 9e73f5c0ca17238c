/** Decks made of a deck: some of its slides only, or each slide revealed point by point. */
import type {Block, ListItem} from './block.ts';
import type {Deck, Slide} from './deck.ts';
import {sectionAt} from './sections.ts';

/**
 * The deck with only the slides at the indexes (from 0), each still parsed when it is first asked for. A slide whose section is
 * opened by one that was left out opens it itself.
 */
export function pickDeck(deck: Deck, indexes: readonly number[]): Deck {
	const of = (index: number) => {
		const picked = indexes[index];
		if (picked === undefined) throw new RangeError(`no slide at ${index}`);
		return picked;
	};

	const known: Slide[] = [];
	const opened = indexes.map((at, index) => {
		const section = sectionAt(deck, at);
		const before = index === 0 ? undefined : sectionAt(deck, indexes[index - 1]!);
		return section === undefined || section.start === at || section.start === before?.start ? undefined : section.name;
	});
	return {
		...deck,
		slides: {
			length: indexes.length,
			at(index) {
				const slide = deck.slides.at(of(index));
				const section = opened[index];
				return section === undefined ? slide : (known[index] ??= {...slide, section});
			},
			// The directive is there for those who look in the Markdown for what opens a section.
			sourceAt: index => deck.slides.sourceAt(of(index)) + (opened[index] === undefined ? '' : `\n<!-- section: ${opened[index]} -->\n`),
			positionAt: index => deck.slides.positionAt(of(index)),
		},
	};
}

/** The deck with every slide revealed point by point, beginning with the title alone (the prompting level 3). */
export function pointwiseDeck(deck: Deck): Deck {
	const {slides} = deck;
	const known = new Map<number, Slide>();
	const at = (index: number) => {
		const slide = known.get(index) ?? pointwiseSlide(slides.at(index));
		known.set(index, slide);
		return slide;
	};

	return {...deck, slides: {length: slides.length, at, sourceAt: index => slides.sourceAt(index), positionAt: index => slides.positionAt(index)}};
}

/** The slide with each of its points at a step of its own: a list's items and a column's blocks one by one, any other block whole. */
export function pointwiseSlide(slide: Slide): Slide {
	const counter = {step: 0};
	const blocks = slide.blocks.map(block => stepBlock(block, counter));
	return {...slide, blocks, steps: counter.step};
}

function stepBlock(block: Block, counter: {step: number}): Block {
	if (block.type === 'columns') {
		const step = counter.step + 1;
		const columns = block.columns.map(column => column.map(inner => stepBlock(inner, counter)));
		return {...block, step, columns};
	}

	if (block.type === 'list' && block.items.length > 0) {
		const step = counter.step + 1;
		return {...block, step, items: block.items.map(item => stepItem(item, ++counter.step))};
	}

	return atStep(block, ++counter.step);
}

function stepItem(item: ListItem, step: number): ListItem {
	return {...item, step, blocks: item.blocks.map(block => atStep(block, step))};
}

/** The block, and all within it, at one step. */
function atStep(block: Block, step: number): Block {
	if (block.type === 'list') return {...block, step, items: block.items.map(item => stepItem(item, step))};
	if (block.type === 'quote') return {...block, step, blocks: block.blocks.map(inner => atStep(inner, step))};
	return {...block, step};
}
