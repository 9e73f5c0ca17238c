/** Draws any block as lines: one drawing a kind, in one map. */
import type {Block, BlockType, Chart, Map, Relations, Timeline} from '../../deck/block.ts';
import {drawCode} from '../block/code.ts';
import {drawColumns} from '../block/columns.ts';
import {drawHeading} from '../block/heading.ts';
import {setBold} from '../block/large-words.ts';
import {drawList} from '../block/list.ts';
import {drawPlayers} from '../block/players.ts';
import {drawQuote} from '../block/quote.ts';
import {type DrawBlock, stackBlocks} from '../block/stack.ts';
import {drawTable} from '../block/table.ts';
import {drawChart} from '../picture/chart.ts';
import {describePicture} from '../picture/describe-picture.ts';
import {inlineSegments} from '../inline.ts';
import {blankLines, type Line, segment} from '../line.ts';
import {drawRelations} from '../picture/relations.ts';
import {revealLine} from '../revealed.ts';
import type {Space} from '../space.ts';
import {drawTimeline} from '../picture/timeline.ts';
import {truncateLine, unglue, wrapSegments} from '../wrap.ts';

type PictureBlock = Timeline | Relations | Chart | Map;

type Drawings = {readonly [Type in BlockType]: (block: Extract<Block, {type: Type}>, space: Space) => readonly Line[]};

/** The lines of blocks one below the other with what is revealed up to a step, none wider than the space. */
export function drawBlocks(blocks: readonly Block[], {step, ...space}: Space & {readonly step: number}): readonly Line[] {
	return drawSteps(blocks, space).map(line => revealLine(line, step));
}

/** The lines of blocks one below the other, whole; what of them appears at a later step knows it. */
export function drawSteps(blocks: readonly Block[], space: Space): readonly Line[] {
	return stackBlocks(blocks, space, drawBlock, space.air + 1).map(line => truncateLine(line, space.columns).map(unglue));
}

const drawBlock: DrawBlock = (block, space) => (drawings[block.type] as (block: Block, space: Space) => readonly Line[])(block, space);

const drawings: Drawings = {
	paragraph: ({text}, space) => setBold(text, space) ?? wrapSegments(inlineSegments(text), space.prose),
	heading: drawHeading,
	list: (block, space) => drawList(block, space, drawBlock),
	quote: (block, space) => drawQuote(block, space, drawBlock),
	table: drawTable,
	columns: (block, space) => drawColumns(block, space, drawBlock),
	players: drawPlayers,
	timeline: (block, space) => (block.events.length === 0 ? missing(block, space) : space.isPlain ? inWords(block, space) : drawTimeline(block, space.columns, space.sides, space)),
	relations: (block, space) => (block.arrows.length === 0 ? missing(block, space) : space.isPlain ? inWords(block, space) : drawRelations(block, space.columns, space.sides, space)),
	chart: (block, space) => (block.bars.length === 0 ? missing(block, space) : space.isPlain ? inWords(block, space) : drawChart(block, space.columns, space)),
	map: (block, space) => (space.isPlain ? inWords(block, space) : drawMap(block, space)),
	code: drawCode,
	image: (block, space) => wrapSegments([segment('▧ ', 'muted'), segment(block.alt || 'an image'), segment(` (${block.address})`, 'muted')], space.prose),
};

function drawMap(block: Map, space: Space): readonly Line[] {
	const size = {columns: space.columns, rows: Math.max(1, space.rows)};
	return space.drawMap?.(block, size, space.sides) ?? [[segment('drawing…', 'muted')], ...blankLines(size.rows - 1)];
}

/** A picture of which nothing could be read: that one is missing, and what it was to show. */
function missing({type, alt}: Timeline | Relations | Chart, space: Space): readonly Line[] {
	const name = type === 'relations' ? 'picture' : type;
	return wrapSegments([segment('▧ ', 'muted'), segment(alt.trim() === '' ? `a ${name}` : alt.trim()), segment(` (the ${name} is missing)`, 'muted')], space.prose);
}

const inWords = (block: PictureBlock, space: Space) => wrapSegments([segment(describePicture(block))], space.prose);
