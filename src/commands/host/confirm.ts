/** Asks the user before something is done. */
import {createInterface} from 'node:readline/promises';

/** Whether the user answers yes; undefined where there is no terminal to ask on. */
export async function confirm(question: string): Promise<boolean | undefined> {
	if (!process.stdin.isTTY || !process.stdout.isTTY) return undefined;
	const prompt = createInterface({input: process.stdin, output: process.stdout});
	try {
		// Ctrl-C and Ctrl-D close the prompt: neither is a yes.
		const closed = new Promise<string>(resolve => prompt.once('close', () => resolve('')));
		const answer = await Promise.race([prompt.question(`${question} [y/N] `), closed]);
		return /^y(es)?$/i.test(answer.trim());
	} finally {
		prompt.close();
	}
}
