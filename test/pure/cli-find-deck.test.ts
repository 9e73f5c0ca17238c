/** A deck is found where the words of the command line say, or it is said why not. */
import {execFileSync} from 'node:child_process';
import {chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {deckFromText, findAgain, findDeck} from '../../src/commands/files/find-deck.ts';
import {readDeck} from '../../src/deck/read/read-deck.ts';
import {Stop} from '../../src/commands/words/stop.ts';

let root = '';
beforeEach(() => {
	root = mkdtempSync(path.join(tmpdir(), 'lectern-'));
});
afterEach(() => {
	rmSync(root, {recursive: true, force: true});
});

/** Writes a file below the temporary folder; gives its path. */
function write(name: string, content: string | Uint8Array = '# A'): string {
	const file = path.join(root, name);
	mkdirSync(path.dirname(file), {recursive: true});
	writeFileSync(file, content);
	return file;
}

const names = (word: string) => findDeck(word).files.pages.map(page => page.name);
function refusal(word: string): Stop {
	try {
		findDeck(word);
	} catch (error) {
		if (error instanceof Stop) return error;
		throw error;
	}

	throw new Error(`${word} was accepted`);
}

test('a word without its ending, or nearly right, is answered with the file that lies there', () => {
	const file = write('nile.md');
	write('danube.markdown');
	for (const word of ['nile', 'nlie.md']) expect(refusal(path.join(root, word)).message).toBe(`There is no deck \`${path.join(root, word)}\`; did you mean \`${file}\`?`);
	expect(refusal(path.join(root, 'danube')).message).toContain('danube.markdown`?');
	expect(refusal(path.join(root, 'rhine')).message).not.toContain('mean');
});

describe('a folder', () => {
	test('is read in the order of its names, numbers by their value', () => {
		for (const name of ['10-end.md', '2-middle.md', '1-start.markdown', 'notes.txt', '.hidden.md', '3-UPPER.MD']) write(name);
		expect(names(root)).toEqual(['1-start.markdown', '2-middle.md', '3-UPPER.MD', '10-end.md']);
	});

	test('without Markdown of its own may hold one deck below it', () => {
		write('talk/1.md');
		write('empty/picture.png');
		expect(names(root)).toEqual(['1.md']);
		expect(findDeck(root).files.path).toBe(path.join(root, 'talk'));
	});

	test('with several decks below it is refused, and one is named', () => {
		write('one/1.md');
		write('two/1.md');
		expect(refusal(root)).toMatchObject({exitCode: 1, message: expect.stringMatching(/several decks.*one, two[^]*lectern .*one$/)});
	});

	test('that is empty is refused', () => {
		expect(refusal(root).message).toContain('There is no Markdown file in');
	});

	test('that only is called like a Markdown file is no page', () => {
		write('1.md');
		write('2.md/inner.txt', 'x');
		expect(names(root)).toEqual(['1.md']);
	});
});

/** Things in a folder that are no files to read, by their names, and what is said of each. */
function writeStrange(): Readonly<Record<string, string>> {
	mkdirSync(root, {recursive: true});
	execFileSync('mkfifo', [path.join(root, '3-pipe.md')]);
	symlinkSync('4-loop.md', path.join(root, '4-loop.md'));
	symlinkSync('/dev/zero', path.join(root, '5-zero.md'));
	symlinkSync('nowhere', path.join(root, '6-dangling.md'));
	write('7-latin.md', new Uint8Array([35, 32, 0xE9]));
	truncateSync(write('8-huge.md'), 300 * 1024 * 1024);
	return {'3-pipe.md': 'is a pipe', '4-loop.md': 'cannot be read: its symbolic links go round in a circle', '5-zero.md': 'is a device', '6-dangling.md': 'cannot be read: it is not there', '7-latin.md': 'is not UTF-8 text', '8-huge.md': 'is larger than what is left of the 256 MB that are read of a deck'};
}

describe('what is no file to read', () => {
	test('in a folder is a problem with its name, at once, and the deck is read without it', () => {
		write('1.md', '# One');
		write('9.md', '# Nine');
		const strange = writeStrange();
		const {files} = findDeck(root);
		expect(files.pages.map(({name}) => name)).toEqual(['1.md', '9.md']);
		expect(files.problems).toMatchObject(Object.entries(strange).map(([file, what]) => ({rule: 'file', file, line: 1, message: `This file ${what}; the deck is read without it.`})));
		expect(readDeck(files).problems).toHaveLength(6);
		expect(findAgain(root).files).toEqual(files);
	});

	test('alone in a folder is refused by its name', () => {
		execFileSync('mkfifo', [path.join(root, 'pipe.md')]);
		expect(refusal(root).message).toBe(`\`${path.join(root, 'pipe.md')}\` is a pipe.`);
	});

	test('beside a deck is not read where a symbolic link leads out of its folder', () => {
		const file = write('deck/1.md', '# One');
		write('secret.txt', 'secret');
		write('deck/parts/article.txt', 'words');
		symlinkSync('../secret.txt', path.join(root, 'deck', 'out.txt'));
		symlinkSync('parts/article.txt', path.join(root, 'deck', 'in.txt'));
		symlinkSync('deck', path.join(root, 'linked'));
		expect(findDeck(file).readOther('out.txt')).toMatchObject({trouble: 'is a symbolic link that leads out of the deck’s folder'});
		expect(findDeck(file).readOther('in.txt')).toEqual({text: 'words'});
		expect(findDeck(path.join(root, 'linked')).readOther('in.txt')).toEqual({text: 'words'});
	});

	test('beside a deck is told, not waited for', () => {
		const file = write('1.md', '# One');
		for (const [name, trouble] of Object.entries(writeStrange())) expect(findDeck(file).readOther(name)).toMatchObject({trouble: trouble.replace('what is left of the 256 MB that are read of a deck', '256 MB, the most that is read')});
	});

	test('is not waited for either where a file of the deck has become it', () => {
		const file = write('1.md', '# One');
		rmSync(file);
		execFileSync('mkfifo', [file]);
		expect(() => findAgain(file)).toThrow(/1\.md` is a pipe\.$/);
	});

	test('named by a person is read within a bound', () => {
		expect(refusal('/dev/zero').message).toBe('`/dev/zero` is larger than 256 MB, the most that is read.');
		expect(refusal(truncated(write('huge.md'))).message).toContain('huge.md` is larger than 256 MB, the most that is read.');
	});
});

/** The file, with some more bytes than are read of one. */
function truncated(file: string): string {
	truncateSync(file, 300 * 1024 * 1024);
	return file;
}

describe('a file', () => {
	test('is a deck of its own, with the files beside it at hand and no others', () => {
		const file = write('deep/talk.md', '# B');
		write('deep/source.yaml', 'year: 2011');
		write('secret.yaml', 'x');
		const {files, readOther} = findDeck(file);
		expect(files.pages).toEqual([{name: 'talk.md', text: '# B'}]);
		const names = ['source.yaml', 'talk.md'];
		expect(readOther('source.yaml')).toEqual({text: 'year: 2011'});
		expect(readOther('../secret.yaml')).toEqual({trouble: 'is not the name of a file in the deck’s folder', names});
		expect(readOther('none.yaml')).toEqual({trouble: 'is not there', names});
	});

	test('beside it that is a folder, has no name or is not text is told, not thrown', () => {
		const file = write('talk.md');
		mkdirSync(path.join(root, 'source.yaml'));
		write('latin.yaml', new Uint8Array([0xE9, 0x0A]));
		const trouble = (name: string) => {
			const other = findDeck(file).readOther(name);
			return 'trouble' in other ? other.trouble : '';
		};

		expect([trouble('source.yaml'), trouble(''), trouble('latin.yaml')]).toEqual(['is a folder', 'is not the name of a file in the deck’s folder', 'is not UTF-8 text']);
	});

	test('with a byte-order mark and carriage returns is fine', () => {
		expect(names(write('a.md', '\uFEFF# A\r\n'))).toEqual(['a.md']);
	});

	test.each([
		['that is not there', 'none.md', undefined, 'There is no deck'],
		['that is binary', 'a.md', new Uint8Array([35, 32, 0, 65]), 'is a binary file'],
		['in Latin-1', 'a.md', new Uint8Array([35, 32, 0xE9, 0x20]), 'is not UTF-8 text'],
		['in UTF-16', 'a.md', new Uint8Array([0xFF, 0xFE, 35, 0]), 'is'],
	])('%s is refused with exit code 1', (_what, name, content, message) => {
		const file = content === undefined ? path.join(root, name) : write(name, content);
		expect(refusal(file)).toMatchObject({exitCode: 1, message: expect.stringContaining(message)});
	});

	test('that may not be read is refused, but to root, who may read everything', () => {
		const file = write('a.md');
		chmodSync(file, 0);
		if (process.getuid?.() === 0) expect(names(file)).toEqual(['a.md']);
		else expect(refusal(file).message).toContain('you have no permission to read it');
	});

	test('below another file is refused, not a crash', () => {
		expect(refusal(path.join(write('a.md'), 'b.md')).exitCode).toBe(1);
	});

	test('with escape sequences in its name does not send them on', () => {
		expect(refusal(path.join(root, '\u001B]0;owned\u0007none.md')).message).not.toMatch(/[\u001B\u0007]/);
	});

	test('with a name too long, or that no file can have, is refused', () => {
		expect(refusal('x'.repeat(5000)).exitCode).toBe(1);
		expect(refusal('a\0b').exitCode).toBe(1);
	});
});

test('standard input is a deck without files beside it', () => {
	const {files, watched, readOther} = deckFromText(new TextEncoder().encode('# A'));
	expect([files.pages, watched]).toEqual([[{name: 'standard input', text: '# A'}], undefined]);
	expect(readOther('a')).toMatchObject({trouble: expect.stringContaining('standard input')});
	expect(() => deckFromText(new Uint8Array([0xFF, 0x41]))).toThrow(Stop);
});
