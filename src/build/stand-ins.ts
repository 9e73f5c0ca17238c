/** Modules of dependencies that something smaller stands in for, and why. */

/** A module, by the end of its path, and the source that stands in its place. */
export type StandIn = {readonly filter: RegExp; readonly contents: string};

/** What stands in for which module. */
export const standIns: readonly StandIn[] = [
	// Asks stty and tput for the terminal's width, by starting processes; draw/title/big-font.ts tells cfonts the width instead.
	{filter: /node_modules[\\/]window-size[\\/]index\.js$/, contents: 'module.exports = undefined;'},
	// Requires its fonts by computed names, which a bundle cannot follow; this is the one that draw/title/big-font.ts names.
	{
		filter: /node_modules[\\/]cfonts[\\/]lib[\\/]GetFont\.js$/,
		contents: `const block = require('../fonts/block.json');
		module.exports = {GetFont: name => name === 'block' && block};`,
	},
	// The parser (160 kB) is read when the first YAML needs it; plain-yaml.ts reads the simplest.
	{
		filter: /node_modules[\\/]yaml[\\/]dist[\\/]index\.js$/,
		contents: `let parser; const yaml = () => (parser ??= require('./yaml.js'));
		module.exports = {};
		for (const name of ['LineCounter', 'Document', 'YAMLMap', 'YAMLSeq']) Object.defineProperty(module.exports, name, {enumerable: true, get: () => yaml()[name]});
		for (const name of ['isMap', 'isNode', 'isPair', 'isScalar', 'isSeq', 'parseDocument', 'visit']) module.exports[name] = (...words) => yaml()[name](...words);`,
	},
];
