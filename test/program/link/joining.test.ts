/** A console that is still being loaded when its talk goes on, changes or ends: in the real program. */
import {rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {onTestFinished, test} from 'vitest';
import {type Link, openLink} from '../../../src/link/open-link.ts';
import {noTiming} from '../../../src/talk/delivery/timing.ts';
import {start, temporaryFolder} from '../terminal.ts';
import {linkFolder} from './link-folder.ts';

/** A map is drawn before the first frame, which takes its time. */
const slide = '## One\n\n```map\nalt: The way\nbounds: [44, 23.8, 80, 54.5]\ncountries:\n  - {name: Afghanistan, style: shaded}\n```\n';

test('what became of the talk meanwhile is told', async () => {
	const home = temporaryFolder();
	const short = path.join(tmpdir(), `lectern-joining-${process.pid}`);
	onTestFinished(() => rmSync(short, {recursive: true, force: true}));
	const link: Link = await openLink(
		{
			program: '',
			talk: {title: 'A talk', path: '/talk.md', slides: 1, process: process.pid, startedAt: 1},
			state: () => ({place: {slide: 0, step: 0}, curtain: 'none', clock: {pausedMs: 0}, dropped: [], timing: noTiming, room: {page: 1, pages: 1, block: 0, part: 0}, deck: 'abc'}),
			deck() {
				// It ends right behind the deck, with which the console has all that it waits for.
				setImmediate(() => link.close());
				return {mark: 'abc', deck: {path: '/talk.md', folder: '/', pages: [{name: 'talk.md', text: slide}]}};
			},
			act() {},
			clock: () => performance.now(),
		},
		{folder: linkFolder(home), others: [], short},
	);
	onTestFinished(link.close);
	const guest = start(['console'], {home, columns: 120});
	await guest.waitFor('The talk is over; q leaves');
});
