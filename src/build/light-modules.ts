/** Replaces a few modules of dependencies by lighter ones that do the same for Lectern, so that it starts sooner. */
import {readFileSync} from 'node:fs';
import type {Plugin} from 'esbuild';

/** What stands in for a module, by the end of its path. */
const replacements: readonly (readonly [RegExp, string])[] = [
	// Asks stty and tput for the terminal's width, by starting processes; draw/fonts.ts tells cfonts the width instead.
	[/node_modules\/window-size\/index\.js$/, 'module.exports = undefined;'],
	// Requires its fonts by computed names, which a bundle cannot follow; these are the ones that draw/fonts.ts names.
	[
		/node_modules\/cfonts\/lib\/GetFont\.js$/,
		`const fonts = {block: () => require('../fonts/block.json'), tiny: () => require('../fonts/tiny.json'), console: () => require('../fonts/console.json')};
		module.exports = {GetFont: name => fonts[name] ? fonts[name]() : false};`,
	],
	// Ink loads its developer tools only when DEV=true; they are no part of the program.
	[/node_modules\/ink\/build\/devtools\.js$/, 'export {};'],
];

/** An esbuild plugin that makes the replacements, and hands the layout engine its WebAssembly from a file. */
export function lightModules(): Plugin {
	return {
		name: 'light-modules',
		setup(build) {
			for (const [filter, contents] of replacements) build.onLoad({filter}, () => ({contents, loader: 'js'}));
			build.onLoad({filter: /yoga-layout\/dist\/src\/index\.js$/}, ({path}) => ({contents: yogaFromFile(readFileSync(path, 'utf8')), loader: 'js'}));
		},
	};
}

/**
 * Yoga's module decodes a data: URL and lets `fetch` and `WebAssembly.instantiateStreaming` read it. It takes `wasmBinary`
 * instead; the bytes lie beside the bundle (see `writeYogaWasm`).
 */
function yogaFromFile(source: string): string {
	const replaced = source.replace('await loadYoga()', "await loadYoga({wasmBinary: readFileSync(new URL('./yoga.wasm', import.meta.url))})");
	if (replaced === source) throw new Error('yoga-layout has changed: its entry no longer calls loadYoga().');
	return `import {readFileSync} from 'node:fs';\n${replaced}`;
}

/** The layout engine's WebAssembly, taken out of its module's data: URL. */
export function yogaWasm(root: string): Uint8Array {
	const source = readFileSync(`${root}node_modules/yoga-layout/dist/binaries/yoga-wasm-base64-esm.js`, 'utf8');
	const found = /data:application\/octet-stream;base64,([A-Za-z\d+/=]+)/.exec(source);
	if (!found) throw new Error('yoga-layout has changed: its WebAssembly is no data: URL any more.');
	return Buffer.from(found[1]!, 'base64');
}
