/** `lectern check --watch`: each save is checked, whatever it does to the file, until Ctrl-C. */
import {mkdirSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {cli, type Program, start, temporaryFolder} from './terminal.ts';

const wrong = '# Harbour\n\n---\n\n## Cranes\n\nSee [the quay](#the-kay).\n\n---\n\n## The quay\n\nStone.\n';
const right = wrong.replace('#the-kay', '#the-quay');

type Watched = {readonly program: Program; readonly file: string; readonly folder: string; readonly save: (text: string) => void};

function watchFolder(): Watched {
	const folder = temporaryFolder();
	mkdirSync(path.join(folder, 'talk'));
	return watching(folder, 'talk', path.join(folder, 'talk', '1.md'));
}

function watchFile(): Watched {
	const folder = temporaryFolder();
	return watching(folder, 'talk.md', path.join(folder, 'talk.md'));
}

function watching(folder: string, word: string, file: string): Watched {
	writeFileSync(file, wrong);
	return {program: start(['check', word, '--rule', 'deck', '--watch'], {columns: 100, rows: 40, cwd: folder}), file, folder, save: text => writeFileSync(file, text)};
}

/** Waits for as many reports as there were saves, and for the last of them. */
const reports = (program: Program, count: number, last: string) => program.waitFor(screen => (screen.match(/\d+ slides?: /g) ?? []).length >= count && screen.trimEnd().split('\n').at(-1)!.includes(last));

describe.each([['a folder', watchFolder], ['a file', watchFile]])('of %s', (_what, watch) => {
	test('it checks again when it is saved, broken or mended', async () => {
		const {program, save} = watch();
		await program.waitFor('1 error');
		save(right);
		await reports(program, 2, 'no problem');
		save(`${right}\n\n<!-- tme: 4s -->\n`);
		await reports(program, 3, '1 warning');
	});

	test('it sees a file that is renamed into its place, as editors save', async () => {
		const {program, file, folder} = watch();
		await program.waitFor('1 error');
		writeFileSync(path.join(folder, 'saved.tmp'), right);
		renameSync(path.join(folder, 'saved.tmp'), file);
		await reports(program, 2, 'no problem');
	});

	test('it says that the deck is gone, and goes on when it is back', async () => {
		const {program, file, save} = watch();
		await program.waitFor('1 error');
		rmSync(file);
		await program.waitFor(/lectern: .*\btalk(?:\.md)?\b/);
		save(right);
		await reports(program, 2, 'no problem');
	});

	test('Ctrl-C ends it with 0, and leaves the terminal as it was', async () => {
		const {program} = watch();
		await program.waitFor('1 error');
		program.press('ctrl-c');
		expect(await program.end()).toEqual({exitCode: 0, signal: 0});
		expect(program.state()).toEqual({isAlternate: false, isCursorShown: true, isPlain: true});
	});
});

test('a deck of one file is checked again when its source or its article is saved', async () => {
	const folder = temporaryFolder();
	const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text);
	write('talk.md', '---\nsource: source.yaml\narticle: article.txt\n---\n\n# Cranes\n\n---\n\n## Cranes\n\nAll of them stand still since Tuesday [¶1](#p1)\n');
	write('source.yaml', 'language: en\nparagraphs: [{gist: They stand still}]\n');
	write('article.txt', 'The cranes stand still since Monday.\n');
	const program = start(['check', 'talk.md', '--rule', 'figures,deck', '--watch'], {columns: 100, rows: 40, cwd: folder});
	await reports(program, 1, '1 error');
	write('article.txt', 'The cranes stand still since Tuesday.\n');
	await reports(program, 2, 'no problem');
	write('source.yaml', 'language: en\nparagraphs: [{gst: They stand still}]\n');
	await reports(program, 3, '1 error');
});

test('into a pipe it prints the same, and ends quietly when nobody reads any more', async () => {
	const folder = temporaryFolder();
	const file = path.join(folder, 'talk.md');
	writeFileSync(file, wrong);
	const program = start(['-c', `'${process.execPath}' '${cli}' check talk.md --rule deck --watch | head -n 11; echo "ended with \${PIPESTATUS[0]}"`], {columns: 100, rows: 40, cwd: folder, command: ['bash']});
	await program.waitFor('1 error');
	writeFileSync(file, right);
	await program.waitFor('no problem');
	writeFileSync(file, wrong);
	await program.waitFor('ended with 0');
	expect(program.text()).not.toMatch(/EPIPE|at .*\.js/);
});
