/** Small changes to the source of dependencies that make the program start sooner; each says what it gains. */
import {readFileSync} from 'node:fs';

/** A change to the modules whose path fits the filter: what is put before them, and what is put in the place of what. */
export type Rewrite = {readonly filter: RegExp; readonly before?: string; readonly swaps: readonly (readonly [RegExp, string])[]};

const root = new URL('../..', import.meta.url).pathname;
const wasmUrl = /data:application\/octet-stream;base64,([A-Za-z\d+/=]+)/;
const useGraphemes = `import {graphemes, isSimpleText} from ${JSON.stringify(`${root}src/deck/text/graphemes.ts`)};\n`;
const useOurs = [/new Intl\.Segmenter\((?:undefined, \{ ?granularity: ["']grapheme["'] ?\})?\)/, 'graphemes'] as const;

/** Each swap must find its place, else the build fails. Gains are ms on Node 26, of some 210 to the first frame before them. */
export const rewrites: readonly Rewrite[] = [
	// Yoga decodes a data: URL and lets `fetch` and `instantiateStreaming` read it, and holds up every module that imports it until
	// then. From the bytes of a file (see `yogaWasm`) it is made at once, and the program can be CommonJS.
	{
		filter: /yoga-layout\/dist\/src\/index\.js$/,
		before: `import {readFileSync} from 'node:fs';
			import path from 'node:path';
			const yoga = {
				instantiateWasm(imports, receive) {
					const bytes = readFileSync(path.join(__dirname, 'yoga.wasm'));
					const instance = new WebAssembly.Instance(new WebAssembly.Module(bytes), imports);
					receive(instance);
					return instance.exports;
				},
			};\n`,
		swaps: [[/await loadYoga\(\)/, '(loadYoga(yoga), yoga)']],
	},
	// The 95 kB of that URL need not be read then.
	{filter: /yoga-layout\/dist\/binaries\/yoga-wasm-base64-esm\.js$/, swaps: [[wasmUrl, '']]},
	// Ink looks for its developer tools when DEV=true; they are no part of the program.
	{
		filter: /node_modules\/ink\/build\/reconciler\.js$/,
		swaps: [
			[/await import\('\.\/devtools\.js'\);/, ''],
			[/await loadPackageJson\(\)/, 'packageInfo'],
		],
	},
	// Making the first `Intl.Segmenter` takes 14 ms.
	{
		filter: /node_modules\/(?:wrap-ansi\/index|slice-ansi\/tokenize-ansi|cli-truncate\/index|@alcalzone\/ansi-tokenize\/build\/tokenize|ink\/build\/line-update)\.js$/,
		before: useGraphemes,
		swaps: [useOurs],
	},
	// Ink makes an object of each cell of the screen for each frame; whole-rows.ts takes most of that away.
	{
		filter: /node_modules\/ink\/build\/output\.js$/,
		before: `import {wholeRows} from ${JSON.stringify(`${root}src/screen/whole-rows.ts`)};\n`,
		swaps: [
			[/for \(let y = 0; y < this\.height; y\+\+\) \{/, 'const {rows, rest} = wholeRows(this.operations, this.width);\n$& if (rows.has(y)) { output.push(undefined); continue; }'],
			[/for \(const operation of this\.operations\)/, 'for (const operation of rest)'],
			[/\.map\(line => \{(?=\s*\/\/ See)/, '.map((line, y) => { if (line === undefined) return rows.get(y);'],
		],
	},
	// cfonts looks for colours in the environment again for each letter, though it is asked for none: a twentieth of the first frame in profiles.
	{filter: /node_modules\/cfonts\/lib\/Color\.js$/, swaps: [[/(?=const support = get_term_color_support\(\);)/, "if (color === 'system') return {open: '', close: ''};\n"]]},
	// Parts of Node that are loaded for a check of types, and for a terminal that tells no size.
	{filter: /node_modules\/signal-exit\/index\.js$/, swaps: [[/var assert = require\('assert'\)/, 'var assert = {equal() {}}']]},
	{
		filter: /node_modules\/terminal-size\/index\.js$/,
		swaps: [[/import \{execFileSync\} from 'node:child_process';/, "const execFileSync = (...words) => require('node:child_process').execFileSync(...words);"]],
	},
	// Here too; and reading and first trying the expression for emoji takes 30-50 ms. An emoji of one code point is as wide without (a
	// test holds that), so that only those of several ask it.
	{
		filter: /node_modules\/string-width\/index\.js$/,
		before: useGraphemes,
		swaps: [
			useOurs,
			[/const rgiEmojiRegex = (.*);/, 'let emoji; const rgiEmojiRegex = {test: text => text !== String.fromCodePoint(text.codePointAt(0)) && (emoji ??= $1).test(text)};'],
			[/if \(\/\^\[\\u0020-\\u007E\]\*\$\/\.test\(string\)\)/, 'if (ambiguousIsNarrow && isSimpleText(string))'],
		],
	},
];

/** The layout engine's WebAssembly, taken out of its module's data: URL, to lie beside the bundle. */
export function yogaWasm(): Uint8Array {
	const source = readFileSync(`${root}node_modules/yoga-layout/dist/binaries/yoga-wasm-base64-esm.js`, 'utf8');
	const found = wasmUrl.exec(source);
	if (!found) throw new Error('yoga-layout has changed: its WebAssembly is no data: URL any more.');
	return Buffer.from(found[1]!, 'base64');
}

/** The source with all swaps of a rewrite made; throws where one finds nothing. */
export function rewrite(source: string, path: string, {before = '', swaps}: Rewrite): string {
	let changed = source;
	for (const [what, by] of swaps) {
		if (!what.test(changed)) throw new Error(`${path} has changed: ${what} is not in it (src/build/rewrites.ts).`);
		changed = changed.replace(what, by);
	}

	return before + changed;
}
