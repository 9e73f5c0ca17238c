/** A talk is followed from its first frame on, while its slides are still being parsed, and to the moment of each key. */
import {expect, test} from 'vitest';
import {followDelivery} from '../../../src/commands/link/follow-delivery.ts';
import {presentActivity} from '../../../src/show/present-activity.ts';
import {deckOf} from '../../pure/markdown.ts';
import {beginTalk} from './begin-talk.ts';

const talkOf = (slides: number) => deckOf(...Array.from({length: slides}, (_slide, index) => `## Slide ${index + 1}\n\n<!-- time: 10s -->\n\n- red\n- green`));

test('what is said while slides are parsed counts for the slide it was said on', async () => {
	const {sitting, time, press} = beginTalk(talkOf(9));
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
	const {sitting} = beginTalk({...deck, slides: {...deck.slides, at: (index: number) => (asked.push(index), deck.slides.at(index))}});
	const {settled, end} = followDelivery(sitting, {isKept: false});
	end();
	await settled;
	expect(asked.length).toBeLessThan(10);
});

test('a slide is said from its key on, however long the screen takes to show it', async () => {
	const {sitting, time, press} = beginTalk(talkOf(3));
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
