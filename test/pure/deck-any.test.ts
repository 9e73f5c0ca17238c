/** Any bytes as a deck give a deck or a problem, in good time, and never a throw. */
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {readComment} from '../../src/deck/read/directive/comment.ts';
import {deckProblems} from '../../src/deck/problem/deck-problems.ts';
import type {Deck} from '../../src/deck/deck.ts';
import {slideIds} from '../../src/deck/slide-ids.ts';
import {createLayouts} from '../../src/draw/slide/layouts.ts';
import {plainDeck} from '../../src/draw/slide/plain-text.ts';
import {deckOf, deckText, problemsOf, slideText, sourceOf} from './markdown.ts';

const forbidden = /[\0-\u0008\u000B-\u001F\u007F-\u009F\u200B\u202A-\u202E\u2060-\u206F\uFEFF]/u;

/** Asks for everything that a deck has. */
function readAll(deck: Deck): readonly string[] {
	const slides = Array.from({length: deck.slides.length}, (_slide, index) => deck.slides.at(index));
	for (const slide of slides) {
		expect(slide.steps).toBeGreaterThanOrEqual(0);
		createLayouts()(slide, {columns: 80, rows: 24}, {sides: deck.sides, bottom: 1});
	}

	expect(new Set(slideIds(deck)).size).toBe(slides.length);
	return [JSON.stringify([slides, deck.title, deck.slides.sectionAt(deck.slides.length - 1) ?? '', sourceOf(deck), deckProblems(deck, sourceOf(deck))]), plainDeck(deck, {columns: 80, hasNotes: true})];
}

const piece = fc.constantFrom('---\n', '# ', '\n', '\n\n', '- ', '> ', '```', '~~~', 'players\n', 'map\n', 'timeline\n', 'relations\n', 'chart\n', '<!--', '-->', ' time: 4s ', 'columns: [1, 1]', 'column', 'kind: questions', '| a | b |\n', '| - | - |\n', '[', '](#p1)', '*', '_', '`', '<div>', '&amp;', '&#x1b;', '\u001B[31m', '\u202E', '\r', '\t', '    ', 'a', '文', '👩‍🚀', ': ', '{', '}', '"\\x07"', '&a ', '*a', 'bounds: [0, 0, 1, 1]\n', 'alt: x\n', 'bars:\n', '\\', '!', '1. ', '[x]', '—');

describe('a deck', () => {
	test('of any bytes', () => {
		fc.assert(
			fc.property(fc.uint8Array({maxLength: 300}), bytes => {
				for (const text of readAll(deckOf(new TextDecoder().decode(bytes)))) expect(text).not.toMatch(forbidden);
			}),
			{numRuns: 150},
		);
	});

	test('of any pieces of Markdown and YAML', () => {
		fc.assert(
			fc.property(fc.array(piece, {maxLength: 40}), pieces => {
				for (const text of readAll(deckOf(pieces.join('')))) expect(text).not.toMatch(forbidden);
			}),
			{numRuns: 400},
		);
	});

	test('of a fence of ours that holds anything', () => {
		fc.assert(
			fc.property(fc.constantFrom('players', 'map', 'timeline', 'relations', 'chart'), fc.json({maxDepth: 4}), fc.array(piece, {maxLength: 8}), (language, json, pieces) => {
				readAll(deckOf(`\`\`\`${language}\n${json}\n\`\`\`\n\n\`\`\`${language}\n${pieces.join('')}\n\`\`\``));
			}),
			{numRuns: 150},
		);
	});

	test('of sound Markdown has as many slides as are parted by rules, and all its words', () => {
		fc.assert(
			fc.property(deckText, text => {
				const deck = deckOf(text);
				readAll(deck);
				expect(deck.slides.length).toBe(text.split('\n\n---\n\n').filter(slide => slide.trim() !== '').length);
			}),
			{numRuns: 40},
		);
	});

	test('is the same with the line ends of Windows', () => {
		fc.assert(
			fc.property(slideText, text => {
				const read = (lines: string) => JSON.stringify(deckOf(lines).slides.length > 0 && deckOf(lines).slides.at(0));
				expect(read(text.replaceAll('\n', '\r\n'))).toBe(read(text));
			}),
			{numRuns: 40},
		);
	});
});

describe('nested past reading', () => {
	const deep = 20_000;
	test.each([
		['quotations', '> '.repeat(deep)],
		['quotations without spaces', '>'.repeat(deep)],
		['lists', '- '.repeat(deep)],
		['numbered lists', '1. '.repeat(deep)],
		['lists in quotations', '> - '.repeat(deep)],
		['indented lists', Array.from({length: 400}, (_line, index) => `${' '.repeat(index * 2)}- a`).join('\n')],
		['brackets', '['.repeat(deep)],
		['closed brackets', `${'['.repeat(deep)}${']'.repeat(deep)}`],
		['links', `${'['.repeat(deep)}a${'](b)'.repeat(deep)}`],
		['references', '[a][b]'.repeat(deep)],
		['images', '!['.repeat(deep)],
		['emphasis', `${'*'.repeat(deep)}a${'*'.repeat(deep)}`],
		['emphasis in emphasis', `${'*a '.repeat(deep)}${' b*'.repeat(deep)}`],
		['half-open links', '[a]('.repeat(deep)],
		['a note', `<!-- ${'> '.repeat(deep)}a -->`],
		['YAML lists', `\`\`\`players\n${'['.repeat(deep)}\n\`\`\``],
		['YAML items', `\`\`\`players\n${'- '.repeat(deep)}\n\`\`\``],
		['YAML mappings', `\`\`\`players\n${'{a: '.repeat(deep)}\n\`\`\``],
		['front matter', `---\ntitle: ${'['.repeat(deep)}\n---\n# A`],
		['a directive', `<!-- time: ${'['.repeat(deep)} -->`],
		['escape sequences', '\u001B]'.repeat(deep)],
		['comments', '<!--'.repeat(deep)],
	])('%s come back within two seconds', (_name, text) => {
		// Processor time: what else runs on the machine does not count.
		const start = process.threadCpuUsage();
		readAll(deckOf(`# A\n\n---\n\n${text}`));
		readAll(deckOf(text));
		expect(process.threadCpuUsage(start).user / 1000).toBeLessThan(4000);
	});

	test('are shown as they are written, with a problem, and leave the other slides alone', () => {
		const deck = deckOf(`# A\n\n---\n\n${'> '.repeat(deep)}\n\n---\n\n## B`);
		expect(deck.slides.at(1)).toMatchObject({blocks: [{type: 'code'}], problems: [{rule: 'nesting', line: 4}]});
		expect(deck.slides.at(2).id).toBe('b');
	});

	test('what a person writes is not taken for it', () => {
		const ten = `${Array.from({length: 10}, (_line, index) => `${'  '.repeat(index)}- a`).join('\n')}\n\n${'> '.repeat(10)}b`;
		const rows = Array.from({length: 100}, (_row, index) => `| _${index}_ | **b** | [b](#a) |`).join('\n');
		const code = `\`\`\`python\n${'def __init__(self, *args, **kwargs): pass\n'.repeat(100)}\`\`\``;
		for (const text of [ten, `| a | b | c |\n| - | - | - |\n${rows}`, code, '-'.repeat(500), `Name: ${'_'.repeat(100)}`]) {
			expect(problemsOf(`## A\n\n${text}`)).toEqual([]);
		}
	});
});

test('a slide outside of the deck is a RangeError', () => {
	const deck = deckOf('# A');
	for (const index of [-1, 1, 0.5]) expect(() => deck.slides.at(index)).toThrow(RangeError);
});

test('a comment of any text is read', () => {
	fc.assert(
		fc.property(fc.array(piece).map(pieces => pieces.join('')), text => {
			expect(readComment(text, {file: 'a', line: 1, column: 1}).problems.length).toBeLessThan(20);
		}),
	);
});
