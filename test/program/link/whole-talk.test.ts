/** The shipped talk, given from the console with a clicker, at several pairs of sizes. */
import path from 'node:path';
import {expect, test} from 'vitest';
import {root, start, temporaryFolder} from '../terminal.ts';

const pairs = [
	[{columns: 80, rows: 24}, {columns: 120, rows: 40}],
	[{columns: 120, rows: 40}, {columns: 80, rows: 24}],
	[{columns: 200, rows: 60}, {columns: 60, rows: 18}],
] as const;

test.each(pairs)('a whole talk on %o, driven from %o, shows each slide, and both stay in step', async (room, desk) => {
	const home = temporaryFolder();
	const stage = start([path.join(root, 'slides', 'missile-shield')], {home, ...room});
	await stage.waitFor(/\b1\/\d+\s*$/);
	const speaker = start(['console'], {home, ...desk});
	await speaker.waitFor(/Now 1\/\d+/);
	const slides = Number(/Now 1\/(\d+)/.exec(speaker.text())![1]);
	const seen = new Set<string>();
	for (let press = 0; press < 200; press++) {
		// A map that is drawn meanwhile is no answer to the key.
		await stage.waitFor(screen => !screen.includes('drawing…'));
		const [, slide = ''] = /(\d+)\/\d+\s*$/.exec(stage.text().trimEnd())!;
		seen.add(slide);
		await speaker.waitFor(`Now ${slide}/${slides}`);
		if (Number(slide) === slides) break;
		const before = stage.text();
		speaker.press('pagedown');
		await stage.waitFor(screen => screen !== before);
	}

	expect(seen.size).toBe(slides);
	speaker.press('.');
	await stage.waitFor(screen => screen.trim() === '');
	speaker.press('.', 'pageup');
	await stage.waitFor(/\d+\/\d+\s*$/);
	speaker.press('q');
	expect((await speaker.end()).exitCode).toBe(0);
	expect(stage.isRunning).toBe(true);
});
