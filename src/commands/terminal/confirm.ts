/** Asks the user before something is done. */
import {createInterface} from 'node:readline/promises';
import {openGate} from './output-gate.ts';

/** Whether the user answers yes; undefined where there is no terminal to ask on. */
export async function confirm(question: string): Promise<boolean | undefined> {
	if (!process.stdin.isTTY || !process.stdout.isTTY) return undefined;
	// The line that is typed is edited with the sequences of the terminal.
	const closeGate = openGate();
	// After a show nobody waits for the keys any more; who is asked now does.
	process.stdin.ref();
	const prompt = createInterface({input: process.stdin, output: process.stdout});
	try {
		// Ctrl-C and Ctrl-D close the prompt: neither is a yes.
		const closed = new Promise<string>(resolve => prompt.once('close', () => resolve('')));
		const answer = await Promise.race([prompt.question(`${question} [y/N] `), closed]);
		return /^y(es)?$/i.test(answer.trim());
	} finally {
		prompt.close();
		process.stdin.unref();
		closeGate();
	}
}
