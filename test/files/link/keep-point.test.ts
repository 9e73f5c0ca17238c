/** Where a talk is is kept from its first key on, however late its following begins, and however many slides it has. */
import {mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {expect, onTestFinished, test} from 'vitest';
import {followDelivery} from '../../../src/commands/link/follow-delivery.ts';
import {readPoint, resumeShow} from '../../../src/commands/link/resume-point.ts';
import {readDeck} from '../../../src/deck/read/read-deck.ts';
import {mostFollowed} from '../../../src/talk/delivery/timing.ts';
import {eventually} from '../../eventually.ts';
import {deckOf} from '../../pure/markdown.ts';
import {beginTalk} from './begin-talk.ts';

const talkOf = (slides: number) => deckOf(...Array.from({length: slides}, (_slide, index) => `## Slide ${index + 1}\n\n<!-- steps: true -->\n\n- red\n- green\n- blue`));

test.each([['before it is followed', 9, 1, 0], ['while its slides are parsed', 9, 0, 1], ['in a deck of more slides than are followed', mostFollowed + 1, 0, 1]])('a talk that rests after keys that came %s goes on there', async (_when, count, before, meanwhile) => {
	const deck = talkOf(count);
	const {opened, sitting, press} = beginTalk(deck);
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
	const {sitting, press} = beginTalk(deck);
	const {end} = followDelivery(sitting, {isKept: false});
	press('right');
	await eventually(() => expect(readPoint(deck).index).toBe(1));
	rmSync(file);
	press('right');
	end();
	writeFileSync(file, text);
	expect(readPoint(deck).index).toBe(2);
});
