/** Code has its colours as soon as its language has been read, and is plain until then. */
import {expect, test} from 'vitest';
import {createColours} from '../../../src/commands/code/colours.ts';
import {readDeck} from '../../../src/deck/read/read-deck.ts';
import {type Line, lineText} from '../../../src/draw/line.ts';
import {createLayouts} from '../../../src/draw/slide/layouts.ts';

const fail = (error: Error) => {
	throw error;
};

/** The lines of code when its language is at hand, each as `role:text`. */
async function colour(language: string, text: string): Promise<readonly (readonly string[])[] | undefined> {
	const {colourer, settled} = createColours(fail);
	colourer.get()(language, text);
	await settled();
	return colourer.get()(language, text)?.map(line => line.filter(part => part.text.trim() !== '').map(part => `${part.role}:${part.text.trim()}`));
}

test('a language is read when it is first met, and told of with a colourer of its own', async () => {
	const {colourer, settled} = createColours(fail);
	const before = colourer.get();
	let changes = 0;
	colourer.subscribe(() => changes++);
	expect(before('ts', 'const a = 1')).toBeUndefined();
	expect(before('typescript', 'const b = 2')).toBeUndefined();
	await settled();
	expect(changes).toBe(1);
	expect(colourer.get()).not.toBe(before);
	expect(colourer.get()('ts', 'const a = 1')!.map(lineText)).toEqual(['const a = 1']);
	expect(colourer.get()('ts', 'const a = 1')).toBe(colourer.get()('ts', 'const a = 1'));
});

test('words, strings, numbers, names and comments are told apart, on lines of their own', async () => {
	expect(await colour('ts', "const a = 'x'; // why\n/* two\nlines */ f(12)")).toEqual([
		['keyword:const', 'text:a =', "string:'x'", 'text:;', 'comment:// why'],
		['comment:/* two'],
		['comment:lines */', 'name:f', 'text:(', 'number:12', 'text:)'],
	]);
	expect((await colour('html', '<b>x</b>\n<script>let a</script>'))![1]).toContain('keyword:let');
	expect((await colour('console', '$ echo "hi"'))![0]).toContain('string:"hi"');
});

test('no character is lost or moved, whatever the language', async () => {
	const text = 'if (a < 3) { return "b" }\n\n\t# c <d e="f">\n  - g: [1, 2] `h` \\begin{i} $j ${k}\n@l(m) -> n /* o';
	const {colourer, settled} = createColours(fail);
	const words = ['bash', 'c', 'c++', 'clj', 'css', 'docker', 'elixir', 'go', 'html', 'java', 'js', 'json', 'kotlin', 'lua', 'make', 'md', 'php', 'ps1', 'py', 'r', 'rb', 'rs', 'scala', 'scss', 'sql', 'swift', 'toml', 'tsx', 'vim', 'yaml'];
	for (const word of words) colourer.get()(word, text);
	await settled();
	for (const word of words) expect(colourer.get()(word, text)!.map(lineText).join('\n'), word).toBe(text);
});

test('unknown languages, no language and very long code stay plain, and nothing is read for them', async () => {
	const {colourer, settled} = createColours(fail);
	const before = colourer.get();
	for (const word of ['', 'klingon', 'constructor', '__proto__']) expect(before(word, 'const a')).toBeUndefined();
	expect(before('ts', 'const a\n'.repeat(9000))).toBeUndefined();
	await settled();
	expect(colourer.get()).toBe(before);
});

test('a slide with code is laid out anew when its colours come, as high as before; one without is not', async () => {
	const deck = readDeck({path: 'deck.md', pages: [{name: 'deck.md', text: '## Code\n\n```ts {1|2}\nconst a = 1\nlet b\n```\n\n---\n\n## Words\n\nnone\n'}]});
	const layouts = createLayouts();
	const {colourer, settled} = createColours(fail);
	const layOut = (slide: number) => layouts(deck.slides.at(slide), {columns: 80, rows: 24}, {sides: [], bottom: 1, colourCode: colourer.get()})!;
	const plain = [layOut(0), layOut(1)];
	await settled();
	const coloured = [layOut(0), layOut(1)];
	const words = (lines: readonly Line[]) => lines.map(lineText);
	expect(words(coloured[0]!.linesAt(1))).toEqual(words(plain[0]!.linesAt(1)));
	const roles = (step: number) => coloured[0]!.linesAt(step).map(line => line.some(part => part.role === 'keyword'));
	expect([roles(0), roles(1)]).toEqual([[true, false], [false, true]]);
	expect(coloured[1]).toBe(plain[1]);
});
