/** Where a talk is is kept from its first key on, however late its following begins, and however many slides it has. */
import {mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {expect, onTestFinished, test, vi} from 'vitest';
import {followDelivery} from '../../../src/commands/link/follow-delivery.ts';
import {readPoint, resumeShow} from '../../../src/commands/link/resume-point.ts';
import {beginSitting} from '../../../src/commands/session/sitting.ts';
import type {Deck} from '../../../src/deck/deck.ts';
import {noEvidence} from '../../../src/deck/evidence.ts';
import {readDeck} from '../../../src/deck/read/read-deck.ts';
import {openShow} from '../../../src/show/open-show.ts';
import {presentActivity} from '../../../src/show/present-activity.ts';
import {resize} from '../../../src/show/show.ts';
import {mostFollowed} from '../../../src/talk/delivery/timing.ts';
import {eventually} from '../../eventually.ts';
import {deckOf} from '../../pure/markdown.ts';

/** Begins a talk where what is kept lies in a folder of its own. */
function begin(deck: Deck) {
	const folder = mkdtempSync(`${tmpdir()}/lectern-point-`);
	vi.stubEnv('XDG_STATE_HOME', folder);
	onTestFinished(() => {
		vi.unstubAllEnvs();
		rmSync(folder, {recursive: true, force: true});
	});
	const opened = resize(openShow(deck, 'default', noEvidence), {columns: 80, rows: 24});
	const sitting = beginSitting(presentActivity, opened, {clock: () => 5000, ground: undefined, fit: picture => picture});
	const press = (...keys: readonly string[]) => {
		for (const key of keys) sitting.store.set(presentActivity.press(sitting.store.get(), key, 5000).state);
	};

	return {opened, sitting, press};
}

const talkOf = (slides: number) => deckOf(...Array.from({length: slides}, (_slide, index) => `## Slide ${index + 1}\n\n<!-- steps: true -->\n\n- red\n- green\n- blue`));

test.each([['before it is followed', 9, 1, 0], ['while its slides are parsed', 9, 0, 1], ['in a deck of more slides than are followed', mostFollowed + 1, 0, 1]])('a talk that rests after keys that came %s goes on there', async (_when, count, before, meanwhile) => {
	const deck = talkOf(count);
	const {opened, sitting, press} = begin(deck);
	const keys = ['7', 'return', 'right', 'P'];
	if (before) press(...keys);
	const following = followDelivery(sitting, {isKept: false});
	if (meanwhile) press(...keys);
	await following.settled;
	const point = await eventually(() => readPoint(deck));
	expect(resumeShow(opened, point, 6000).state.talk).toMatchObject({place: {slide: 6, step: 1}, clock: {startedAt: 5000}});
});

test('where the deck is deleted meanwhile, the talk goes on where it was when that is back', async () => {
	const real = mkdtempSync(`${tmpdir()}/lectern-real-`);
	const link = `${real}-link`;
	symlinkSync(real, link);
	onTestFinished(() => {
		for (const one of [link, real]) rmSync(one, {recursive: true, force: true});
	});
	const text = '# One\n\n---\n\n## Two\n\n---\n\n## Three\n';
	const file = `${real}/talk.md`;
	writeFileSync(file, text);
	const deck = readDeck({path: `${link}/talk.md`, pages: [{name: 'talk.md', text}]});
	const {sitting, press} = begin(deck);
	const {end} = followDelivery(sitting, {isKept: false});
	press('right');
	await eventually(() => expect(readPoint(deck).index).toBe(1));
	rmSync(file);
	press('right');
	end();
	writeFileSync(file, text);
	expect(readPoint(deck).index).toBe(2);
});
