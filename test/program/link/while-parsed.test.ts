/** A talk is shared from its first frame on, while its slides are still being parsed: in the real program. */
import {expect, onTestFinished, test} from 'vitest';
import {findTalks} from '../../../src/link/find-talks.ts';
import {joinTalk} from '../../../src/link/join-talk.ts';
import type {HostMessage} from '../../../src/link/messages.ts';
import {eventually} from '../../eventually.ts';
import {writeDeck} from '../decks.ts';
import {start} from '../terminal.ts';
import {linkFolder} from './link-folder.ts';

const rows = Array.from({length: 12}, (_row, index) => `| **${index}** | [words](https://example.org) and *more* words |`).join('\n');
const long = Array.from({length: 900}, (_slide, index) => `## Slide ${index + 1}\n\n| a | b |\n| - | - |\n${rows}\n`).join('\n---\n\n');

test('a console that joins meanwhile sees the talk move', async () => {
	const stage = start([writeDeck(long)]);
	const folder = linkFolder(stage.home);
	const talk = await eventually(async () => {
		const [found] = await findTalks({folder, others: [], short: folder}, '');
		expect(found).toBeDefined();
		return found!;
	});
	const heard: HostMessage[] = [];
	const guest = joinTalk(talk.found, {role: 'console', program: ''}, {onMessage: message => heard.push(message), onParting() {}});
	onTestFinished(guest.leave);
	await eventually(() => expect(heard).toHaveLength(2));
	guest.send({type: 'act', action: {type: 'next'}});
	await eventually(() => expect(heard.length).toBeGreaterThan(2));
	// The clock runs, and there is no pace yet: that takes the slides, all of them parsed.
	expect(heard[2]).toMatchObject({type: 'state', state: {place: {slide: 1}, clock: {startedAt: expect.any(Number)}}});
	expect(heard[2]).not.toHaveProperty('state.timing.pace');
	await eventually(() => expect(heard.at(-1)).toHaveProperty('state.timing.pace'));
});
