/** Makes a deck whose slides are revealed point by point. */
import type {Block, ListItem} from '../block.ts';
import type {Deck, Slide} from '../deck.ts';
import {plainInline} from '../inline.ts';
import {withInnerBlocks} from '../walk/inner-blocks.ts';
import {blockLines} from '../walk/lines.ts';

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

/** The slide with each of its points at a step of its own: a list's items, a column's blocks and a picture's parts one by one, any other block whole. */
function pointwiseSlide(slide: Slide): Slide {
	const counter = {step: 0};
	const blocks = slide.blocks.map(block => stepBlock(block, counter));
	return {...slide, blocks, steps: counter.step};
}

function stepBlock(block: Block, counter: {step: number}): Block {
	const step = counter.step + 1;
	if (block.type === 'columns') return {...withInnerBlocks(block, blocks => blocks.map(inner => stepBlock(inner, counter))), step};
	const parts = partsOf(block);
	if (parts.length > 1) return asList(block, parts, counter);
	if (block.type === 'list' && block.items.length > 0) return {...block, step, items: block.items.map(item => itemAtStep(item, ++counter.step))};
	const whole = atStep(block, ++counter.step);
	if (whole.type !== 'code' || !whole.focus) return whole;
	const from = counter.step;
	counter.step += whole.focus.frames.length - 1;
	return {...whole, focus: {...whole.focus, from}};
}

/** What a block of many parts says, a line a part; nothing of one that is revealed whole. */
function partsOf(block: Block): readonly string[] {
	switch (block.type) {
		case 'timeline':
		case 'players':
		case 'relations':
		case 'map':
		case 'table':
		case 'chart':
			return blockLines(block);
		case 'paragraph':
		case 'heading':
		case 'list':
		case 'quote':
		case 'columns':
		case 'code':
		case 'image':
			return [];
	}
}

/** The parts as a list, one at each step: a picture drawn in part would give away by its gaps what is still to be said. */
function asList({position}: Block, parts: readonly string[], counter: {step: number}): Block {
	const step = counter.step + 1;
	const items = parts.map((part): ListItem => {
		const at = ++counter.step;
		return {step: at, blocks: [{type: 'paragraph', text: plainInline(part), position, step: at}]};
	});
	return {type: 'list', items, position, step};
}

/** The block, and all within it, at one step. */
function atStep(block: Block, step: number): Block {
	const whole = {...withInnerBlocks(block, blocks => blocks.map(inner => atStep(inner, step))), step};
	return whole.type === 'list' ? {...whole, items: whole.items.map(item => ({...item, step}))} : whole;
}

function itemAtStep(item: ListItem, step: number): ListItem {
	return {...item, step, blocks: item.blocks.map(block => atStep(block, step))};
}
