/** Asks the terminal once what its background is like, and keeps the answer from the keys and from the shell. */
import type {ReadStream, WriteStream} from 'node:tty';
import type {Background} from '../../draw/theme/themes.ts';
import {partAnswers} from './answers.ts';
import {groundOfAnswer} from './ground.ts';

/** OSC 11 asks for the background; DA1 behind it is answered by every terminal, so that its answer says that no other is to come. */
const questions = '\u001B]11;?\u001B\\\u001B[c';

/** After so many ms without an answer none is waited for; one that comes all the same is still taken out. */
const patience = 1000;

/** How long in ms what may be a part of an answer is held back before it is taken for broken; what can be nothing else as long as an answer is waited for. */
const holding = 200;

/** How the answer to OSC 11 begins. */
const begunColor = '\u001B]11;';

/** A question asked. */
export type Question = {
	/** Settles when the answer has come, or none is waited for any more. */
	readonly settled: () => Promise<void>;
	/** The same where nobody else reads the terminal any more: reads it until then, so that no answer is left for the shell. */
	readonly drain: () => Promise<void>;
};

/** Asks on a terminal that is raw; from now on its answers are taken out of what is read from `stdin`. */
export function askGround(stdin: ReadStream, stdout: WriteStream, tell: (ground: Background) => void): Question {
	let held = '';
	let timer: NodeJS.Timeout | undefined;
	let isAnswered = false;
	const {promise, resolve} = Promise.withResolvers<void>();
	const finish = () => {
		isAnswered = true;
		clearTimeout(waiting);
		resolve();
	};

	const waiting = setTimeout(finish, patience);

	/** Forgets what is held back, unless it goes on by what came meanwhile: a busy program has not read that yet. */
	const forget = () => {
		const before = held;
		setImmediate(() => {
			if (held === before) held = '';
		});
	};

	const read = stdin.read.bind(stdin);
	stdin.read = (size?: number) => {
		const chunk = read(size) as string | Buffer | null;
		if (chunk === null) return chunk;
		const parted = partAnswers(held + chunk.toString());
		held = parted.held;
		clearTimeout(timer);
		// What is held back and never goes on is no key: none begins so.
		if (held !== '') timer = setTimeout(forget, held.startsWith(begunColor) ? patience : holding).unref();
		for (const color of parted.colors) {
			const ground = groundOfAnswer(color);
			if (ground) tell(ground);
		}

		if (parted.isLast) finish();
		return parted.keys;
	};

	stdout.write(questions);
	return {
		settled: () => promise,
		async drain() {
			if (isAnswered || stdin.destroyed || stdin.readableEnded) return;
			const drop = () => {
				while (stdin.read() !== null);
			};

			stdin.once('end', finish).once('error', finish);
			stdin.setRawMode(true);
			stdin.on('readable', drop);
			await promise;
			stdin.removeListener('readable', drop).removeListener('end', finish).removeListener('error', finish);
		},
	};
}
