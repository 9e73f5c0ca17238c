/** There is one way to what stands within a block, and to what it says and cites; every walk goes it. */
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Block} from '../../src/deck/block.ts';
import {citeProblems} from '../../src/deck/references/cite-problems.ts';
import {citesOf, slideCites} from '../../src/deck/walk/cites.ts';
import {everyBlock, innerBlocks, withInnerBlocks} from '../../src/deck/walk/inner-blocks.ts';
import {blockLines} from '../../src/deck/walk/lines.ts';
import {mapsOf} from '../../src/deck/walk/maps-of.ts';
import {blockWords} from '../../src/deck/walk/shown-words.ts';
import {describePicture} from '../../src/draw/picture/describe-picture.ts';
import {sidesOf} from '../../src/draw/side.ts';
import {chart, kaliningradMap, relations, timeline} from './picture-blocks.ts';
import {blockOf, deckText, deckOf, slideOf} from './markdown.ts';

const map = '```map\nalt: A coast\nregion: Baltic\nplaces: [{name: Gdansk, at: [18.6, 54.3], side: Town, notes: [{text: Where the cranes stand, cites: [7]}]}]\n```';
const quoted = (markdown: string) => markdown.split('\n').map(line => `> ${line}`).join('\n');

/** Every number that stands under `cites`, and every target of a citation, wherever in the block: by brute force. */
function citedAnywhere(value: unknown): readonly number[] {
	if (Array.isArray(value)) return value.flatMap(citedAnywhere);
	if (typeof value !== 'object' || value === null) return [];
	const {cites = [], marks, target, ...rest} = value as {cites?: readonly number[]; marks?: readonly string[]; target?: string};
	return [...cites, ...(marks?.includes('cite') ? [Number(target!.slice(2))] : []), ...Object.values(rest).flatMap(citedAnywhere)];
}

const anyBlocks: fc.Arbitrary<readonly Block[]> = deckText.map(text => {
	const {slides} = deckOf(text);
	return Array.from({length: slides.length}, (_slide, index) => slides.at(index).blocks).flat();
});

describe('the walk', () => {
	test('cites what is cited anywhere in a block', () => {
		fc.assert(
			fc.property(anyBlocks, blocks => {
				expect(new Set(citesOf(blocks))).toEqual(new Set(citedAnywhere(blocks)));
			}),
			{numRuns: 60},
		);
		for (const block of [kaliningradMap, timeline, relations, chart]) expect(new Set(citesOf([block]))).toEqual(new Set(citedAnywhere(block)));
	});

	test('gives every block once, and rebuilds each from what stands within it', () => {
		fc.assert(
			fc.property(anyBlocks, blocks => {
				const every = everyBlock(blocks);
				expect(new Set(every).size).toBe(every.length);
				for (const block of every) expect(withInnerBlocks(block, inner => inner)).toEqual(block);
				for (const block of every) expect(innerBlocks(withInnerBlocks(block, () => []))).toEqual([]);
			}),
			{numRuns: 60},
		);
	});

	test('reads in the order of the slide: a quotation, then who said it', () => {
		expect(blockWords(blockOf('> We will answer.\n>\n> - or not\n>\n> — A. Speaker [¶3](#p3)', 'quote'))).toBe('We will answer. or not A. Speaker');
		expect(blockLines(blockOf('> We will answer.\n>\n> — A. Speaker [¶3](#p3)', 'quote'))).toEqual(['We will answer.', '— A. Speaker']);
	});
});

describe('a map', () => {
	test('cites by its notes too: they are among the sources, and a number that is not there is told', () => {
		const slide = slideOf(`## A\n\n${map}`);
		expect(slideCites(slide)).toEqual([7]);
		const source = {paragraphs: [{number: 1, gist: 'One'}]};
		expect(citeProblems(source, slide).map(({line, message}) => [line, message])).toEqual([[6, 'There is no paragraph ¶7 in the deck\'s source.']]);
	});

	test('is found in a quotation, a list and columns', () => {
		for (const markdown of [quoted(map), `- item\n\n  ${map.replaceAll('\n', '\n  ')}`, `<!-- columns: [1, 1] -->\n\na\n\n<!-- column -->\n\n${quoted(quoted(map))}`]) expect(mapsOf(slideOf(`## A\n\n${markdown}`))).toHaveLength(1);
	});

	test('gives its sides, wherever it stands, and its words by place, note and route', () => {
		const {blocks} = slideOf(`## A\n\n${quoted(map)}`);
		expect(sidesOf(blocks)).toEqual(['Town']);
		expect(blockLines(blocks[0]!)).toEqual(['Gdansk, Town', 'Where the cranes stand']);
		expect(blockWords(blocks[0]!)).toBe('Gdansk Town Where the cranes stand');
	});
});

test('a citation in title, subtitle or notes that leads nowhere is told', () => {
	const slide = slideOf('# A [¶2](#p2)\n\nbelow [¶3](#p3)\n\n<!-- Say it [¶4](#p4). -->');
	expect(citeProblems({paragraphs: [{number: 1, gist: 'One'}]}, slide).map(({message}) => message.match(/¶\d/)![0])).toEqual(['¶2', '¶3', '¶4']);
});

test('a picture told in words tells each of its statements with what it cites', () => {
	for (const block of [kaliningradMap, timeline, relations, chart]) {
		const told = describePicture(block);
		for (const number of citesOf([block])) expect(told).toContain(`¶${number}`);
		for (const word of blockWords(block).split(/\s+/)) expect(told).toContain(word);
	}
});

test('pictures and players are read out a line each', () => {
	expect(blockLines(timeline).slice(1, 4)).toEqual(['Last year, Town, Province: Both agree to share the cost of the bridge over the river', 'Last year, Province: The money is set aside', 'Ferry: The ferry warns that it will close']);
	expect(blockLines(relations)[1]).toBe('Province refuses Town: a bridge without toll');
	expect(blockLines({...relations, arrows: [{...relations.arrows[0]!, says: 'would like from', what: 'a bridge'}]})[0]).toBe('Town would like from Province: a bridge');
	expect(blockLines(chart)[0]).toBe('Piers: 12.5 million');
	expect(blockLines(blockOf('```players\n- {name: Ana Petrova, office: Crane driver, side: Union, stance: Wants talks}\n```', 'players'))).toEqual(['Ana Petrova, Crane driver, Union: Wants talks']);
	expect(blockLines(blockOf('| a | b |\n| - | - |\n| one | two |', 'table'))).toEqual(['one · two']);
	expect(blockLines(blockOf('```js\na\n\nb\n```', 'code'))).toEqual(['a', '', 'b']);
});
