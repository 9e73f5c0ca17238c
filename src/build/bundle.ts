/** Bundles src/ into dist/: a launcher, one file with the whole program, whose parts are evaluated when they are first needed, and one that draws maps. */
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {build, type BuildOptions} from 'esbuild';
import {cutMaps} from './cut-map.ts';
import {lightModules} from './light-modules.ts';
import {yogaWasm} from './rewrites.ts';
import {warmCache} from './warm-cache.ts';

const root = new URL('../..', import.meta.url).pathname;
const dist = `${root}dist`;

const shared: BuildOptions = {absWorkingDir: root, platform: 'node', format: 'cjs', write: false, logLevel: 'warning'};

// CommonJS and one file start some 25 ms sooner than modules, in one file or thirty (Node 26). Names are kept, for the stack that a
// bug's report shows; without them the first frame does not come sooner.
const program = await build({
	...shared,
	entryPoints: {lectern: 'src/cli.ts', 'map-worker': 'src/commands/maps/map-worker.ts'},
	outdir: 'dist',
	bundle: true,
	minifyWhitespace: true,
	minifySyntax: true,
	target: 'node22',
	jsx: 'automatic',
	external: ['react-devtools-core'],
	banner: {js: "const lecternUrl = require('node:url').pathToFileURL(__filename).href, lecternResolve = name => require('node:url').pathToFileURL(require.resolve(name)).href;"},
	define: {
		'process.env.NODE_ENV': '"production"',
		'process.env.DEV': '"false"',
		'import.meta.dirname': '__dirname',
		'import.meta.url': 'lecternUrl',
		'import.meta.resolve': 'lecternResolve',
	},
	plugins: [lightModules()],
});
const launcher = await build({...shared, entryPoints: ['src/build/launcher.ts'], outfile: 'dist/cli.js', target: 'node12'});

const files = [...program.outputFiles!, ...launcher.outputFiles!];
const isSame = files.every(file => existsSync(file.path) && readFileSync(file.path, 'utf8') === file.text);
if (!isSame) {
	rmSync(dist, {recursive: true, force: true});
	mkdirSync(dist);
	for (const {path: file, contents} of files) writeFileSync(file, contents, {mode: path.basename(file) === 'cli.js' ? 0o755 : 0o644});
	writeFileSync(`${dist}/package.json`, '{"type": "commonjs"}\n');
}

writeFileSync(`${dist}/yoga.wasm`, yogaWasm());
await cutMaps(root);
if (!isSame) await warmCache(root);
