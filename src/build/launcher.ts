#!/usr/bin/env node
/** What starts the built program: tells a Node that is too old, and has the compiled program kept. Becomes `dist/cli.js`, in words that Node 12 can read. */
import module from 'node:module';
import path from 'node:path';

const oldest = 22;

if (Number(process.versions.node.split('.')[0]) < oldest) {
	process.stderr.write(`lectern: Node ${oldest} or newer is needed, this is ${process.versions.node}; \`npm start\` brings its own.\n`);
	process.exitCode = 1;
} else {
	// Saves some 20 ms of compiling the program (Node 26). Where dist/ cannot be written to, the system's temporary folder is taken.
	const {status} = module.enableCompileCache(path.join(__dirname, 'cache'));
	if (status === module.constants.compileCacheStatus.FAILED) module.enableCompileCache();
	require('./lectern.js');
}
