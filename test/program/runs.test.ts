/** The history of runs in the real program. */
import {execFileSync} from 'node:child_process';
import {readFileSync, renameSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {deckFolder} from '../../src/commands/record/state-folder.ts';
import {writeDeck} from './decks.ts';
import {keepPastRun, keptFolder, keptRuns, practiceDeck} from './practice-deck.ts';
import {cli, start, temporaryFolder, testEnvironment} from './terminal.ts';

/** A home with runs of the practice deck that took so many seconds for each of the first slides. */
function homeWith(...runs: readonly (readonly number[])[]): string {
	const home = temporaryFolder();
	for (const [index, seconds] of runs.entries()) keepPastRun(home, Date.UTC(2026, 6, 1 + index, 9), seconds);
	return home;
}

async function told(words: readonly string[], home: string, columns = 120): Promise<{text: string; exitCode: number}> {
	const program = start(['runs', ...words], {home, columns, rows: 60});
	const {exitCode} = await program.ended;
	return {text: program.text(), exitCode};
}

/** What is printed where there is no terminal. */
function piped(words: readonly string[], home: string): string {
	return execFileSync(process.execPath, [cli, 'runs', ...words], {env: testEnvironment(home), encoding: 'utf8'});
}

test('a deck without runs says how to make one', async () => {
	const {text, exitCode} = await told([writeDeck(practiceDeck)], temporaryFolder());
	expect(text).toContain('Make one: lectern practise');
	expect(exitCode).toBe(0);
});

test('runs are listed, shown, compared, exported and forgotten', async () => {
	const file = writeDeck(practiceDeck);
	const home = homeWith([10, 40, 30, 20, 20, 20, 20], [12, 20, 30, 20, 20, 20, 20]);
	const list = (await told([file], home)).text;
	expect(list).toMatch(/1 {2}2026-07-01 \d\d:\d\d {2}whole, level 2 +9\/12 +2:40 +6:00 +−3:20 +1/);
	expect(list).toMatch(/Alpha +0:20 +0:20 {2}█▅/);
	expect((await told(['show', '2', file], home)).text).toContain('Against the last run like it, the best so far (run 1): 0:18 shorter');
	expect((await told(['compare', '1', '2', file], home)).text).toMatch(/Alpha +0:40 +0:20 +−0:20/);
	expect(piped([file, '--format', 'csv'], home).split('\r\n')).toHaveLength(1 + 2 * 12 + 1);
	expect(JSON.parse(piped(['show', '1', file, '--format', 'json'], home))).toMatchObject([{number: 1, stumbles: 1}]);
	expect((await told(['forget', '1', file, '--yes'], home)).text).toContain('Run 1 is forgotten');
	expect(keptRuns(home).runs.map(run => run.number)).toEqual([2]);
	const {text, exitCode} = await told(['show', '1', file], home);
	expect(text).toContain('There is no run 1 of this deck');
	expect(exitCode).toBe(1);
});

test('towards a talk on a day, by --on or the front matter, what is planned today is told, and how sure recall will be', async () => {
	const home = homeWith([10, 40, 30]);
	const asked = await told([writeDeck(practiceDeck), '--on', '2099-12-03'], home);
	expect(asked.text).toMatch(/The talk is in \d+ days\. Planned today: a run of the whole talk, \d+ cards\. On the day you will likely recall 0% of the/);
	const written = await told([writeDeck(practiceDeck.replace('id: practice-deck', 'id: practice-deck\ntalk-date: 2099-12-03'))], home);
	expect(written.text).toContain('The talk is in');
	expect((await told([writeDeck(practiceDeck), '--on', '2020-12-03'], home)).text).toContain('`--on` takes the day of a talk to come; 2020-12-03 is over.');
	expect((await told([writeDeck(practiceDeck.replace('id: practice-deck', 'id: practice-deck\ntalk-date: 2020-12-03'))], home)).text).not.toContain('The talk is');
});

test('slides shown too briefly to count are named', async () => {
	const file = writeDeck(practiceDeck);
	const home = homeWith([10, 1, 30]);
	const {text} = await told([file], home, 80);
	expect(text).toContain('Left out, shown too briefly: Alpha');
	expect(text).toMatch(/5\/12 .*passed over/);
	expect((await told(['apply', '1', file, '--yes'], home)).text).toMatch(/Left out, shown too briefly: Alpha[^]*\d changed|Left out, shown too briefly: Alpha[^]*already/);
	const none = homeWith([0, 0, 0]);
	const refused = await told(['apply', '1', file, '--yes'], none);
	expect(refused).toMatchObject({exitCode: 1, text: expect.stringContaining('said no slide to its end') as string});
});

test('apply shows the change, asks, and changes nothing but the times', async () => {
	const text = practiceDeck.replaceAll('\n', '\r\n');
	const file = writeDeck(`\uFEFF${text}`);
	const home = homeWith([12, 24, 33.4, 18]);
	const refused = start(['runs', 'apply', '1', file], {home, rows: 60});
	await refused.waitFor('[y/N]');
	expect(refused.text()).toContain('-<!-- time: 20s -->');
	expect(refused.text()).toContain('+<!-- time: 24s -->');
	refused.press('n', 'enter');
	expect(await refused.ended).toMatchObject({exitCode: 1});
	expect(readFileSync(file, 'utf8')).toBe(`\uFEFF${text}`);
	const agreed = start(['runs', 'apply', '1', file], {home, rows: 60});
	await agreed.waitFor('[y/N]');
	agreed.press('y', 'enter');
	expect(await agreed.ended).toMatchObject({exitCode: 0});
	const after = readFileSync(file, 'utf8');
	const without = (source: string) => source.split('\r\n').filter(line => !line.startsWith('<!-- time:'));
	expect(without(after)).toEqual(without(`\uFEFF${text}`));
	expect(after.match(/<!-- time: \d+s -->/g)).toEqual([12, 24, 33, 18].map(time => `<!-- time: ${time}s -->`));
	const again = start(['runs', 'apply', '1', file], {home});
	await again.ended;
	expect(again.text()).toContain('has the times of run 1 already');
});

test('slides that are moved, retitled or gone keep their history', async () => {
	const home = homeWith([12, 24, 33.4, 18]);
	const changed = practiceDeck.replace(/## Bravo[^]*?---\n\n/, '').replace('## Alpha', '## Renamed\n\n<!-- id: alpha -->');
	const {text} = await told([writeDeck(changed)], home);
	expect(text).toMatch(/Renamed +0:20/);
	expect(text).toMatch(/Bravo \(gone\) +0:30/);
});

test('export prints runs, visits, marks and cards as JSON', () => {
	const home = homeWith([10, 40, 30]);
	const all = JSON.parse(piped(['export', writeDeck(practiceDeck)], home)) as {runs: unknown[]; cards: unknown[]};
	expect(all).toMatchObject({version: 1, runs: [{number: 1, level: 2, startedAt: '2026-07-01T09:00:00.000Z', marks: [{kind: 'stumble', slide: 'alpha'}], ending: 'complete'}]});
	expect(all.runs[0]).toMatchObject({visits: expect.arrayContaining([expect.objectContaining({slide: 'opening', from: '2026-07-01T09:00:00.000Z', to: '2026-07-01T09:00:10.000Z'}) as unknown]) as unknown});
	expect(all.cards).toContainEqual(expect.objectContaining({kind: 'question', front: 'How many are they?', reviews: []}));
});

test('a deck without an id is offered one once, and gets it with its history', async () => {
	const home = homeWith([10, 40, 30]);
	const named = writeDeck(practiceDeck);
	const file = writeDeck(practiceDeck.replace(/^id: .*\n/m, ''));
	const folder = deckFolder(path.join(home, 'state', 'lectern'), file);
	renameSync(keptFolder(home), folder);
	const asked = start(['runs', file], {home, columns: 120, rows: 60});
	await asked.waitFor('Write it, and let the history go by this name? [y/N]');
	asked.press('n', 'enter');
	await asked.ended;
	expect(asked.text()).toContain('It can be written at any time: lectern runs name');
	expect((await told([file], home)).text).not.toContain('lectern runs name');
	expect((await told(['name', file, '--yes'], home)).exitCode).toBe(0);
	expect(readFileSync(file, 'utf8')).toMatch(/^---\nid: [a-z-]+\n/);
	expect((await told([file], home)).text).toMatch(/1 {2}2026-07-01/);
	expect((await told(['name', file, '--yes'], home)).text).toContain('The deck has an id already');
	expect((await told([named], home)).text).toContain('There are no runs of this deck yet');
});

test.each([
	[['shwo', '1'], 'did you mean `lectern runs show`'],
	[['compare', '1'], 'needs the numbers of two runs'],
	[['show', 'x'], 'takes the number of a run'],
	[['--format', 'xml'], '`--format` does not know `xml`'],
])('%s is a usage error', async (words, message) => {
	const {text, exitCode} = await told(words, temporaryFolder());
	expect(text).toContain(message);
	expect(exitCode).toBe(2);
});
