/** Measures how long a key pressed on a console takes until the stage has redrawn, beside a key pressed on the stage itself. */
import {fileURLToPath} from 'node:url';
import {type Cells, type PtyProgram, startQuiet} from './pty-program.ts';
import {median} from './spread.ts';

/** Medians in ms: from the key on the stage, and from the key on the console, to the last byte that the stage redraws. */
export type ConsoleKeys = {readonly local: number; readonly remote: number; readonly count: number};

/** Goes through a deck and back, `rounds` times from each terminal. */
export async function measureConsoleKeys(program: string, deck: string, size: Cells, rounds: number): Promise<ConsoleKeys> {
	const stage = await startQuiet([program, 'present', deck], size);
	const speaker = await startQuiet([program, 'console'], {columns: 120, rows: 40});
	const local: number[] = [];
	const remote: number[] = [];
	for (let round = 0; round < rounds; round++) {
		for (const key of [...'llllllllll', ...'hhhhhhhhhh']) {
			await press(stage, stage, key, local);
			await press(speaker, stage, key === 'l' ? 'h' : 'l', remote);
			await press(speaker, stage, key, remote);
		}
	}

	for (const one of [speaker, stage]) {
		one.kill();
		await one.ended;
	}

	return {local: median(local), remote: median(remote), count: remote.length};
}

/** Presses a key on one terminal and notes when another has fallen silent; a press that changes nothing there is left out. */
async function press(by: PtyProgram, seen: PtyProgram, key: string, times: number[]): Promise<void> {
	await seen.settle(30, 30);
	const begun = performance.now();
	by.write(key);
	const {last} = await seen.settle(30, 300);
	if (last !== undefined) times.push(last - begun);
}

// Run by itself it measures the built program: node test/bench/console-keys.ts
if (import.meta.main) {
	const root = new URL('../../', import.meta.url);
	const keys = await measureConsoleKeys(fileURLToPath(new URL('dist/cli.js', root)), fileURLToPath(new URL('slides/missile-shield', root)), {columns: 80, rows: 24}, 3);
	process.stdout.write(`on the stage ${keys.local.toFixed(2)} ms, from the console ${keys.remote.toFixed(2)} ms, ${keys.count} presses\n`);
}
