/** What differs between a talk and a terminal that joins it is told: the deck's text, the version, what is too much to be sent. */
import {writeFileSync} from 'node:fs';
import {onTestFinished, expect, test} from 'vitest';
import type {LinkHost} from '../../../src/link/link-host.ts';
import {openLink} from '../../../src/link/open-link.ts';
import {noTiming} from '../../../src/talk/delivery/timing.ts';
import {talk, writeDeck} from '../decks.ts';
import {start, temporaryFolder} from '../terminal.ts';
import {linkFolder} from './link-folder.ts';

const edited = talk.replace('Words of the second', 'Other words of the second');
const differs = 'not the one that the room sees';
const agrees = 'the one that the room sees again';

test.each(['console', 'follow'] as const)('%s with a deck of another text is told so when it joins, and when either deck changes', async word => {
	const [home, file, own] = [temporaryFolder(), writeDeck(talk), writeDeck(edited)];
	const stage = start([file, '--slide', '2'], {home});
	await stage.waitFor(' 2/12');
	const guest = start([word, own], {home, columns: 120, rows: 40});
	await guest.waitFor(screen => screen.includes('Other words') && screen.includes(differs));
	guest.press('t', 't');
	await guest.waitFor(screen => !screen.includes(differs));

	// The talk's deck changes.
	writeFileSync(file, talk.replace('Words of the second', 'New words'));
	await stage.waitFor('New words');
	await guest.waitFor(differs);
	writeFileSync(file, edited);
	await guest.waitFor(agrees);

	// The guest's does.
	writeFileSync(own, talk.replace('Words of the second', 'My words'));
	await guest.waitFor(screen => screen.includes('My words') && screen.includes(differs));
	writeFileSync(own, edited);
	await guest.waitFor(screen => screen.includes('Other words') && screen.includes(agrees));
	expect(stage.text()).toContain('Other words');
});

test('a guest with the same text, or with none of its own, is told nothing', async () => {
	const [home, file] = [temporaryFolder(), writeDeck(talk)];
	const stage = start([file, '--slide', '2'], {home});
	await stage.waitFor(' 2/12');
	const guests = [start(['console', writeDeck(talk)], {home}), start(['console'], {home}), start(['console', file], {home})];
	for (const guest of guests) await guest.waitFor('Now 2/12');
	writeFileSync(file, edited);
	await guests[0]!.waitFor(differs);
	for (const guest of guests.slice(1)) expect(await guest.waitFor('Other words')).not.toContain('that the room sees');
});

/** A talk that is given by this process: where its link is found, and what it says of itself. */
async function host(home: string, {program, text}: {readonly program: string; readonly text: string}): Promise<void> {
	const talk: LinkHost['talk'] = {title: 'A talk', path: '/nowhere.md', slides: 1, process: process.pid, startedAt: Date.now()};
	const link = await openLink(
		{
			program,
			talk,
			state: () => ({place: {slide: 0, step: 0}, curtain: 'none', clock: {pausedMs: 0}, dropped: [], timing: noTiming, room: {page: 1, pages: 1, block: 0, part: 0}, deck: 'a'}),
			deck: () => ({mark: 'a', deck: {path: '/nowhere.md', folder: '/', pages: [{name: 'nowhere.md', text}]}}),
			act() {},
			clock: Date.now,
		},
		{folder: linkFolder(home), others: [], short: home},
	);
	onTestFinished(link.close);
}

test.each(['console', 'follow'] as const)('%s of another version than the talk says so', async word => {
	const home = temporaryFolder();
	await host(home, {program: '99.9.9', text: '## The slide'});
	const guest = start([word], {home});
	await guest.waitFor(screen => screen.includes('The slide') && screen.includes('The talk is given with Lectern 99.9.9, this is'));
});

test('a deck that is too large to be sent is named as such, and can be given to the guest', async () => {
	const [home, text] = [temporaryFolder(), `## The slide\n\n${'word '.repeat(3_600_000)}`];
	await host(home, {program: '99.9.9', text});
	const guest = start(['console'], {home});
	expect((await guest.end()).exitCode).toBe(1);
	expect(guest.text().replaceAll(/\s+/g, ' ')).toContain('The talk’s deck is larger than the 16 MB that another terminal is sent. Give it here too: lectern console DECK');
	const own = start(['follow', writeDeck('## My copy')], {home});
	await own.waitFor('My copy');
});

test('a deck of more slides than are followed has no pace, and the console says so', async () => {
	const home = temporaryFolder();
	const deck = `---\nminutes: 60\n---\n\n${Array.from({length: 1001}, (_slide, index) => `## Slide ${index + 1}`).join('\n\n---\n\n')}`;
	const stage = start([writeDeck(deck)], {home});
	await stage.waitFor('1/1001');
	const speaker = start(['console'], {home});
	await speaker.waitFor('no pace and no forecast: the deck has more than 1000 slides');
	speaker.press('right');
	await speaker.waitFor(screen => screen.includes('Now 2/1001') && screen.includes('gone') && screen.includes('no pace'));
});

test('a title that is longer than any screen keeps nobody from joining', async () => {
	const home = temporaryFolder();
	const stage = start([writeDeck(`---\ntitle: ${'long '.repeat(4000)}\n---\n\n## The slide`)], {home});
	await stage.waitFor('The slide');
	const speaker = start(['console'], {home});
	await speaker.waitFor('Now 1/1');
});
