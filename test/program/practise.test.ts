/** Practising in the real program: runs, pauses, levels, going on, reports. */
import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {spokenMs} from '../../src/talk/practice/record/kept-run.ts';
import {writeDeck} from './decks.ts';
import {keptFolder, keptRuns, practiceDeck} from './practice-deck.ts';
import {practise} from './start-practice.ts';
import {cli, start, temporaryFolder} from './terminal.ts';

const deck = () => writeDeck(practiceDeck);

test('a run shows its band, is kept slide by slide, and ends with a report', async () => {
	const program = await practise(deck());
	await program.waitFor(/● on time {2}· {2}slide 0:0\d of 0:10/);
	expect(program.text()).toMatch(/\? keys .*1\/12/);
	await program.waitFor(/talk 0:0\d of 6:00 {2}· {2}ends \d\d:\d\d, in \d:\d\d–\d+:\d\d {2}· {2}level 1/);
	program.press('right');
	await program.waitFor('Say this of alpha.');
	expect(program.text()).not.toContain('? keys');
	expect(keptRuns(program.home).runs).toMatchObject([{visits: [{slide: 'opening', next: 'alpha'}], isEnded: false}]);
	program.press('x', 'x', 'u');
	await program.waitFor('✗1');
	program.press('G', 'right', 'right', 'right');
	await program.waitFor('End the run? Enter ends, ← goes back');
	program.press('enter');
	await program.waitFor('To work on');
	expect(program.text()).toMatch(/1 stumble in its last run: say it aloud three times/);
	program.press('q');
	expect(await program.ended).toMatchObject({exitCode: 0});
	expect(program.text()).toContain('The slides that went worst, alone: lectern practise --weak');
	expect(keptRuns(program.home).runs).toMatchObject([{ending: 'complete', isEnded: true, moments: [{kind: 'mark', slide: 'alpha'}]}]);
});

test('a pause outlives a change of slide, and what is paused counts for no slide', async () => {
	const program = await practise(deck());
	program.press('p');
	await program.waitFor('‖ paused');
	program.press('right');
	await program.waitFor(/‖ paused[^]*2\/12/);
	await program.waitFor(/ends \d\d:\d\d/);
	program.press('p');
	await program.waitFor(/(on time|ahead)/);
	program.press('q', 'q');
	await program.ended;
	const [run] = keptRuns(program.home).runs;
	const [opening, alpha] = run!.visits;
	expect(opening!.pausedMs).toBeGreaterThan(0);
	expect(alpha!.pausedMs).toBeGreaterThan(0);
	expect(spokenMs(run!, 'alpha')).toBeLessThan(alpha!.to - alpha!.from);
});

test('at level 3 the title stands alone, Space reveals and the peek is counted', async () => {
	const program = await practise(deck(), ['--level', '3', '--from', '2']);
	await program.waitFor(screen => screen.includes('Alpha') && !screen.includes('apple'));
	program.press('space');
	await program.waitFor(screen => screen.includes('apple') && !screen.includes('banana') && screen.includes('peeks 1'));
	program.press('right', 'q');
	await program.waitFor('1 peek in its last run at level 3: drill its cards');
	expect(keptRuns(program.home).runs[0]).toMatchObject({kind: 'range', part: '2-12', level: 3, moments: [{kind: 'peek', slide: 'alpha'}]});
});

test('R begins the slide again and keeps its first take', async () => {
	const program = await practise(deck());
	program.press('R');
	await program.waitFor('take 2');
	program.press('right', 'q');
	await program.waitFor('Takes');
	expect(keptRuns(program.home).runs[0]!.visits.map(({slide, take}) => [slide, take])).toEqual([['opening', 1], ['opening', 2], ['alpha', 1]]);
});

test('with --auto slides are left when their budgets end', async () => {
	const program = await practise(writeDeck(practiceDeck), ['--auto', '--from', '1', '--to', '3', '--target', '3s']);
	await program.waitFor('2/3');
	await program.waitFor('3/3');
	await program.waitFor('Run 1: slides 1-3');
	expect(keptRuns(program.home).runs[0]).toMatchObject({ending: 'complete', targetMs: 3000});
});

test('the audience interrupts, its answer is no time of the slide, and the report says how long it took', async () => {
	const program = await practise(deck(), ['--audience', '--target', '4s', '--level', '2']);
	await program.waitFor(/The audience asks {3}◷ 0:00/);
	await program.waitFor('◷ 0:01');
	program.press('space');
	await program.waitFor(/Twenty-eight|his words/);
	program.press('right');
	await program.waitFor(/slide 0:0\d of/);
	program.press('q');
	await program.waitFor(/besides 0:0\d in \d answers?/);
	const [run] = keptRuns(program.home).runs;
	const answers = run!.answers!.map(({ms}) => ms);
	expect(answers[0]).toBeGreaterThan(900);
	expect(run!.visits[0]!.pausedMs).toBe(answers.reduce((a, b) => a + b, 0));
});

test('a section is practised alone under its name', async () => {
	const program = await practise(deck(), ['--section', 'closing', '--target', '1m']);
	await program.waitFor(/talk 0:0\d of 1:00/);
	await program.waitFor('1/9');
});

test('a run that goes on in another terminal is not taken for cut short, and the two do not mix', async () => {
	const file = deck();
	const one = await practise(file);
	one.press('right');
	await one.waitFor('2/12');
	const two = await practise(file, [], one.home);
	for (const program of [one, two]) program.press('right', 'x', 'right', 'x');
	await one.waitFor('4/12');
	await two.waitFor('3/12');
	for (const program of [one, two]) program.press('q', 'q');
	await Promise.all([one.ended, two.ended]);
	const {runs, skipped} = keptRuns(one.home);
	expect(skipped).toEqual([]);
	expect(runs.map(run => run.moments.map(({kind}) => kind))).toEqual([['mark', 'mark'], ['mark', 'mark']]);
});

test('the weak slides of kept runs are practised alone', async () => {
	const file = deck();
	const first = await practise(file);
	first.press('right', 'right', 'x', 'x', 'right', 'q', 'q');
	await first.ended;
	const weak = await practise(file, ['--weak'], first.home);
	expect(weak.text()).toContain('Bravo');
});

test('a damaged line is named and stays, and practising goes on behind it', async () => {
	const file = deck();
	const first = await practise(file);
	first.press('right', 'q', 'q');
	await first.ended;
	const kept = path.join(keptFolder(first.home), 'runs.jsonl');
	writeFileSync(kept, `${readFileSync(kept, 'utf8')}{"v":1,"type":"vis`);
	const second = await practise(file, ['--new'], first.home);
	second.press('right', 'q', 'q');
	await second.ended;
	expect(second.text()).toMatch(/skipped: not a whole JSON record/);
	const {runs, skipped} = keptRuns(first.home);
	expect(skipped).toHaveLength(1);
	expect(runs).toHaveLength(2);
});

test.each([
	[['--target', '10'], 2, 'takes a time such as 10m'],
	[['--end', '27:00'], 2, 'a time of day'],
	[['--wpm', '300'], 2, '`--wpm` takes 100 to 165 words a minute, not `300`'],
	[['--wpm', '99'], 2, 'takes 100 to 165'],
	[['--wpm', 'x'], 2, 'takes 100 to 165'],
	[['--theme', 'plane'], 2, 'did you mean `plain`'],
	[['--level', '4'], 2, '`--level` does not know `4`'],
	[['--section', 'Closin'], 2, 'did you mean `Closing`'],
	[['--from', '9', '--to', '3'], 2, 'There are no slides 9 to 3'],
	[['--weak'], 1, 'practise the whole deck first'],
])('%s is refused in one clear message', async (words, exitCode, message) => {
	const program = start(['rehearse', deck(), ...words]);
	expect(await program.ended).toMatchObject({exitCode});
	expect(program.text()).toContain(message);
});

test('a run is shown in the theme asked for, with the article behind s', async () => {
	const article = path.join(temporaryFolder(), 'article.txt');
	writeFileSync(article, 'The alliance has grown to 28 members.\n\nThe minister refused.\n');
	const program = await practise(deck(), ['--theme', 'plain', '--article', article, '--from', '2']);
	const before = program.length;
	program.press('s');
	await program.waitFor('The alliance has grown to 28 members.');
	expect(program.output(before)).not.toMatch(/\u001b\[(?:[34]\d|9\d|[34]8;)/);
});

test('the band keeps its place through resizes, and a terminal that is too small recovers', async () => {
	const program = await practise(deck());
	program.press('right');
	await program.waitFor('2/12');
	program.resize(150, 40);
	await program.waitFor(/slide 0:\d\d of 0:20.*talk 0:\d\d of 6:00/);
	program.resize(30, 8);
	await program.waitFor('40x12');
	program.resize(60, 20);
	await program.waitFor(/apple[^]*slide 0:\d\d of 0:20[^]*2\/12/);
});

test('a deck that was edited is read again with r, on the same slide of the same run', async () => {
	const file = deck();
	const program = await practise(file, ['--level', '2']);
	program.press('right');
	await program.waitFor('apple');
	writeFileSync(file, practiceDeck.replace('- apple', '- apricot').replace('# Opening', '# Opening\n\n---\n\n## Inserted'));
	program.press('r');
	await program.waitFor(/apricot[^]*3\/13/);
	program.press('q', 'q');
	await program.ended;
	expect(keptRuns(program.home).runs[0]!.visits.map(visit => visit.slide)).toEqual(['opening', 'alpha']);
});

test('while the slide is edited the run pauses', async () => {
	const program = start(['practise', deck()], {env: {EDITOR: `'${process.execPath}' -e 'process.stdout.write("edited\\n")'`}});
	await program.waitFor('1/12');
	const before = program.length;
	program.press('e');
	await program.waitFor(screen => program.output(before).includes('edited') && /on time[^]*1\/12/.test(screen));
	program.press('q', 'q');
	await program.ended;
	expect(keptRuns(program.home).runs[0]!.visits[0]!.pausedMs).toBeGreaterThan(10);
});

test('a state folder that cannot be used is told in one message', async () => {
	const home = temporaryFolder();
	writeFileSync(path.join(home, 'state'), 'a file where the folder should be');
	const program = start(['practise', deck()], {home});
	expect(await program.ended).toMatchObject({exitCode: 1});
	expect(program.text()).toContain('XDG_STATE_HOME');
	expect(program.text()).not.toMatch(/ at .*js:\d/);
});

test('a deck from standard input is practised too, with keys from the terminal', async () => {
	const program = start([], {command: ['bash', '-c', `cat '${deck()}' | '${process.execPath}' '${cli}' practise -`]});
	await program.waitFor('1/12');
	program.press('right', 'q');
	await program.waitFor('Too little was said');
	program.press('q');
	expect(await program.ended).toMatchObject({exitCode: 0});
	expect(keptRuns(program.home).runs).toHaveLength(1);
});

test('without a terminal it says what there is instead', async () => {
	const words = `'${process.execPath}' '${cli}' practise '${deck()}'`;
	const program = start([], {command: ['bash', '-c', `set -o pipefail; ${words} | cat; echo ended with $?`]});
	await program.ended;
	expect(program.text()).toContain('Practising needs a terminal');
	expect(program.text()).toContain('ended with 1');
});

test('after a run of a deck without an id one is offered, and its history moves along', async () => {
	const file = writeDeck(practiceDeck.replace(/^id: .*\n/m, ''));
	const program = await practise(file, ['--on', '2099-12-03']);
	program.press('right', 'q', 'q');
	await program.waitFor(/The talk is in \d+ days\. Planned today:[^]*Write it, and let the history go by this name\? \[y\/N\]/);
	program.press('y', 'enter');
	expect(await program.ended).toMatchObject({exitCode: 0});
	expect(readFileSync(file, 'utf8')).toMatch(/^---\nid: a-talk-to-practise\n/);
	expect(path.basename(keptFolder(program.home))).toMatch(/^a-talk-to-practise/);
	expect(keptRuns(program.home).runs).toHaveLength(1);
});

test.each(['deleted meanwhile', 'piped in'])('a run of a deck without an id that was %s ends as well as any other', async kind => {
	const file = writeDeck(practiceDeck.replace(/^id: .*\n/m, ''));
	const words = kind === 'piped in' ? 'cat "$2" | "$0" "$1" practise -' : '"$0" "$1" practise "$2"';
	const program = start([cli, file], {command: ['sh', '-c', `${words}; echo "CODE $?"`, process.execPath]});
	await program.waitFor('1/12');
	rmSync(file);
	program.press('right');
	await program.waitFor('2/12');
	program.press('q', 'q');
	await program.waitFor('CODE 0');
	expect(program.text().trim()).toBe('Run 1 is kept, cut short: lectern runs show 1\nCODE 0');
});
