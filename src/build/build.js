/** Builds Lectern, or says in one line why that cannot be done here. Plain JavaScript: it is to run under any Node that npm may start. */
import {existsSync} from 'node:fs';

/**
 * What is asked for: `build` needs a build; `prepare` comes with every install, also one that leaves out what builds; `start` makes
 * do with what was built before.
 */
const purpose = process.argv[2] ?? 'build';
const here = name => existsSync(new URL(`../../${name}`, import.meta.url));

const reason = whyNot();
if (reason === undefined) {
	await import('./bundle.ts');
} else if (purpose === 'build' || !here('dist/cli.js')) {
	console.error(`lectern: ${purpose === 'prepare' ? 'installed, but not built' : 'not built'}: ${reason}`);
	process.exitCode = purpose === 'prepare' ? 0 : 1;
} else if (purpose === 'start') {
	console.error(`lectern: this is what was built before: ${reason}`);
}

function whyNot() {
	if (!here('node_modules/rolldown')) return 'what builds it are development dependencies, bring them with `npm ci --include=dev`.';
	if (process.features.typescript) return undefined;
	const version = `building needs Node 22.18 or newer, this is ${process.versions.node};`;
	return here('node_modules/node') ? `${version} bring the project's own with \`npm rebuild node\`.` : `${version} \`npm ci --include=dev\` brings the project's own.`;
}
