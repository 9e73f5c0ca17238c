/** Stops that the user can repair: a message with next steps, and an exit code. */

/** Ends a command with a message for the user; exit code 1, or 2 for words on the command line that are wrong. */
export class Stop extends Error {
	readonly exitCode: 1 | 2;

	/** `message` says what is wrong and what to do about it, in one or a few lines. */
	constructor(message: string, exitCode: 1 | 2 = 1) {
		super(message);
		this.name = 'Stop';
		this.exitCode = exitCode;
	}
}
