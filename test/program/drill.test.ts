/** The drill in the real program. */
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {writeDeck} from './decks.ts';
import {keptFolder, keptReviews, practiceDeck} from './practice-deck.ts';
import {type Program, start} from './terminal.ts';

const day = 86_400_000;

/** Turns and grades cards until the drill is over. */
async function gradeAll(program: Program, grade: string): Promise<void> {
	for (;;) {
		const asked = await program.waitFor(/Space turn|The drill is over/);
		if (asked.includes('The drill is over')) return;
		program.press('space');
		await program.waitFor('1 again');
		program.press(grade);
		await program.waitFor(screen => !screen.includes('1 again'));
	}
}

/** What happened on a day now lies further in the past. */
function letDaysPass(home: string, days: number): void {
	const file = path.join(keptFolder(home), 'drill.jsonl');
	const lines = readFileSync(file, 'utf8').trim().split('\n').map(line => JSON.parse(line) as {at: number});
	writeFileSync(file, lines.map(line => `${JSON.stringify({...line, at: line.at - days * day})}\n`).join(''));
}

test('cards are turned, graded and kept; over days the due ones come first', async () => {
	const file = writeDeck(practiceDeck);
	const first = start(['drill', file, '--new', '2'], {columns: 100});
	await first.waitFor('2 cards left');
	await gradeAll(first, '4');
	expect(first.text()).toMatch(/2 cards: 2 easy/);
	expect(first.text()).toContain('Sure at the first answer: 100%');
	first.press('q');
	expect(await first.ended).toMatchObject({exitCode: 0});
	const known = keptReviews(first.home).map(review => review.card);
	expect(known).toHaveLength(2);

	const sameDay = start(['drill', file, '--new', '0'], {home: first.home});
	await sameDay.ended;
	expect(sameDay.text()).toMatch(/Nothing is due today\. Next: [12] in \d+ days/);

	// Of a slide there is one card a day: the others of the slides asked are new on the next.
	const all = start(['drill', file], {home: first.home, columns: 100});
	await gradeAll(all, '3');
	all.press('q');
	await all.ended;
	const rest = start(['drill', file], {home: first.home, columns: 100});
	await rest.ended;
	expect(rest.text()).toMatch(/Nothing is due today\. Next: \d+ never asked, tomorrow; \d+ in \d+ days\./);
	writeFileSync(path.join(keptFolder(first.home), 'drill.jsonl'), readFileSync(path.join(keptFolder(first.home), 'drill.jsonl'), 'utf8').split('\n').slice(0, 2).join('\n') + '\n');

	letDaysPass(first.home, 30);
	const later = start(['drill', file, '--new', '1'], {home: first.home, columns: 100});
	await later.waitFor('3 cards left');
	await gradeAll(later, '3');
	later.press('q');
	await later.ended;
	const reviews = keptReviews(first.home);
	expect(reviews.slice(2, 4).map(review => review.card).toSorted()).toEqual(known.toSorted());
	expect(reviews).toHaveLength(5);
});

test('? shows the keys; what was learned just now is due on another day, and a grade can be taken back', async () => {
	const file = writeDeck(practiceDeck);
	const program = start(['drill', file, '--new', '2', '--theme', 'plain'], {columns: 100});
	await program.waitFor('2 cards left');
	expect(program.output(0)).not.toMatch(/\u001b\[(?:3\d|9\d|38;)/);
	program.press('?');
	await program.waitFor('put the card at the end, ungraded');
	program.press('escape');
	await gradeAll(program, '3');
	expect(program.text()).toMatch(/2 cards: 2 good/);
	program.press('u');
	await program.waitFor('1 again');
	program.press('4');
	await program.waitFor(/2 cards: 1 good, 1 easy/);
	program.press('q');
	await program.ended;
	const again = start(['drill', file, '--new', '0'], {home: program.home});
	await again.ended;
	expect(again.text()).toContain('Nothing is due today.');
});

test('a grade is kept when it is given, so that a kill loses none', async () => {
	const program = start(['drill', writeDeck(practiceDeck)], {columns: 100});
	await program.waitFor('Space turn');
	program.press('space');
	await program.waitFor('1 again');
	program.press('2');
	await program.waitFor('Space turn');
	program.kill('SIGKILL');
	await program.ended;
	expect(keptReviews(program.home)).toMatchObject([{grade: 'hard'}]);
});

test('the answer comes with the cited paragraph', async () => {
	const program = start(['drill', writeDeck(practiceDeck), '--new', '1'], {columns: 100});
	await program.waitFor('Space turn');
	program.press('space');
	await program.waitFor(/¶[12] +\S/);
});

test('the hostile audience asks questions against a clock, and j opens the slide that answers', async () => {
	const program = start(['drill', writeDeck(practiceDeck), '--questions'], {columns: 100});
	await program.waitFor(/The audience asks {3}2 cards left {3}◷ 0:0\d/);
	await program.waitFor('◷ 0:01');
	const isMinister = program.text().includes('What did the minister say?');
	program.press('j');
	await program.waitFor(isMinister ? 'We refuse.' : 'apple of 28 members');
	program.press('escape');
	await program.waitFor('The audience asks');
	await gradeAll(program, '3');
	expect(program.text()).toMatch(/2 cards: 2 good/);
	program.press('q');
	expect(await program.ended).toMatchObject({exitCode: 0});
});

test('a higher retention asks sooner, and one beyond reason is a usage error', async () => {
	const file = writeDeck(practiceDeck);
	const first = start(['drill', file, '--new', '2'], {columns: 100});
	await first.waitFor('Space turn');
	await gradeAll(first, '4');
	first.press('q');
	await first.ended;
	const nextIn = async (...words: readonly string[]) => {
		const program = start(['drill', file, '--new', '0', ...words], {home: first.home});
		await program.ended;
		return Number(/in (\d+) days/.exec(program.text())?.[1]);
	};

	expect(await nextIn('--retention', '97')).toBeLessThan(await nextIn('--retention', '75'));
	const refused = start(['drill', file, '--retention', '50'], {home: first.home});
	expect(await refused.ended).toMatchObject({exitCode: 2});
	expect(refused.text()).toContain('takes a percentage from 70 to 97');
});

test('a section that there is not is a usage error', async () => {
	const program = start(['drill', writeDeck(practiceDeck), '--section', 'Closign']);
	expect(await program.ended).toMatchObject({exitCode: 2});
	expect(program.text()).toContain('did you mean `Closing`');
});

test('where an edit leaves no card, the cards stay and that is told, also to who asks with r', async () => {
	const file = writeDeck(practiceDeck);
	const program = start(['drill', file], {columns: 100});
	await program.waitFor('cards left');
	writeFileSync(file, '# Nothing\n');
	await program.waitFor('The deck has nothing left to show here: what was there stays.');
	program.press('s');
	await program.waitFor(screen => !screen.includes('nothing left'));
	program.press('r');
	await program.waitFor('The deck has nothing left to show here');
	expect(program.text()).toContain('cards left');
	program.press('ctrl-c');
	expect(await program.ended).toMatchObject({exitCode: 0});
});
