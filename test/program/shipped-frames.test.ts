/** The built program shows the shipped deck as its golden frames have it: what the build changes in dependencies changes nothing that is seen. */
import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {readDeck} from '../../src/deck/read/read-deck.ts';
import {findDeck} from '../../src/commands/files/find-deck.ts';
import {root, start} from './terminal.ts';

const {slides} = readDeck(findDeck(path.join(root, 'slides', 'missile-shield')).files);
const steps = Array.from({length: slides.length}, (_slide, index) => slides.at(index).steps);

const trimmed = (screen: string) => screen.replaceAll(/[ ]+$/gm, '').trimEnd();

test.each([
	{columns: 80, rows: 24},
	{columns: 120, rows: 40},
	{columns: 200, rows: 60},
])('every slide of the shipped deck is seen at $columns x $rows as its golden frame has it', async ({columns, rows}) => {
	const folder = path.join(root, 'test', 'golden', 'deck', `${columns}x${rows}`);
	const golden = readdirSync(folder).toSorted().map(name => readFileSync(path.join(folder, name), 'utf8').trimEnd());
	const program = start(['present', path.join(root, 'slides', 'missile-shield')], {columns, rows, env: {NO_COLOR: '1'}});
	expect(golden).toHaveLength(steps.length);
	for (const [index, frame] of golden.entries()) {
		// The first jump into the backup says so in the footer; the second has nothing to say.
		program.press(...String(index + 1), 'enter', ...String(index + 1), 'enter');
		await program.waitFor(screen => new RegExp(` ${index + 1}/\\d+$`, 'm').test(screen));
		program.press(...Array.from({length: steps[index]!}, () => 'right'));
		await program.waitFor(screen => trimmed(screen) === frame).catch(() => expect(trimmed(program.text()), `slide ${index + 1}`).toBe(frame));
	}
});
