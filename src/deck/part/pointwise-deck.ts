/** Makes a deck whose slides are revealed point by point. */
import type {Block, ListItem} from '../block.ts';
import type {Deck, Slide} from '../deck.ts';
import {withInnerBlocks} from '../walk/inner-blocks.ts';

/** The deck with every slide revealed point by point, beginning with the title alone (the prompting level 3). */
export function pointwiseDeck(deck: Deck): Deck {
	const {slides} = deck;
	const known = new Map<number, Slide>();
	const at = (index: number) => {
		const slide = known.get(index) ?? pointwiseSlide(slides.at(index));
		known.set(index, slide);
		return slide;
	};

	return {...deck, slides: {...slides, at}};
}

/** The slide with each of its points at a step of its own: a list's items and a column's blocks one by one, any other block whole. */
export function pointwiseSlide(slide: Slide): Slide {
	const counter = {step: 0};
	const blocks = slide.blocks.map(block => stepBlock(block, counter));
	return {...slide, blocks, steps: counter.step};
}

function stepBlock(block: Block, counter: {step: number}): Block {
	const step = counter.step + 1;
	if (block.type === 'columns') return {...withInnerBlocks(block, blocks => blocks.map(inner => stepBlock(inner, counter))), step};
	if (block.type === 'list' && block.items.length > 0) return {...block, step, items: block.items.map(item => itemAtStep(item, ++counter.step))};
	return atStep(block, ++counter.step);
}

/** The block, and all within it, at one step. */
function atStep(block: Block, step: number): Block {
	const whole = {...withInnerBlocks(block, blocks => blocks.map(inner => atStep(inner, step))), step};
	return whole.type === 'list' ? {...whole, items: whole.items.map(item => ({...item, step}))} : whole;
}

function itemAtStep(item: ListItem, step: number): ListItem {
	return {...item, step, blocks: item.blocks.map(block => atStep(block, step))};
}
