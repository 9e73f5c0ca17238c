/** Bundles src/ into dist/: a launcher, what the first frame needs in one file, and the rest in files that are read when they are needed. */
import {cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {type OutputChunk, rolldown, type RolldownOptions} from 'rolldown';
import {changeModules} from './change-modules.ts';
import {copyWorld, cutMaps} from './cut-map.ts';
import {gatherLicences} from './licences.ts';
import {root} from './project-root.ts';
import {yogaWasm} from './rewrites.ts';
import {warmCache} from './warm-cache.ts';

const dist = path.join(root, 'dist');
const licences = gatherLicences();

// CommonJS starts some 25 ms sooner than modules do (Node 26).
const shared: RolldownOptions = {
	cwd: root,
	platform: 'node',
	logLevel: 'warn',
	transform: {target: 'node22'},
	// What is imported and not installed would be missed only when it is run.
	onLog(level, log, handle) {
		if (log.code === 'UNRESOLVED_IMPORT') throw new Error(`${log.message}\nInstall what the lock file has: npm ci`);
		handle(level, log);
	},
};

const program = await bundle(
	{
		...shared,
		input: {lectern: 'src/cli.ts', 'map-worker': 'src/commands/maps/map-worker.ts'},
		transform: {target: 'node22', jsx: {runtime: 'automatic'}, define: {'process.env.NODE_ENV': '"production"', 'import.meta.dirname': '__dirname', 'import.meta.filename': '__filename'}},
		plugins: [changeModules(['./yaml.js'])],
	},
	// What presenting needs before Ink is one file: read in many, or with all the rest, it takes longer.
	[{name: 'first-frame', test: /src[\\/]commands[\\/](?:present|words[\\/]parse-arguments)\.ts$/}],
);
const yaml = await bundle({...shared, input: {yaml: path.join('node_modules', 'yaml', 'dist', 'index.js')}});
const launcher = await bundle({...shared, input: {cli: 'src/build/launcher.ts'}, transform: {target: 'es2019'}, external: ['./lectern.js']});

const files = new Map([...program, ...yaml, ...launcher].map(({fileName, code}) => [fileName, code]));
files.set('package.json', '{"type": "commonjs"}\n');
files.set('third-party-licences.txt', licences.text());
const isSame = [...files].every(([name, text]) => existsSync(path.join(dist, name)) && readFileSync(path.join(dist, name), 'utf8') === text);
if (!isSame) {
	rmSync(dist, {recursive: true, force: true});
	mkdirSync(dist);
	for (const [name, text] of files) writeFileSync(path.join(dist, name), text, {mode: name === 'cli.js' ? 0o755 : 0o644});
}

writeFileSync(path.join(dist, 'yoga.wasm'), yogaWasm());
cpSync(path.join(root, 'src', 'commands', 'help'), path.join(dist, 'help'), {recursive: true, filter: file => !file.endsWith('.ts')});
await cutMaps();
copyWorld();
if (!isSame) await warmCache();

/** The files of a bundle; modules that a group names stand in one file with all that they import. */
async function bundle(options: RolldownOptions, groups: readonly {readonly name: string; readonly test: RegExp}[] = []): Promise<readonly OutputChunk[]> {
	const built = await rolldown({...options, plugins: [options.plugins, licences.plugin()]});
	const {output} = await built.generate({
		format: 'cjs',
		entryFileNames: '[name].js',
		// Languages of code are many, and one of them is called yaml, as the bundle of that name.
		chunkFileNames: ({moduleIds}) => (moduleIds.some(id => /[\\/]highlight\.js[\\/]es[\\/]languages[\\/]/.test(id)) ? 'code-[name].js' : '[name].js'),
		// Names are kept, for the stack that a bug's report shows.
		minify: {compress: true, mangle: false, codegen: {removeWhitespace: true}},
		...(groups.length > 0 ? {codeSplitting: {groups: groups.map(group => ({...group, priority: 1})), includeDependenciesRecursively: true}} : {}),
	});
	await built.close();
	return output.filter(one => one.type === 'chunk');
}
