/** Slides begin and end where the real Markdown parser sees an unindented rule of hyphens. */
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {parseMarkdown} from '../../src/deck/read/parse-markdown.ts';
import {splitSlides} from '../../src/deck/read/raw/split-slides.ts';
import {deckOf} from './markdown.ts';

const shown = (text: string) => splitSlides(text).slides.map(({start, end, line}) => ({line, text: text.slice(start, end).trimEnd()}));

/** The slides by the real parser: what stands between the thematic breaks at the root that are written `---`. */
function parsed(text: string): readonly {readonly line: number; readonly text: string}[] {
	const lines = text.split('\n');
	const breaks = parseMarkdown(text)
		.filter(node => node.type === 'thematicBreak')
		.map(node => node.position!.start.line)
		.filter(line => /^-{3,}[ \t]*$/.test(lines[line - 1]!));
	return [0, ...breaks]
		.map((line, index) => ({line: line + 1, text: lines.slice(line, (breaks[index] ?? lines.length + 1) - 1).join('\n').trimEnd()}))
		.filter(slide => slide.text.trim() !== '');
}

const line = fc.oneof(
	{arbitrary: fc.constantFrom('---', '----', '--- ', '-----\t'), weight: 4},
	fc.constantFrom('```', '```js', '````', '~~~', '~~~~ x', '``` a`b', '  ```', '   ~~~', '    ```', '`a`'),
	fc.constantFrom('<!-- note -->', '<!--', '-->', 'text -->', '<!-- more', '  <!--', 'a <!-- b', '<!-->', '<!-- a --> b <!-- c'),
	{arbitrary: fc.constantFrom('', ' ', 'text', '# Title', '## More', '    code', '\tcode', 'a | b'), weight: 3},
	fc.constantFrom('- item', '- ```', '* item', '+ <!--', '1. item', '12) ```', '  more', '   1. inner', '- - deep', '  - inner', '    - ~~~'),
	fc.constantFrom('> quote', '> ```', '> ---', '> <!--', '>'),
	fc.constantFrom('--', '- - -', '***', '___', ' ---', '    ---', '---text', '- ---', '=== ', '--- a'),
);

test('as the real parser does, whatever stands between', () => {
	fc.assert(
		fc.property(fc.array(line, {maxLength: 14}), lines => {
			const text = `# Start\n\n${lines.map(one => `${one}\n`).join('')}`;
			expect(shown(text)).toEqual(parsed(text));
		}),
		{numRuns: 2000, seed: 1},
	);
});

describe('a rule of hyphens', () => {
	test.each([
		['a fence', '```\n---\n```'],
		['a fence of another length', '````\n---\n```\n---\n````'],
		['a fence of tildes', '~~~\n---\n```\n---\n~~~'],
		['a fence that is never closed', '```\n---\n---'],
		['a comment over several lines', '<!-- a\n\n---\n\nb -->'],
		['an indented line', 'a\n\n    ---\n  ---'],
		['a quotation', '> a\n>\n> ---'],
		['a list', '- a\n\n  ---'],
		['a table', '| a | b |\n| --- | --- |\n| --- | - |'],
	])('parts nothing within %s', (_name, text) => {
		expect(shown(text)).toHaveLength(1);
	});

	test.each([
		['right below a paragraph', 'a\n---\nb'],
		['right below a list', '- a\n---\nb'],
		['right below a quotation', '> a\n---\nb'],
		['below a code block in a list', '- ```\n  a\n  ```\n\n---\nb'],
		['below a list that leaves its code block open', '- a\n  ```\n---\nb'],
		['below a list that leaves a comment open', '- <!-- a\n---\nb'],
		['of more than three, with spaces behind', 'a\n-----  \nb'],
	])('parts slides %s', (_name, text) => {
		expect(shown(text).map(slide => slide.text.trim())).toEqual([text.slice(0, text.search(/^---/m)).trim(), 'b']);
	});

	test('with nothing but white space between makes no slide', () => {
		expect(shown('---\n\n---\n \na\n---\n---\n')).toEqual([{line: 4, text: ' \na'}]);
		expect(shown('')).toEqual([]);
	});
});

describe('front matter', () => {
	test('stands at the top, and is no slide', () => {
		const {frontMatter, slides} = splitSlides('---\ntitle: A\n---\n# B\n');
		expect(frontMatter).toEqual({text: 'title: A', line: 2});
		expect(slides.map(slide => slide.line)).toEqual([4]);
	});

	test('may be empty, quoted, begin with a comment, and end in dots or with the file', () => {
		expect(splitSlides('---\n---\n# B').frontMatter).toEqual({text: '', line: 2});
		expect(splitSlides('---\n"title": A\n...\n# B').frontMatter?.text).toBe('"title": A');
		expect(splitSlides('---\n# a comment\ntitle: A\n---\n# B').frontMatter?.text).toBe('# a comment\ntitle: A');
		expect(splitSlides('---\ntitle: A\n---')).toEqual({frontMatter: {text: 'title: A', line: 2}, slides: []});
	});

	test('is not what only looks like it: a slide between rules, or a mapping further down', () => {
		expect(splitSlides('---\n# Title\n---\nb').frontMatter).toBeUndefined();
		expect(shown('---\n# Title\n---\nb').map(slide => slide.line)).toEqual([2, 4]);
		expect(splitSlides('# A\n---\ntitle: B\n---\n').frontMatter).toBeUndefined();
	});

	test('keeps the line numbers of the slides behind it', () => {
		const deck = deckOf('---\ntitle: A\nminutes: 5\n---\n\n# B\n\n---\n\n## C\n');
		expect([deck.slides.positionAt(0).line, deck.slides.positionAt(1).line]).toEqual([5, 9]);
		expect(deck.title).toBe('A');
	});
});

test('carriage returns and a byte-order mark change nothing', () => {
	const text = '---\ntitle: A\n---\n# B\n\n---\n\n```\n---\n```\n\n## C\n';
	const plain = deckOf(text);
	for (const other of [text.replaceAll('\n', '\r\n'), `\uFEFF${text}`, text.replaceAll('\n', '\r')]) {
		const deck = deckOf(other);
		expect(deck.title).toBe('A');
		expect(deck.slides.length).toBe(plain.slides.length);
		expect([0, 1].map(index => deck.slides.at(index))).toEqual([0, 1].map(index => plain.slides.at(index)));
	}
});
