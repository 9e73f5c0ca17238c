/** The deck's files change while the real program shows them. */
import {appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {talk, writeDeck, writeDeckFolder} from './decks.ts';
import {start} from './terminal.ts';

const edit = (file: string, from: string, to: string) => writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));

test('saving a file of the deck shows the new words in place', async () => {
	const file = writeDeck(talk);
	const program = start([file, '--slide', '4']);
	await program.waitFor('Words of the fourth');
	edit(file, 'Words of the fourth', 'Better words');
	await program.waitFor(/Better words[^]*4\/12/);
	// As editors save that write a new file and put it in the place of the old one.
	writeFileSync(`${file}.new`, readFileSync(file, 'utf8').replace('Better words', 'The best words'));
	renameSync(`${file}.new`, file);
	await program.waitFor(/The best words[^]*4\/12/);
	edit(file, 'The best words', 'Words again');
	await program.waitFor(/Words again[^]*4\/12/);
});

test('an edit of the title is seen on the window too, and what the window had before is put back once', async () => {
	const file = writeDeck('# Harbour\n\n---\n\n## Two\n\nwords\n');
	const program = start([file]);
	await program.waitFor('1/2');
	edit(file, '# Harbour', '# The quay');
	await program.waitFor(() => program.output().includes('\u001B]2;The quay\u001B\\'));
	edit(file, 'words', 'other words');
	program.press('2', 'enter');
	await program.waitFor('other words');
	program.press('ctrl-c');
	await program.end();
	expect([']2;Harbour', ']2;The quay', '[22;2t', '[23;2t'].map(sent => program.output().split(`\u001B${sent}`).length - 1)).toEqual([1, 1, 1, 1]);
});

test('an edit that leaves a deck without a title gives the window its own back', async () => {
	const file = writeDeck('# Harbour\n\nWords of one\n\n---\n\n## Two\n');
	const program = start([file]);
	await program.waitFor('1/2');
	edit(file, '# Harbour', 'Nothing above');
	await program.waitFor('Nothing above');
	expect(program.output()).toContain('\u001B[23;2t');
	program.press('ctrl-c');
	await program.end();
	expect(['[22;2t', '[23;2t'].map(sent => program.output().split(`\u001B${sent}`).length - 1)).toEqual([1, 1]);
});

test('slides put in before the present one, or taken out, do not move the audience', async () => {
	const file = writeDeck(talk);
	const program = start([file, '--slide', '4']);
	await program.waitFor('4/12');
	edit(file, '## Second', '## New one\n\n---\n\n## Second');
	await program.waitFor(/Words of the fourth[^]*5\/13/);
	edit(file, '## New one\n\n---\n\n', '');
	await program.waitFor(/Words of the fourth[^]*4\/12/);
});

test('a deck of several files grows with a new file', async () => {
	const folder = writeDeckFolder({'1-one.md': '# One\n', '2-two.md': '## Two\n\nWords of two.\n'});
	const program = start([folder, '--slide', '2']);
	await program.waitFor(/Words of two[^]*2\/2/);
	writeFileSync(path.join(folder, '1-one-more.md'), '## One more\n');
	await program.waitFor(/Words of two[^]*3\/3/);
	rmSync(path.join(folder, '1-one-more.md'));
	await program.waitFor(/Words of two[^]*2\/2/);
	appendFileSync(path.join(folder, '1-one.md'), '\n---\n\n## Another\n');
	await program.waitFor(/Words of two[^]*3\/3/);
});

test('the source beside a deck of a single file is followed too', async () => {
	const file = writeDeck('---\nsource: source.yaml\n---\n\n## One\n\nWords [¶1](#p1)\n');
	const source = path.join(path.dirname(file), 'source.yaml');
	writeFileSync(source, 'publisher: The Gazette\nparagraphs: [{gist: As it was}]\n');
	const program = start([file]);
	await program.waitFor('1/1');
	program.press('s');
	await program.waitFor('As it was');
	writeFileSync(source, 'publisher: The Gazette\nparagraphs: [{gist: As it is now}]\n');
	await program.waitFor('As it is now');
});

test('a broken edit of a deck without problems is told on one line below the last good slide until it is mended', async () => {
	const file = writeDeck(talk);
	const program = start([file, '--slide', '2']);
	await program.waitFor('2/12');
	edit(file, 'Words of the second', '<!-- time: soon -->\n\nChanged words of the second');
	const screen = await program.waitFor(/talk\.md:\d+/);
	const line = readFileSync(file, 'utf8').split('\n').indexOf('<!-- time: soon -->') + 1;
	expect(screen).toContain(`talk.md:${line}`);
	expect(screen).toContain('`time` is not a time');
	expect(screen).not.toContain('│ <!-- time: soon -->');
	program.press('!');
	await program.waitFor(list => list.includes('│ <!-- time: soon -->') && !list.includes('The check goes on'));
	program.press('!');
	await program.waitFor(' 2/12');
	expect(screen).toContain('    Words of the second');
	program.press('right');
	await program.waitFor(/Third[^]*talk\.md:\d+[^]*3\/12/);
	program.press('left');
	edit(file, 'time: soon', 'time: 40s');
	await program.waitFor(screen => screen.includes('Changed words of the second') && !screen.includes('talk.md:'));
});

test('a deck that goes away, is emptied or turns binary leaves the last good slide, and comes back', async () => {
	const file = writeDeck(talk);
	const program = start([file, '--slide', '2']);
	await program.waitFor('2/12');
	for (const [damage, message] of [
		[() => writeFileSync(file, ''), 'There are no slides'],
		[() => rmSync(file), 'There is no deck'],
		[() => writeFileSync(file, new Uint8Array([0x23, 0x20, 0, 1, 2])), 'is a binary file'],
		[() => writeFileSync(file, new Uint8Array([0x23, 0x20, 0xe9, 0xe8])), 'is not UTF-8'],
	] as const) {
		damage();
		await program.waitFor(screen => screen.includes(message) && screen.includes('Words of the second'));
		writeFileSync(file, talk);
		await program.waitFor(screen => !screen.includes(message) && screen.includes('Words of the second'));
	}
});

test.each(['file', 'folder'])('a deck whose folder is deleted and made anew (%s), as by a switch of branches and back, is followed from then on', async kind => {
	const folder = writeDeckFolder({'one.md': '# One\n\nWords of one\n'});
	const file = path.join(folder, 'one.md');
	const program = start([kind === 'file' ? file : folder]);
	await program.waitFor('Words of one');
	rmSync(folder, {recursive: true});
	await program.waitFor('There is no deck');
	mkdirSync(folder);
	writeFileSync(file, '# One\n\nWords again\n');
	await program.waitFor(screen => screen.includes('Words again') && !screen.includes('There is no deck'));
	edit(file, 'Words again', 'The last words');
	await program.waitFor('The last words');
});

test('a file with an old date that takes the place of the deck right at the start is shown', async () => {
	const file = writeDeck(talk);
	const other = `${file}.other`;
	writeFileSync(other, talk.replace('The line below the title', 'Another line'));
	utimesSync(other, 1e9, 1e9);
	const program = start([file]);
	await program.waitFor('The line below the title');
	renameSync(other, file);
	await program.waitFor('Another line');
});

test('a deck that opens with an error in its front matter shows it at once', async () => {
	const program = start([writeDeck(talk.replace('title: A small talk', 'title: A small talk\nminutes: many'))]);
	const screen = await program.waitFor(/talk\.md:\d+/);
	expect(screen).toContain('talk.md:3');
	expect(screen).toContain('│ minutes: many');
	expect(screen).toContain('1/12');
});

test('an error that was there from the start is told, closes with Esc, and keeps no edit from being shown', async () => {
	const file = writeDeck('# One\n\nWords of one.\n\n---\n\n## Two\n\n<!-- time: soon -->\n\nWords of two.\n');
	const program = start([file]);
	await program.waitFor(/✖ 1 {2}! +1\/2/);
	program.press('right');
	await program.waitFor(/✖ talk\.md:9 .*\n +│ <!-- time: soon -->[^]*2\/2/);
	program.press('left');
	await program.waitFor('1/2');
	program.press('\u001B');
	await program.waitFor((screen: string) => !screen.includes('✖') && screen.includes('1/2'));
	edit(file, 'Words of one', 'Better words');
	await program.waitFor('Better words');
});

test('a comment left open by an edit takes no slide from the room, and the talk is where it was when it is closed', async () => {
	const file = writeDeck(`${talk}\n<!-- The end. -->\n`);
	const program = start([file, '--slide', '5']);
	await program.waitFor(/ 5\/12/);
	edit(file, 'Words of the fourth', '<!-- time: 45s\n\nWords of the fourth');
	const line = readFileSync(file, 'utf8').split('\n').indexOf('<!-- time: 45s') + 1;
	await program.waitFor(new RegExp(`talk\\.md:${line}.*is missing: 8 slides are in this comment[^]* 5/12`));
	edit(file, '<!-- time: 45s\n', '<!-- time: 45s -->\n');
	await program.waitFor(screen => screen.includes(' 5/12') && !screen.includes('talk.md:'));
	program.press('left');
	await program.waitFor(/Words of the fourth[^]* 4\/12/);
});
