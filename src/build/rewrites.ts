/** Small changes to the source of dependencies, each a debt that says what it gains; the packages they change are pinned in package.json. */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {root} from './project-root.ts';

/** A change to the modules whose path fits the filter: what is put before them, and what is put in the place of what. */
export type Rewrite = {readonly filter: RegExp; readonly before?: string; readonly swaps: readonly (readonly [RegExp, string])[]};

const wasmUrl = /data:application\/octet-stream;base64,([A-Za-z\d+/=]+)/;
const ours = (file: string) => JSON.stringify(path.join(root, 'src', file));
const useGraphemes = `import {graphemes, isSimpleText} from ${ours('deck/text/graphemes.ts')};\n`;
const useOurs = [/new Intl\.Segmenter\((?:undefined, \{ ?granularity: ["']grapheme["'] ?\})?\)/, 'graphemes'] as const;

/** Each filter must find its module and each swap its place, else the build fails. Gains are ms on Node 26. */
export const rewrites: readonly Rewrite[] = [
	// Yoga decodes a data: URL and lets `fetch` and `instantiateStreaming` read it, and holds up every module that imports it until
	// then, which a CommonJS module cannot wait for. From the bytes of a file (see `yogaWasm`) it is made at once: some 25 ms sooner.
	// For upstream: take `instantiateWasm` or `wasmBinary` from whoever loads it.
	{
		filter: /yoga-layout[\\/]dist[\\/]src[\\/]index\.js$/,
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
	{filter: /yoga-layout[\\/]dist[\\/]binaries[\\/]yoga-wasm-base64-esm\.js$/, swaps: [[wasmUrl, '']]},
	// Ink waits on import for its developer tools and its own package.json, which a CommonJS module cannot.
	{
		filter: /node_modules[\\/]ink[\\/]build[\\/]reconciler\.js$/,
		swaps: [
			[/^if \(process\.env\['DEV'\] === 'true'\) \{\n[^]*?\n\}\n/m, ''],
			[/await loadPackageJson\(\)/, 'packageInfo'],
		],
	},
	// Making the first `Intl.Segmenter` takes 14 ms, before the first frame; using it takes time on each key.
	{filter: /node_modules[\\/](?:wrap-ansi[\\/]index|ink[\\/]build[\\/]line-update)\.js$/, before: useGraphemes, swaps: [useOurs]},
	// Ink makes an object of each cell of the screen for each frame; whole-rows.ts takes most of that away. For upstream: compose only
	// rows on which texts meet.
	{
		filter: /node_modules[\\/]ink[\\/]build[\\/]output\.js$/,
		before: `import {wholeRows} from ${ours('screen/whole-rows.ts')};\n`,
		swaps: [
			[/for \(let y = 0; y < this\.height; y\+\+\) \{/, 'const {rows, rest} = wholeRows(this.operations, this.width);\n$& if (rows.has(y)) { output.push(undefined); continue; }'],
			[/for \(const operation of this\.operations\)/, 'for (const operation of rest)'],
			[/\.map\(line => \{(?=\s*\/\/ See)/, '.map((line, y) => { if (line === undefined) return rows.get(y);'],
		],
	},
	// Ink drops what a mouse sends (SGR, mode 1006), which it has no name for; key-name.ts has. For upstream: hand it to those who listen.
	{
		filter: /node_modules[\\/]ink[\\/]build[\\/]components[\\/]App\.js$/,
		swaps: [[/if \(!key\.isKittyProtocol && key\.name === ''\)/, "if (!key.isKittyProtocol && key.name === '' && !event.startsWith('\\u001B[<'))"]],
	},
	// The segmenter here too; and reading and first trying the expression for emoji takes 30-50 ms. An emoji of one code point is as wide
	// without (a test holds that), so that only those of several ask it. For upstream: make both when they are first needed.
	{
		filter: /node_modules[\\/]string-width[\\/]index\.js$/,
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
	const source = readFileSync(path.join(root, 'node_modules', 'yoga-layout', 'dist', 'binaries', 'yoga-wasm-base64-esm.js'), 'utf8');
	const found = wasmUrl.exec(source);
	if (!found) throw new Error('yoga-layout has changed: its WebAssembly is no data: URL any more.');
	return Buffer.from(found[1]!, 'base64');
}

/** The source with all swaps of a rewrite made; throws where one finds nothing. */
export function rewrite(source: string, file: string, {before = '', swaps}: Rewrite): string {
	let changed = source;
	for (const [what, by] of swaps) {
		if (!what.test(changed)) throw new Error(`${file} has changed: ${what} is not in it (src/build/rewrites.ts).`);
		changed = changed.replace(what, by);
	}

	return before + changed;
}
