/** Measures how long a key press takes until the last byte of what it redraws has arrived. */
import {type PtyProgram, sleep, startInPty} from './pty-program.ts';

/** A press that was answered: ms to the last byte, the bytes, and how many times they clear the whole screen. */
export type Press = {readonly time: number; readonly bytes: number; readonly clears: number};

/** Silence in ms after which a redraw counts as complete. */
const quiet = 30;

/** How long in ms a press may go unanswered before it counts as one that changes nothing, such as `next` on the last slide. */
const patience = 700;

/** Erases everything: 2J, 3J, J from the top left corner, and the terminal's reset. */
// eslint-disable-next-line no-control-regex
const fullClear = /\u001B\[[23]J|\u001B\[(?:1?;?1?)H\u001B\[0?J|\u001Bc/g;

/** Presses a key until nothing is redrawn any more, or `most` times; gives the presses that were answered. */
export async function pressThrough(program: PtyProgram, key: string, most: number): Promise<readonly Press[]> {
	const presses: Press[] = [];
	while (presses.length < most) {
		const begun = performance.now();
		program.write(key);
		const {text, last} = await program.settle(quiet, patience);
		if (last === undefined) break;
		presses.push({time: last - begun, bytes: Buffer.byteLength(text), clears: text.match(fullClear)?.length ?? 0});
	}

	return presses;
}

/** The same for a raw `cat`, which sends each key back as it is: what the pseudo-terminal and the measuring cost themselves. */
export async function pressCat(count: number): Promise<readonly Press[]> {
	const program = startInPty('/bin/sh', ['-c', 'stty raw -echo; exec cat'], {columns: 80, rows: 24});
	await sleep(200);
	const presses = await pressThrough(program, 'l', count);
	program.kill();
	return presses;
}
