/** Gathers the paragraphs of the article that a slide or a block cites. */
import type {Block} from './block.ts';
import type {Slide} from './deck.ts';
import {inlineCites} from './inline.ts';

/** The numbers of all paragraphs that a slide cites, each once, in rising order. */
export function slideCites(slide: Slide): readonly number[] {
	const cited = [inlineCites(slide.title), slide.subtitle ? inlineCites(slide.subtitle) : [], ...slide.blocks.map(blockCites)].flat();
	return [...new Set(cited)].toSorted((a, b) => a - b);
}

type Citing = {readonly [Type in Block['type']]: (block: Extract<Block, {type: Type}>) => readonly number[]};

/** The numbers of the paragraphs that a block cites, in its order, with repetitions. */
export function blockCites(block: Block): readonly number[] {
	return (citing[block.type] as (block: Block) => readonly number[])(block);
}

const all = (blocks: readonly Block[]) => blocks.flatMap(blockCites);
const nothing = () => [];
const listed = (records: readonly {readonly cites: readonly number[]}[]) => records.flatMap(record => record.cites);

const citing: Citing = {
	paragraph: block => inlineCites(block.text),
	heading: block => inlineCites(block.text),
	list: block => block.items.flatMap(item => all(item.blocks)),
	quote: block => [...all(block.blocks), ...(block.speaker ? inlineCites(block.speaker) : [])],
	table: block => [block.head, ...block.rows].flat().flatMap(inlineCites),
	columns: block => block.columns.flatMap(all),
	players: block => listed(block.players),
	timeline: block => listed(block.events),
	relations: block => listed(block.arrows),
	chart: block => listed(block.bars),
	map: block => [...block.cites, ...listed(block.places), ...listed(block.routes)],
	code: nothing,
	image: nothing,
};
