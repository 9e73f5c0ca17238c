/** Bundles src/ into dist/, one entry and lazily loaded chunks, so that the first frame loads little. */
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {build} from 'esbuild';
import {cutMaps} from './cut-map.ts';
import {lightModules, yogaWasm} from './light-modules.ts';

const root = new URL('../..', import.meta.url).pathname;
rmSync(`${root}dist`, {recursive: true, force: true});
mkdirSync(`${root}dist`);
writeFileSync(`${root}dist/yoga.wasm`, yogaWasm(root));
await build({
	absWorkingDir: root,
	entryPoints: ['src/cli.ts'],
	outdir: 'dist',
	bundle: true,
	splitting: true,
	minify: true,
	keepNames: true,
	format: 'esm',
	platform: 'node',
	target: 'node22',
	jsx: 'automatic',
	external: ['react-devtools-core'],
	banner: {js: "import {createRequire as lecternRequire} from 'node:module';\nconst require = lecternRequire(import.meta.url);"},
	define: {'process.env.NODE_ENV': '"production"', 'process.env.DEV': '"false"'},
	plugins: [lightModules()],
	logLevel: 'warning',
});
await cutMaps(root);
