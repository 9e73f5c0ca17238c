/** What a slide says, point by point. */
import type {Block, RelationArrow, RelationKind} from '../../../deck/block.ts';
import {inlineText} from '../../../deck/inline.ts';
import {relationWord} from '../../../deck/relation-word.ts';
import {citesOf} from '../../../deck/walk/cites.ts';
import {everyBlock, innerBlocks} from '../../../deck/walk/inner-blocks.ts';
import {blockLines, spokenText, statementLines} from '../../../deck/walk/lines.ts';
import {partOf, type PartName, type Statement, statementsOf} from '../../../deck/walk/statements.ts';
import {saysSomething, wordsOf} from './proper-names.ts';

/** What of a slide is no point of it: what is looked at, what is told with its picture. */
const pointless: readonly Block['type'][] = ['code', 'image'];

/** What of a map is looked at, not told. */
const shown: readonly PartName[] = ['place', 'country', 'water'];

/** Whether a statement makes a point: no place or country of a map, no words that only say who and when, no heading of others without a citation. */
function isPoint(statement: Statement): boolean {
	if (statement.parts.some(({name}) => shown.includes(name))) return false;
	if (partOf(statement, 'heading')) return statement.cites.length > 0;
	const text = partOf(statement, 'text');
	return text === undefined || statement.parts.length > 1 || saysSomething(inlineText(text));
}

/** What a slide claims, a quotation in one piece, behind the name of its column where it has one; where it cites nothing (`isCited`), all that it says. */
export function pointsOf(blocks: readonly Block[], isCited = citesOf(blocks).length > 0): readonly string[] {
	const told = toldBy(blocks);
	const cited = told.filter(({cites}) => cites.length > 0);
	return (isCited ? cited : told).flatMap(({lines}) => lines).filter(line => line !== '');
}

type Told = {readonly lines: readonly string[]; readonly cites: readonly number[]};

function toldBy(blocks: readonly Block[]): readonly Told[] {
	return blocks.flatMap((block): readonly Told[] => {
		if (pointless.includes(block.type)) return [];
		if (block.type === 'quote') return [{lines: [blockLines(block).join(' ')], cites: citesOf([block])}];
		if (block.type === 'relations') return block.arrows.map(arrow => ({lines: [arrowLine(arrow)], cites: arrow.cites}));
		if (block.type === 'columns') return block.columns.flatMap(toldInColumn);
		const inner = innerBlocks(block);
		return inner.length > 0 ? toldBy(inner) : statementsOf(block).filter(isPoint).map(statement => ({lines: statementLines(statement), cites: statement.cites}));
	});
}

/** What stands between what is done and to whom, in a deck that says it in no words of its own. */
const links: Readonly<Partial<Record<RelationKind, string>>> = {demands: ' of', wants: ' from', asks: ' of'};

function arrowLine(arrow: RelationArrow): string {
	const {from, to, kind, says, what} = arrow;
	return `${from} ${relationWord(arrow)}${says === undefined ? (links[kind] ?? '') : ''} ${to}: ${what}`;
}

/** So many words in strong letters are the name of a column, and nothing by themselves. */
const mostNameWords = 3;

/** What a column tells, each behind the name that the column begins with, a heading or in strong letters. */
function toldInColumn([first, ...rest]: readonly Block[]): readonly Told[] {
	if (first === undefined) return [];
	const isName = first.type === 'heading' || (first.type === 'paragraph' && first.text.every(({marks}) => marks.includes('strong')));
	if (isName && rest.length === 0 && wordsOf(spokenText(first.text)).length <= mostNameWords) return [];
	if (!isName || rest.length === 0) return toldBy([first, ...rest]);
	return toldBy(rest).map(({lines, cites}) => ({lines: lines.map(line => `${spokenText(first.text)}: ${line}`), cites}));
}

/** The blocks that say something themselves, a quotation as one. */
export function leavesOf(blocks: readonly Block[]): readonly Block[] {
	return everyBlock(blocks, block => block.type !== 'quote').filter(block => (block.type === 'quote' || innerBlocks(block).length === 0) && !pointless.includes(block.type));
}
