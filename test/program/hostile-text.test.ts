/** Text that tries to steer the terminal reaches it in no output of the real program. */
import {chmodSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {writeDeck, writeDeckFolder} from './decks.ts';
import {hostileFiles, hostileProblems, raw} from './hostile-deck.ts';
import {run} from './run.ts';
import {type Program, start, temporaryFolder} from './terminal.ts';

/* eslint-disable no-control-regex */
/** All that Lectern itself sends to a terminal: links with an address, the mouse, the screen, the cursor, synchronised frames, the questions after its background, moves within the screen, home, erasing, its looks, the window's title kept, set and put back. */
const own = /\u001B\[\?(?:1049|25|2026|1000|1006)[hl]|\u001B\[\d{0,3}[EGK]|\u001B\[(?:[1-4]?\d)?[AB]|\u001B\[(?:1;1)?H(?:\u001B\[J)?|\u001B\[(?:[123479]|2[2-479]|39|49|[34]8;2;\d+;\d+;\d+)m|\u001B\]8;;(?:(?:https?:\/\/|mailto:)[!-~]+)?\u001B\\|\u001B\]11;\?\u001B\\\u001B\[c|\u001B\[2[23];2t|\u001B\]2;[^\0-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]*\u001B\\/g;
const steering = /[\0-\u0009\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\u{E0000}-\u{E007F}]|\r(?!\r?\n)/gu;
/* eslint-enable no-control-regex */

/** What in an output is not Lectern's own, each with what stands around it. */
function foreign(output: string): readonly string[] {
	const rest = output.replaceAll(own, '');
	return [...rest.matchAll(steering)].slice(0, 5).map(found => JSON.stringify(rest.slice(Math.max(0, found.index - 30), found.index + 30)));
}

/** The program's rows are where it put them: the footer stands on the last one. */
const expectFooterLast = (program: Program, slide: string) => expect(program.screen().at(-1)).toContain(slide);

test('on the stage: every slide, step and panel', async () => {
	const folder = writeDeckFolder(hostileFiles);
	for (const [columns, rows] of [[80, 24], [150, 50]] as const) {
		const program = start([folder], {columns, rows});
		await program.waitFor('1/10');
		for (let slide = 1; slide <= 10; slide++) {
			program.press(String(Math.floor(slide / 10)).replace('0', ''), String(slide % 10), 'enter');
			await program.waitFor(` ${slide}/10`);
			expectFooterLast(program, ` ${slide}/10`);
			for (let step = 0; step < 4 && slide < 10; step++) program.press('right');
			program.press(String(Math.floor(slide / 10)).replace('0', ''), String(slide % 10), 'enter', 'N');
			await program.waitFor('── Notes');
			await program.waitFor(` ${slide}/10`);
			expectFooterLast(program, ` ${slide}/10`);
			program.press('N', 's');
			await program.waitFor('Sources of this slide');
			program.press('down', 'down', 's', 'o');
			await program.waitFor('Enter shows it');
			program.press('o');
			await program.waitFor(` ${slide}/10`);
		}

		program.press('/', 'G', 'O', 'O', 'D', 'W', 'O', 'enter');
		await program.waitFor('“GOODWO”');
		program.press('T', 'T');
		program.press('q', 'q');
		await program.end();
		expect(foreign(program.output())).toEqual([]);
	}
});

test('printed: plain text with notes, and what a screen reader gets', async () => {
	const folder = writeDeckFolder(hostileFiles);
	const printed = run([folder, '--plain', '--notes']);
	expect(printed.stdout.match(/GOODWORD/g)!.length).toBeGreaterThan(40);
	expect(foreign(printed.stdout)).toEqual([]);
	expect(printed.stderr).toContain('.md:');
	expect(foreign(printed.stderr)).toEqual([]);
	const program = start([folder], {env: {INK_SCREEN_READER: 'true'}});
	await program.waitFor('Slide 1 of 10');
	program.press('N', 'shift-right', 'shift-right', 'shift-right', 'shift-right', 'shift-right', 's');
	await program.waitFor('Sources');
	program.press('ctrl-c');
	await program.end();
	expect(foreign(program.output())).toEqual([]);
});

test('problems over the slide, in files whose names attack', async () => {
	const good = '# One\n\n---\n\n## Two\n\nWords.\n';
	const file = writeDeck(good, `${raw.replaceAll(/[/\\]/g, '')}.md`);
	const program = start([file, '--slide', '2']);
	await program.waitFor('2/2');
	for (const problem of hostileProblems) {
		writeFileSync(file, `${good}\n${problem}\n`);
		await program.waitFor('✖');
		expectFooterLast(program, '2/2');
		writeFileSync(file, good);
		await program.waitFor(screen => !screen.includes('✖'));
	}

	program.press('q');
	await program.end();
	expect(foreign(program.output())).toEqual([]);
});

test('the passages of an article', async () => {
	const deck = '---\nsource:\n  paragraphs:\n    - gist: One\n---\n\n## Two\n\nWords [¶1](#p1).\n';
	const program = start([writeDeck(deck), '--article', writeDeck(`Passage ${raw}\n`, 'article.txt')]);
	await program.waitFor('1/1');
	program.press('s');
	await program.waitFor('Passage GOODWORD');
	program.press('ctrl-c');
	await program.end();
	expect(foreign(program.output())).toEqual([]);
});

test('addresses of links, where the terminal knows links: those of the web alone, and cleaned', async () => {
	const targets = ['https://a.example/\u0007é;x?y=1&z=2', 'HTTP://b.example', 'mailto:c@d.example', 'javascript:alert(1)', 'file:///etc/passwd', '//e.example', 'https://f .example', `https://g.example/${'x'.repeat(2000)}`, 'other.md', '#one', 'https://'];
	const links = targets.map((target, index) => `[l${index}](<${target}>)`).join(' ');
	const program = start([writeDeck(`## One\n\n[你好](https://wide.example) ${links} [${raw}](<https://h.example/${raw.replaceAll(/[<>\n]/g, '')}>)\n`)], {env: {FORCE_HYPERLINK: '1'}, rows: 48});
	await program.waitFor('1/1');
	program.press('f');
	await program.waitFor('Link 1 of');
	program.press('f', 'ctrl-c');
	await program.end();
	const output = program.output();
	expect(foreign(output)).toEqual([]);
	// eslint-disable-next-line no-control-regex
	const told = [...new Set([...output.matchAll(/\u001B\]8;;([^\u001B]+)\u001B/g)].map(([, address]) => address!))].toSorted();
	expect(told.slice(0, 3)).toEqual(['http://b.example/', 'https://a.example/%C3%A9;x?y=1&z=2', expect.stringContaining('https://h.example/GOOD')]);
	expect(told.slice(3)).toEqual(['https://wide.example/', 'mailto:c@d.example']);
});

test('no link where the terminal is not known to know links', async () => {
	const program = start([writeDeck('## One\n\n[a](https://a.example)\n')]);
	await program.waitFor('a (https://a.example)');
	program.press('f');
	await program.waitFor('Link: https://a.example');
	program.press('ctrl-c');
	await program.end();
	expect(program.output()).not.toContain('\u001B]8');
});

test('the name of an article that is not there', async () => {
	const program = start([writeDeck('# One\n'), '--article', raw]);
	expect((await program.end()).exitCode).toBe(1);
	expect(program.output()).toContain('cannot be read');
	expect(foreign(program.output())).toEqual([]);
});

test('what is typed or pasted into a search', async () => {
	const program = start([writeDeck('# One\n')]);
	await program.waitFor('1/1');
	program.press('/', 'a\u202Eb\u0090c\u200Bd\u0007e\u2066\u0085\u2028f');
	await program.waitFor('/abcdef');
	program.press('enter');
	await program.waitFor('“abcdef”');
	program.press('/', raw);
	program.press('ctrl-c');
	await program.end();
	expect(foreign(program.output())).toEqual([]);
});

test('messages about decks, words and options', () => {
	const folder = writeDeckFolder({[`${raw.replaceAll('/', '')}.md`]: ''});
	for (const words of [
		[`/nowhere/${raw}`],
		[raw],
		[`--${raw}`],
		['--theme', raw],
		['--slide', raw],
		['completion', raw],
		[folder, raw],
		[folder],
		[path.join(folder, `${raw.replaceAll('/', '')}.md`)],
	]) {
		const {stdout, stderr, exitCode} = run(words);
		expect(exitCode).toBeGreaterThan(0);
		expect(stdout).toBe('');
		expect(foreign(stderr), JSON.stringify(words)).toEqual([]);
		expect(stderr).not.toMatch(/\n +at /);
	}
});

test('an editor that fails under a hostile name', async () => {
	const editor = path.join(temporaryFolder(), `${raw.replaceAll(/[/\s]/g, '')}`);
	const program = start([writeDeck('# One\n')], {env: {EDITOR: `'${editor}'`}});
	await program.waitFor('1/1');
	program.press('e');
	await program.waitFor('There is no editor');
	writeFileSync(editor, '#!/bin/sh\necho "$@" > "$0.log"\nexit 3\n');
	chmodSync(editor, 0o755);
	program.press('e');
	await program.waitFor('The editor ended with 3');
	expect(readFileSync(`${editor}.log`, 'utf8')).toContain('+1');
	program.press('q');
	await program.end();
	expect(foreign(program.output())).toEqual([]);
});
