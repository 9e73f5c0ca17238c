/** Watches for what ends an activity from outside: signals, a terminal that is gone, errors that nobody caught. */
import {setTimeout} from 'node:timers/promises';
import type {OpenTerminal} from '../terminal/open-terminal.ts';

/** How an activity was ended: by an error, which is a bug, or with an exit code. */
export type Exit = {readonly error: Error} | {readonly exitCode: number};

/** What has ended an activity, and who is to be told of it. */
export type Endings = {
	/** The first ending that there was. */
	readonly first: () => Exit | undefined;
	/** Ends the activity. */
	readonly end: (ending: Exit) => void;
	/** Ends the activity by an error that is a bug. */
	readonly fail: (error: unknown) => void;
	/** Calls the listener at each ending, at once where there was one. */
	readonly listen: (listener: (ending: Exit) => void) => void;
	/** Does work in which another program has the terminal: Ctrl-C and Ctrl-\ there, sent to all that run on it, are for that one. */
	readonly lend: <Result>(work: () => Promise<Result>) => Promise<Result>;
	readonly stop: () => void;
};

const heedNot = () => {};

const signals = {SIGINT: 130, SIGQUIT: 131, SIGTERM: 143, SIGHUP: 129} as const;

/** The signals that a terminal sends to all programs that run on it, at Ctrl-C and Ctrl-\. */
const typed: readonly string[] = ['SIGINT', 'SIGQUIT'];

/** Watches from now on: until `stop`, no signal ends the program by itself, so that the terminal is restored before anything is printed. */
export function watchEndings({stdin, stdout}: OpenTerminal): Endings {
	let first: Exit | undefined;
	let listener: ((ending: Exit) => void) | undefined;
	const end = (ending: Exit) => {
		first ??= ending;
		listener?.(ending);
	};

	const fail = (error: unknown) => end({error: error instanceof Error ? error : new Error(String(error))});
	let isLent = false;
	const handlers = Object.entries(signals).map(([name, exitCode]) => {
		const handler = () => {
			if (!isLent || !typed.includes(name)) end({exitCode});
		};

		process.on(name as NodeJS.Signals, handler);
		return () => process.removeListener(name, handler);
	});
	// A file that may not grow further: the write says so itself. Ink's signal-exit would end the program with the terminal raw.
	process.on('SIGXFSZ', heedNot);
	// A terminal that was closed gives no more keys and refuses what is written to it.
	const onGone = () => end({exitCode: signals.SIGHUP});
	process.on('uncaughtException', fail).on('unhandledRejection', fail);
	// These two stay: what is written or read last may be refused later.
	stdout.on('error', onGone);
	stdin.once('end', onGone).on('error', onGone);
	return {
		first: () => first,
		end,
		fail,
		listen(told) {
			listener = told;
			if (first) told(first);
		},
		async lend(work) {
			isLent = true;
			try {
				return await work();
			} finally {
				// The signal that ended the other program may come to us after the news of its end.
				await setTimeout(20);
				isLent = false;
			}
		},
		stop() {
			for (const remove of handlers) remove();
			process.removeListener('SIGXFSZ', heedNot);
			process.removeListener('uncaughtException', fail).removeListener('unhandledRejection', fail);
			stdin.removeListener('end', onGone);
		},
	};
}
