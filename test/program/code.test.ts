/** Code is plain in the first frame, and has its colours right after it, without a key. */
import {expect, test} from 'vitest';
import {writeDeck} from './decks.ts';
import {start} from './terminal.ts';

/** The dark theme's colour of keywords, as it is sent. */
const keyword = '38;2;207;165;255m';

test('colours come after the first frame, and the next slide’s with its own language', async () => {
	const deck = '## One\n\n```ts\nconst crane = 1\n```\n\n---\n\n## Two\n\n```py\nimport port\n```\n';
	const program = start([writeDeck(deck), '--theme', 'dark']);
	await program.waitFor(/const crane/);
	await program.waitFor(() => program.output().includes(`${keyword}const`));
	expect(program.output().indexOf('const crane')).toBeLessThan(program.output().indexOf(`${keyword}const`));
	program.press('right');
	await program.waitFor(() => program.output().includes(`${keyword}import`));
	program.press('q');
	expect(await program.end()).toEqual({exitCode: 0, signal: 0});
});
