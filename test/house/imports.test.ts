/** The source keeps the order of the design page: a folder imports only from those above it, and no import runs in a circle. */
import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {importsOf, type ModuleImport, sourceFiles} from './source-files.ts';

/** The folders of src/ from the top of the design page's table to its foot; `cli.ts` stands below them all. */
const order = ['article', 'deck', 'talk', 'draw', 'show', 'screen', 'check', 'export', 'link', 'commands', 'cli.ts'];

const files = sourceFiles();
const imports = files.flatMap(file => importsOf(file));
const inner = imports.filter(one => one.target.startsWith('src/'));
const outer = imports.filter(one => !one.target.startsWith('src/'));
const folderOf = (file: string) => file.split('/')[1]!;
const told = (found: readonly ModuleImport[]) => found.map(({file, target}) => `${file} imports ${target}`);

test('the source is read: every file is found, and each import leads to a file or a package', () => {
	expect(files.length).toBeGreaterThan(100);
	expect(inner.length).toBeGreaterThan(files.length);
	expect(told(inner.filter(one => !files.includes(one.target) && !one.target.endsWith('.json')))).toEqual([]);
});

test('every folder of the source has its place in the order', () => {
	expect([...new Set(files.map(folderOf))].filter(folder => ![...order, 'build'].includes(folder))).toEqual([]);
});

test('a folder imports only from itself and from the folders above it', () => {
	const wrong = inner.filter(({file, target}) => folderOf(file) !== 'build' && order.indexOf(folderOf(target)) > order.indexOf(folderOf(file)));
	expect(told(wrong)).toEqual([]);
});

/** The rooms of src/commands/ in the order of their imports; the files of the words a user can type stand below them. */
const rooms = ['words', 'terminal', 'files', 'host', 'maps', 'code', 'record', 'session', 'link', 'help', 'runs', 'practise', 'check', 'source', '.'];
const roomOf = (file: string) => file.split('/').slice(2, -1)[0] ?? '.';

test('a room of the commands imports only from itself and from the rooms above it; lists of commands lead to their files', () => {
	const inside = inner.filter(({file, target}) => [file, target].every(one => folderOf(one) === 'commands') && !/words\/[a-z]+-(?:list|commands)\.ts$/.test(file));
	expect([...new Set(inside.map(({file}) => roomOf(file)))].filter(room => !rooms.includes(room))).toEqual([]);
	expect(told(inside.filter(({file, target}) => rooms.indexOf(roomOf(target)) > rooms.indexOf(roomOf(file))))).toEqual([]);
});

test('what is for building only is imported by nothing else', () => {
	expect(told(inner.filter(({file, target}) => folderOf(target) === 'build' && folderOf(file) !== 'build'))).toEqual([]);
});

test('only the screen imports Ink', () => {
	expect(told(outer.filter(({file, target}) => /^ink\b/.test(target) && folderOf(file) !== 'screen'))).toEqual([]);
	expect(outer.filter(({target}) => target === 'ink').length).toBeGreaterThan(0);
});

test('what comes above the screen knows no React', () => {
	const above = ['article', 'deck', 'talk', 'draw', 'show', 'check'];
	expect(told(outer.filter(({file, target}) => /^(?:react|ink)\b/.test(target) && above.includes(folderOf(file))))).toEqual([]);
	expect(files.filter(file => above.includes(folderOf(file)) && file.endsWith('.tsx'))).toEqual([]);
});

test('files, processes and the system are for the commands: above them `node:` gives a hash, a type or a timer at most', () => {
	const allowed = ({file, target, isType}: ModuleImport) =>
		['commands', 'cli.ts', 'build', 'link'].includes(folderOf(file)) || (folderOf(file) === 'article' && target === 'node:crypto') || (folderOf(file) === 'screen' && (isType || target.startsWith('node:timers')));
	expect(told(outer.filter(one => one.target.startsWith('node:') && !allowed(one)))).toEqual([]);
});

test('no import runs in a circle', () => {
	const targets = new Map(files.map(file => [file, inner.filter(one => one.file === file).map(one => one.target)]));
	const done = new Set<string>();
	const circles: string[] = [];
	const walk = (file: string, path: readonly string[]) => {
		if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
		if (path.includes(file) || done.has(file)) return;
		for (const target of targets.get(file) ?? []) walk(target, [...path, file]);
		done.add(file);
	};

	for (const file of files) walk(file, []);
	expect(circles).toEqual([]);
});

test('no file or folder has a name that could mean anything', () => {
	const vague = /(?:^|[/.-])(?:utils?|helpers?|types?|hooks?|common|misc|shared)(?:[/.-]|$)/;
	expect(files.filter(file => vague.test(file))).toEqual([]);
	expect('src/draw/utils.ts').toMatch(vague);
});

test('`practise` is the word that a user types, and its file; all else is practice', () => {
	expect(files.filter(file => file.includes('practise') && folderOf(file) !== 'commands')).toEqual([]);
	expect(files.filter(file => folderOf(file) !== 'commands' && /(?<![ `])practise[A-Z(]/.test(readFileSync(file, 'utf8')))).toEqual([]);
});

test('file names are in kebab-case', () => {
	expect(files.filter(file => !/^src\/(?:[a-z\d-]+\/)*[a-z\d-]+\.tsx?$/.test(file))).toEqual([]);
});

test('every file opens with a comment that says what it is for', () => {
	expect(files.filter(file => !/^(?:#![^\n]*\n)?\/\*\*\s[^]*?[.:][^]*?\*\/\n/.test(readFileSync(file, 'utf8')))).toEqual([]);
});

test('no file is longer than 250 lines', () => {
	expect(files.filter(file => readFileSync(file, 'utf8').split('\n').length > 251)).toEqual([]);
});
