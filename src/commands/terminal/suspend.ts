/** Stops the program as Ctrl-Z does elsewhere. */
import {setTimeout} from 'node:timers/promises';

/** Comes back when the shell continues the program. */
export async function stopProgram(): Promise<void> {
	// The whole process group, as the terminal itself would: npm, which may stand between us and the shell, stops too.
	process.kill(0, 'SIGTSTP');
	// While stopped no timer runs; where nothing can stop us (no shell to continue us) we are back after this.
	await setTimeout(50);
}
