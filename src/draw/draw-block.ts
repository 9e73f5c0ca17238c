/** Draws any block as lines: one drawing a kind, in one map. */
import type {Block, BlockType} from '../deck/block.ts';
import {drawCode} from './block/code.ts';
import {drawColumns} from './block/columns.ts';
import {drawList} from './block/list.ts';
import {drawPlayers} from './block/players.ts';
import {drawQuote} from './block/quote.ts';
import {type DrawBlocks, stackBlocks} from './block/stack.ts';
import {drawTable} from './block/table.ts';
import {inlineSegments} from './inline.ts';
import {type Line, segment} from './line.ts';
import type {Space} from './space.ts';
import {truncateLine, wrapSegments} from './wrap.ts';

type Drawings = {readonly [Type in BlockType]: (block: Extract<Block, {type: Type}>, space: Space, depth: number) => readonly Line[]};

/** The lines of blocks one below the other, none wider than the space. */
export function drawBlocks(blocks: readonly Block[], space: Space): readonly Line[] {
	return stackBlocks(blocks, space, drawBlock, 0, space.isLoose ? 2 : 1).map(line => truncateLine(line, space.columns));
}

const drawBlock: DrawBlocks = (block, space, depth) =>
	(drawings[block.type] as (block: Block, space: Space, depth: number) => readonly Line[])(block, space, depth);

const drawings: Drawings = {
	paragraph: (block, space) => wrapSegments(inlineSegments(block.text), space.prose),
	heading: (block, space) => wrapSegments(inlineSegments(block.text).map(part => ({...part, isBold: true})), space.prose),
	list: (block, space, depth) => drawList(block, space, drawBlock, depth),
	quote: (block, space, depth) => drawQuote(block, space, drawBlock, depth),
	table: drawTable,
	columns: (block, space, depth) => drawColumns(block, space, drawBlock, depth),
	players: drawPlayers,
	timeline: (block, space) => wrapSegments([segment(block.alt)], space.prose),
	relations: (block, space) => wrapSegments([segment(block.alt)], space.prose),
	chart: (block, space) => wrapSegments([segment(block.alt)], space.prose),
	map: (block, space) => wrapSegments([segment(block.alt)], space.prose),
	code: drawCode,
	image: (block, space) => wrapSegments([segment('▧ ', 'muted'), segment(block.alt || 'an image'), segment(` (${block.address})`, 'muted')], space.prose),
};
