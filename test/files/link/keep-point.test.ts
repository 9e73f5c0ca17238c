/** Where a talk is is kept from its first key on, however late its following begins, and however many slides it has. */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {expect, onTestFinished, test, vi} from 'vitest';
import {followDelivery} from '../../../src/commands/link/follow-delivery.ts';
import {readPoint, resumeShow} from '../../../src/commands/link/resume-point.ts';
import {beginSitting} from '../../../src/commands/session/sitting.ts';
import {noEvidence} from '../../../src/deck/evidence.ts';
import {openShow} from '../../../src/show/open-show.ts';
import {presentActivity} from '../../../src/show/present-activity.ts';
import {resize} from '../../../src/show/show.ts';
import {mostFollowed} from '../../../src/talk/delivery/timing.ts';
import {eventually} from '../../eventually.ts';
import {deckOf} from '../../pure/markdown.ts';

const talkOf = (slides: number) => deckOf(...Array.from({length: slides}, (_slide, index) => `## Slide ${index + 1}\n\n<!-- steps: true -->\n\n- red\n- green\n- blue`));

test.each([['before it is followed', 9, 1, 0], ['while its slides are parsed', 9, 0, 1], ['in a deck of more slides than are followed', mostFollowed + 1, 0, 1]])('a talk that rests after keys that came %s goes on there', async (_when, count, before, meanwhile) => {
	const folder = mkdtempSync(`${tmpdir()}/lectern-point-`);
	vi.stubEnv('XDG_STATE_HOME', folder);
	onTestFinished(() => {
		vi.unstubAllEnvs();
		rmSync(folder, {recursive: true, force: true});
	});
	const deck = talkOf(count);
	const opened = resize(openShow(deck, 'default', noEvidence), {columns: 80, rows: 24});
	const sitting = beginSitting(presentActivity, opened, {clock: () => 5000, ground: undefined, fit: picture => picture});
	const press = (...keys: readonly string[]) => {
		for (const key of keys) sitting.store.set(presentActivity.press(sitting.store.get(), key, 5000).state);
	};

	const keys = ['7', 'return', 'right', 'P'];
	if (before) press(...keys);
	const following = followDelivery(sitting, {isKept: false});
	if (meanwhile) press(...keys);
	await following.settled;
	const point = await eventually(() => readPoint(deck));
	expect(resumeShow(opened, point, 6000).state.talk).toMatchObject({place: {slide: 6, step: 1}, clock: {startedAt: 5000}});
});
