/** A talk is followed from its first frame on, while its slides are still being parsed, and to the moment of each key. */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect, onTestFinished, test, vi} from 'vitest';
import {followDelivery} from '../../../src/commands/link/follow-delivery.ts';
import {beginSitting, type Sitting} from '../../../src/commands/session/sitting.ts';
import type {Deck} from '../../../src/deck/deck.ts';
import {noEvidence} from '../../../src/deck/evidence.ts';
import {openShow} from '../../../src/show/open-show.ts';
import {presentActivity} from '../../../src/show/present-activity.ts';
import {resize, type Show} from '../../../src/show/show.ts';
import {deckOf} from '../../pure/markdown.ts';

const talkOf = (slides: number) => deckOf(...Array.from({length: slides}, (_slide, index) => `## Slide ${index + 1}\n\n<!-- time: 10s -->\n\n- red\n- green`));

/** A talk of a deck whose clock the test moves, and where what is kept lies in a folder of its own. */
function begin(deck: Deck) {
	const folder = mkdtempSync(path.join(tmpdir(), 'lectern-parsed-'));
	vi.stubEnv('XDG_STATE_HOME', folder);
	onTestFinished(() => {
		vi.unstubAllEnvs();
		rmSync(folder, {recursive: true, force: true});
	});
	const time = {now: 100_000};
	const sitting: Sitting<Show> = beginSitting(presentActivity, resize(openShow(deck, 'default', noEvidence), {columns: 80, rows: 24}), {clock: () => time.now, ground: undefined, fit: picture => picture});
	const press = (...keys: readonly string[]) => {
		for (const key of keys) sitting.store.set(presentActivity.press(sitting.store.get(), key, time.now).state);
	};

	return {sitting, time, press};
}

test('what is said while slides are parsed counts for the slide it was said on', async () => {
	const {sitting, time, press} = begin(talkOf(9));
	const {timing, settled, end} = followDelivery(sitting, {isKept: false});
	press('right');
	time.now += 7000;
	press('right');
	time.now += 4000;
	await settled;
	expect(timing().pace).toMatchObject({slideMs: 4000, talkMs: 11_000});
	end();
});

test('a talk that ends while its slides are parsed does not wait for them', async () => {
	const deck = talkOf(900);
	const asked: number[] = [];
	const {sitting} = begin({...deck, slides: {...deck.slides, at: (index: number) => (asked.push(index), deck.slides.at(index))}});
	const {settled, end} = followDelivery(sitting, {isKept: false});
	end();
	await settled;
	expect(asked.length).toBeLessThan(10);
});

test('a slide is said from its key on, however long the screen takes to show it', async () => {
	const {sitting, time, press} = begin(talkOf(3));
	const {timing, settled, end} = followDelivery(sitting, {isKept: false});
	await settled;
	const moved = presentActivity.press(sitting.store.get(), 'right', time.now).state;
	time.now += 40;
	sitting.store.set(moved);
	expect(timing().pace).toMatchObject({slideMs: 40, talkMs: 40});
	press('right');
	expect(timing().pace).toMatchObject({slideMs: 0, talkMs: 40});
	end();
});
