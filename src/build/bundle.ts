/** Bundles src/ into dist/, one entry and lazily loaded chunks, so that the first frame loads little. */
import {rmSync} from 'node:fs';
import {build} from 'esbuild';

const root = new URL('../..', import.meta.url).pathname;
rmSync(`${root}dist`, {recursive: true, force: true});
await build({
	absWorkingDir: root,
	entryPoints: ['src/cli.ts'],
	outdir: 'dist',
	bundle: true,
	splitting: true,
	format: 'esm',
	platform: 'node',
	target: 'node22',
	jsx: 'automatic',
	external: ['react-devtools-core'],
	define: {'process.env.NODE_ENV': '"production"'},
	logLevel: 'warning',
});
