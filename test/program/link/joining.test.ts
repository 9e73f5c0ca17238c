/** A console that is still being loaded when its talk ends, or that waits for it to come back: in the real program. */
import {rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {onTestFinished, test} from 'vitest';
import {type Link, openLink} from '../../../src/link/open-link.ts';
import {noTiming} from '../../../src/talk/delivery/timing.ts';
import {start, temporaryFolder} from '../terminal.ts';
import {linkFolder} from './link-folder.ts';

/** A map is drawn before the first frame, which takes its time. */
const one = '## One\n\n```map\nalt: The way\nbounds: [44, 23.8, 80, 54.5]\ncountries:\n  - {name: Afghanistan, style: shaded}\n```\n';

/** Gives a talk of two slides under a title; `onDeck` hears that its deck is asked for. */
async function give(home: string, title: string, {slide = 0, onDeck = () => {}} = {}): Promise<Link> {
	const short = path.join(tmpdir(), `lectern-joining-${process.pid}`);
	onTestFinished(() => rmSync(short, {recursive: true, force: true}));
	const link = await openLink(
		{
			program: '',
			talk: {title, path: '/talk.md', slides: 2, process: process.pid, startedAt: 1},
			state: () => ({place: {slide, step: 0}, curtain: 'none', clock: {pausedMs: 0}, dropped: [], timing: noTiming, room: {page: 1, pages: 1, block: 0, part: 0}, deck: title}),
			deck() {
				onDeck();
				return {mark: title, deck: {path: '/talk.md', folder: '/', pages: [{name: 'talk.md', text: `---\ntitle: ${title}\n---\n\n${one}\n---\n\n## Two\n`}]}};
			},
			act() {},
			clock: () => performance.now(),
		},
		{folder: linkFolder(home), others: [], short},
	);
	onTestFinished(link.close);
	return link;
}

test('what became of the talk meanwhile is told', async () => {
	const home = temporaryFolder();
	// It ends right behind the deck, with which the console has all that it waits for.
	const link = await give(home, 'Harbour', {onDeck: () => setImmediate(() => link.close())});
	const guest = start(['console'], {home, columns: 120});
	await guest.waitFor('The talk is over; q leaves');
});

test('a talk that comes back is joined again, also where its title was edited meanwhile', async () => {
	const home = temporaryFolder();
	const first = await give(home, 'Harbour');
	const guest = start(['console'], {home, columns: 120});
	await guest.waitFor('Now 1/2');
	first.close();
	await guest.waitFor('The talk is over; q leaves');
	await give(home, 'Quay', {slide: 1});
	await guest.waitFor(screen => screen.includes('Now 2/2') && !screen.includes('The talk is over'));
});
