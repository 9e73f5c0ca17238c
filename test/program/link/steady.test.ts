/** With --steady an edit of the deck waits until the talk moves on: the console tells of it, the room sees nothing. */
import {writeFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {talk, writeDeck} from '../decks.ts';
import {start, temporaryFolder} from '../terminal.ts';

test('an edit waits, is told on the console with its place, and is shown at the next slide or on request; a broken one never', async () => {
	const [home, file] = [temporaryFolder(), writeDeck(talk)];
	const stage = start([file, '--steady', '--slide', '2'], {home});
	await stage.waitFor(' 2/12');
	const speaker = start(['console'], {home, columns: 120, rows: 40});
	await speaker.waitFor('Now 2/12');

	const edited = talk.replace('Words of the second', 'Better words');
	writeFileSync(file, edited);
	await speaker.waitFor(/An edit waits: slide 2 \(talk\.md:\d+\)/);
	expect(stage.text()).toContain('Words of the second');
	speaker.press('right');
	await stage.waitFor('apple');
	await speaker.waitFor(screen => screen.includes('Now 3/12') && !screen.includes('An edit waits'));
	speaker.press('shift-left');
	await stage.waitFor('Better words');
	await speaker.waitFor('Better words');

	const again = edited.replace('Better words', 'The best words');
	writeFileSync(file, again);
	await speaker.waitFor('An edit waits');
	speaker.press('r');
	await stage.waitFor('The best words');

	writeFileSync(file, again.replace('sides: [North, South]', 'sides: 7\nminutes: many'));
	await speaker.waitFor(/^ ✖ talk\.md:\d/m);
	speaker.press('right');
	await stage.waitFor('apple');
	speaker.press('shift-left');
	await stage.waitFor(' 2/12');
	expect(stage.text()).toContain('The best words');
	expect(stage.text()).not.toContain('✖');
	writeFileSync(file, again.replace('The best words', 'The last words'));
	await speaker.waitFor('An edit waits');
	expect(stage.text()).not.toContain('✖');
});
