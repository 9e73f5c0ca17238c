/** Runs a session until it ends, by itself or by a signal. */
import type {Session} from '../../screen/session.tsx';

const signals = {SIGINT: 130, SIGTERM: 143, SIGHUP: 129} as const;

/**
 * Waits for a session's end and gives the exit code: 0, or 128 and the signal's number. Signals and errors that nobody caught end
 * the session first, so that the terminal is restored before anything is printed.
 */
export async function runSession(session: Session): Promise<number> {
	let exitCode = 0;
	const handlers = Object.entries(signals).map(([name, code]) => {
		const handler = () => {
			exitCode = code;
			session.end();
		};

		process.once(name as NodeJS.Signals, handler);
		return () => process.removeListener(name, handler);
	});
	const onError = (error: unknown) => session.end(error instanceof Error ? error : new Error(String(error)));
	// A terminal that was closed gives no more keys and refuses what is written to it.
	const {stdin, stdout} = session.terminal;
	const onGone = () => {
		exitCode = signals.SIGHUP;
		session.end();
	};

	process.once('uncaughtException', onError).once('unhandledRejection', onError);
	stdout.on('error', onGone);
	stdin.once('end', onGone).on('error', onGone);
	try {
		await session.ended;
		return exitCode;
	} finally {
		for (const remove of handlers) remove();
		process.removeListener('uncaughtException', onError).removeListener('unhandledRejection', onError);
		stdin.removeListener('end', onGone);
	}
}
