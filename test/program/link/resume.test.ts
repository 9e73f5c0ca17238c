/** A talk that was killed, or quit by accident, goes on where it was. */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {eventually} from '../../eventually.ts';
import {talk, writeDeck} from '../decks.ts';
import {keptFolder} from '../practice-deck.ts';
import {start, temporaryFolder} from '../terminal.ts';

test('--resume goes on at slide, step and time after a kill, and a console that waits hears it again', async () => {
	const [home, file] = [temporaryFolder(), writeDeck(talk)];
	const none = start([file, '--resume'], {home});
	expect((await none.end()).exitCode).toBe(1);
	expect(none.text()).toContain('no talk of this deck to go on with');
	const stage = start([file], {home});
	await stage.waitFor(' 1/12');
	const speaker = start(['console'], {home});
	await speaker.waitFor('ready');
	speaker.press('3', 'enter', 'right', 'P');
	await stage.waitFor('banana');
	await speaker.waitFor('paused');
	await eventually(() => expect(readFileSync(path.join(keptFolder(home), 'talk.json'), 'utf8')).toMatch(/"step":1.*pausedSince/));
	stage.kill('SIGKILL');
	await speaker.waitFor('waited for');
	const again = start([file, '--resume'], {home});
	await again.waitFor(screen => screen.includes('banana') && !screen.includes('cherry'));
	await speaker.waitFor(screen => !screen.includes('waited for') && screen.includes('paused'));
	speaker.press('right');
	await again.waitFor('cherry');
	again.press('q', 'q');
	await again.end();
	const third = start([file, '--resume'], {home});
	await third.waitFor(screen => screen.includes('cherry') && screen.includes('The talk goes on'));
});
