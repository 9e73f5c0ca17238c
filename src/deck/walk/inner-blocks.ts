/** The one way to the blocks within a block. */
import type {Block, BlockType} from '../block.ts';

/** Gives blocks in the place of a block's inner ones: a list's item at a time, a column at a time, a quotation's all together. */
export type ChangeBlocks = (blocks: readonly Block[]) => readonly Block[];

/** The block with other blocks within it; one that holds none comes back as it is. */
export function withInnerBlocks(block: Block, change: ChangeBlocks): Block {
	return (rebuild[block.type] as (block: Block, change: ChangeBlocks) => Block)(block, change);
}

/** The blocks that stand directly within a block, in the order in which they are read. */
export function innerBlocks(block: Block): readonly Block[] {
	const found: Block[] = [];
	withInnerBlocks(block, blocks => {
		for (const one of blocks) found.push(one);
		return blocks;
	});
	return found;
}

/** The blocks and all that stands within them, each before what it holds; `isEntered` tells whether a block is looked into. */
export function everyBlock(blocks: readonly Block[], isEntered: (block: Block) => boolean = () => true): readonly Block[] {
	return blocks.flatMap(block => [block, ...(isEntered(block) ? everyBlock(innerBlocks(block), isEntered) : [])]);
}

type Rebuild = {readonly [Type in BlockType]: (block: Extract<Block, {type: Type}>, change: ChangeBlocks) => Block};

const same = (block: Block) => block;

const rebuild: Rebuild = {
	paragraph: same,
	heading: same,
	list: (block, change) => ({...block, items: block.items.map(item => ({...item, blocks: change(item.blocks)}))}),
	quote: (block, change) => ({...block, blocks: change(block.blocks)}),
	table: same,
	columns: (block, change) => ({...block, columns: block.columns.map(change)}),
	players: same,
	timeline: same,
	relations: same,
	chart: same,
	map: same,
	code: same,
	image: same,
};
