#!/usr/bin/env node
/** What starts the built program: tells a Node that is too old, and has the compiled program kept. Becomes `dist/cli.js`, in words that Node 12 can read. */
import module from 'node:module';
import path from 'node:path';
import {findCacheFolder} from './compile-cache.ts';

const oldest = 22;

if (Number(process.versions.node.split('.')[0]) < oldest) {
	process.stderr.write(`lectern: Node ${oldest} or newer is needed, this is ${process.versions.node}; \`npm start\` brings its own.\n`);
	process.exitCode = 1;
} else {
	// Saves some 20 ms of compiling the program (Node 26). Node's own choice of a folder is one that others can have made.
	const folder = findCacheFolder(path.join(__dirname, 'cache'), process.env);
	if (folder !== undefined && module.enableCompileCache) module.enableCompileCache(folder);
	require('./lectern.js');
}
