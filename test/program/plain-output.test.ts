/** The real program where there is no screen to draw on, or no colour wanted. */
import {spawnSync} from 'node:child_process';
import {expect, test} from 'vitest';
import {talk, writeDeck, writeDeckFolder} from './decks.ts';
import {run} from './run.ts';
import {cli, start, temporaryFolder, testEnvironment} from './terminal.ts';

// eslint-disable-next-line no-control-regex
const controls = /[\0-\u0008\u000B-\u001F\u007F-\u009F]/;

test('without a terminal the whole deck is printed as plain text, notes only when asked for', () => {
	const file = writeDeck(talk);
	const printed = run([file]);
	expect(printed).toMatchObject({stderr: '', exitCode: 0});
	expect(printed.stdout).not.toMatch(controls);
	for (const words of ['[1/12]', 'First', 'The line below the title', 'needle', 'cherry', 'row number 40', 'The end of the talk.', '[12/12]']) expect(printed.stdout).toContain(words);
	expect(printed.stdout).not.toContain('Say this of the second');
	expect(run([file, '--plain', '--notes']).stdout).toContain('Say this of the second');
	expect(run(['present', file, '--plain']).stdout).toBe(printed.stdout);
	expect(run(['-'], {input: talk}).stdout).toBe(printed.stdout);
	for (const line of printed.stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
});

test('--slide prints one slide, its problems, and how many the whole deck has; problems are no failure', () => {
	const file = writeDeck('# One\n\n---\n\n## Two\n\n<!-- time: soon -->\n\nwords\n\n---\n\n## Three\n\n<!-- kind: what -->\n');
	const {stdout, stderr, exitCode} = run([file, '--plain', '--slide', '2']);
	expect(stdout).toBe('[2/3]\nTwo\n---\n\nwords\n');
	expect(stderr).toMatch(/^talk\.md:7:\d+: [^\n]+\nlectern: 2 errors, 0 warnings in this deck\n$/);
	expect(exitCode).toBe(0);
	expect(run([file, '--plain'])).toMatchObject({stderr: expect.stringMatching(/^talk\.md:7[^\n]+\ntalk\.md:15[^\n]+\nlectern: 2 errors, 0 warnings in this deck\n$/), exitCode: 0});
	expect(run([file, '--plain', '--slide', '4'])).toEqual({stdout: '', stderr: 'lectern: There are 3 slides, so there is no slide 4.\n', exitCode: 1});
});

test('--plain prints on a terminal too, and takes no screen', async () => {
	for (const [words, env] of [[['--plain'], {}], [[], {TERM: 'dumb'}]] as const) {
		const program = start([writeDeck(talk), ...words], {env, rows: 120});
		expect(await program.end()).toEqual({exitCode: 0, signal: 0});
		expect(program.output().replaceAll('\r\n', '\n')).toBe(run([writeDeck(talk)]).stdout);
	}
});

test('a reader that has seen enough is no error', () => {
	const {stdout, stderr} = spawnSync('sh', ['-c', '("$0" "$1" "$2"; echo "code $?" >&2) | head -n 1', process.execPath, cli, writeDeck(talk + talk.replace(/^---\n[^]*?\n---\n/, '\n---\n').repeat(299))], {
		env: testEnvironment(temporaryFolder()),
		encoding: 'utf8',
	});
	expect(stdout).toMatch(/^\[1\/\d+\]\n$/);
	expect(stderr).toBe('code 0\n');
});

test('NO_COLOR leaves weight and slant but no colours, whatever theme is asked for', async () => {
	const program = start([writeDeck(talk), '--theme', 'contrast'], {env: {NO_COLOR: '1'}});
	await program.waitFor('1/12');
	for (const key of ['right', 'T', 'right', 'T', 'right', 'T', 'o', '?']) program.press(key);
	await program.waitFor('Keys');
	program.press('ctrl-c');
	await program.end();
	// eslint-disable-next-line no-control-regex
	const styles = [...program.output().matchAll(/\u001B\[([\d;]*)m/g)].flatMap(([, numbers]) => numbers!.split(';').map(Number));
	expect(styles.filter(number => (number >= 30 && number <= 49) || number >= 90)).toEqual([]);
});

test('a screen reader gets the slide as text, on the terminal\'s own screen', async () => {
	const program = start([writeDeck(talk)], {env: {INK_SCREEN_READER: 'true'}});
	await program.waitFor(/Slide 1 of 12\nFirst[^]*The line below the title/);
	expect(program.state().isAlternate).toBe(false);
	program.press('right');
	await program.waitFor(/Slide 2 of 12\nSecond[^]*Words of the second/);
	program.press('s');
	await program.waitFor('The second paragraph in short');
	program.press('escape');
	await program.waitFor('Slide 2 of 12');
	program.press('right', 'right');
	await program.waitFor(screen => screen.includes('Slide 3 of 12') && screen.includes('banana') && !screen.includes('cherry'));
	program.press('b');
	await program.waitFor('The screen is black');
	program.press('q');
	await program.waitFor('End the talk here?');
	program.press('q');
	expect(await program.end()).toEqual({exitCode: 0, signal: 0});
	expect(program.state()).toEqual({isAlternate: false, isCursorShown: true, isPlain: true});
});

test('printing a deck tells its problems on standard error, with file, line and how to mend them', () => {
	const folder = writeDeckFolder({'a.md': '---\nsource: {paragraphs: [{gist: One}]}\n---\n\n## One\n\n<!-- tme: 3s -->\n\nWords [¶2](#p2).\n'});
	const {stdout, stderr, exitCode} = run([folder, '--plain']);
	expect(exitCode).toBe(0);
	expect(stdout).toContain('Words ¶2');
	expect(stderr).toMatch(/a\.md:7:\d+: .*directive.*`time`/);
	expect(stderr).toMatch(/a\.md:9:12: There is no paragraph ¶2 .*¶1 to ¶1/);
});

test('help on a topic is plain text where there is no terminal', () => {
	const {stdout, stderr, exitCode} = run(['help', 'keys']);
	expect({stderr, exitCode}).toEqual({stderr: '', exitCode: 0});
	expect(stdout).toMatch(/^Keys\n────\n[^]*next slide, skipping reveals[^]*mark a stumble on this slide/);
	expect(stdout).not.toContain('\u001B');
	const named = /there is on (.*)\.\n/.exec(run(['help', 'xyzxyz']).stderr)?.[1]?.split(', ') ?? [];
	expect(named.length).toBeGreaterThan(10);
	expect(new Set(named).size).toBe(named.length);
	expect(run(['help', 'kyes'])).toMatchObject({stdout: '', stderr: 'lectern: There is no help on `kyes`; did you mean `lectern help keys`?\n', exitCode: 2});
});

test('help on a part of a deck is that of its topic, and `topics` lists them', () => {
	for (const [words, topic] of [[['chart', 'map', 'timeline', 'players', 'relations'], 'pictures'], [['columns', 'steps', 'notes', 'code'], 'format']] as const) {
		const {stdout} = run(['help', topic]);
		for (const word of words) expect(run(['help', word]), word).toMatchObject({stdout, stderr: '', exitCode: 0});
	}

	expect(run(['help', 'topics'])).toMatchObject({stdout: expect.stringMatching(/\n {2}pictures +players, /), stderr: '', exitCode: 0});
});

test('help on a topic is as wide as the terminal and in colour', async () => {
	const program = start(['help', 'format'], {columns: 60, rows: 200});
	await program.waitFor('the rest of the deck is shown');
	expect(program.screen().filter(line => line.length > 60)).toEqual([]);
	expect(program.output()).toContain('\u001B[1mWriting a deck');
});
