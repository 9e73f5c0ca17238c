/** Replaces a few modules of dependencies by lighter ones that do the same for Lectern, so that it starts sooner. */
import {readFileSync} from 'node:fs';
import type {Plugin} from 'esbuild';
import {rewrite, rewrites} from './rewrites.ts';

/** What stands in for a module, by the end of its path. */
const replacements: readonly (readonly [RegExp, string])[] = [
	// Asks stty and tput for the terminal's width, by starting processes; draw/title/fonts.ts tells cfonts the width instead.
	[/node_modules\/window-size\/index\.js$/, 'module.exports = undefined;'],
	// Requires its fonts by computed names, which a bundle cannot follow; these are the ones that draw/title/fonts.ts names.
	[
		/node_modules\/cfonts\/lib\/GetFont\.js$/,
		`const fonts = {block: () => require('../fonts/block.json'), tiny: () => require('../fonts/tiny.json'), console: () => require('../fonts/console.json')};
		module.exports = {GetFont: name => fonts[name] ? fonts[name]() : false};`,
	],
	// The parser is loaded when the first YAML needs it: plain-yaml.ts reads the simplest.
	[
		/node_modules\/yaml\/dist\/index\.js$/,
		`const {isMap, isNode, isPair} = require('./nodes/identity.js');
		const {LineCounter} = require('./parse/line-counter.js');
		const {visit} = require('./visit.js');
		module.exports = {isMap, isNode, isPair, LineCounter, visit, parseDocument: (...words) => require('./public-api.js').parseDocument(...words)};`,
	],
];

/** An esbuild plugin that makes the replacements and the rewrites. */
export function lightModules(): Plugin {
	return {
		name: 'light-modules',
		setup(build) {
			for (const [filter, contents] of replacements) build.onLoad({filter}, () => ({contents, loader: 'js'}));
			for (const one of rewrites) build.onLoad({filter: one.filter}, ({path}) => ({contents: rewrite(readFileSync(path, 'utf8'), path, one), loader: 'js'}));
		},
	};
}
