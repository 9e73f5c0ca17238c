/** Turns the words of the command line into a command and an exit code. */
import {existsSync} from 'node:fs';
import {repertoireOf} from './commands/terminal/choose-repertoire.ts';
import {guardOutput, translateOutput} from './commands/terminal/output-gate.ts';

/** Runs what the words ask for; gives the exit code. */
async function run(words: readonly string[]): Promise<number> {
	const repertoire = repertoireOf(process.env, true);
	if (repertoire) {
		const {asciiText} = await import('./draw/ascii/ascii-line.ts');
		translateOutput(text => asciiText(text, repertoire));
	}

	const {parseArguments} = await import('./commands/words/parse-arguments.ts');
	const request = parseArguments(words, existsSync);
	if (request.type === 'run') return (await request.command.load())(request.invocation);
	const [{helpText}, {commands}, {programVersion}] = await Promise.all([import('./commands/words/help-text.ts'), import('./commands/words/command-list.ts'), import('./commands/host/version.ts')]);
	process.stdout.write(request.type === 'help' ? helpText(commands, request.command) : `lectern ${programVersion()}\n`);
	return 0;
}

/** A `Stop` is told in its own words; anything else is a bug, and its stack is shown. */
async function report(error: unknown): Promise<number> {
	const {Stop} = await import('./commands/words/stop.ts');
	const {cleanText} = await import('./deck/text/clean-text.ts');
	const text = error instanceof Stop ? `lectern: ${error.message}` : `lectern: this is a bug, please report it\n${(error as Error).stack ?? String(error)}`;
	process.stderr.write(`${cleanText(text)}\n`);
	return error instanceof Stop ? error.exitCode : 1;
}

/** Why nothing more could be written, in words for the usual reasons. */
const reasons: Readonly<Record<string, string>> = {ENOSPC: 'no space is left', EDQUOT: 'no space is left to you', EFBIG: 'the file may not grow larger'};
let isRefused = false;

guardOutput((error, stream) => {
	// A reader that has seen enough (`lectern --plain | head`) closes the pipe: that is no error, nor does it make one good that was found. A terminal that is gone can be told nothing.
	if (error.code === 'EPIPE' && stream === process.stdout) process.exit(process.exitCode ?? 0);
	if (error.code === 'EPIPE' || stream.isTTY || isRefused) return;
	isRefused = true;
	process.exitCode = 1;
	if (stream === process.stdout) process.stderr.write(`lectern: the output could not be written: ${reasons[error.code ?? ''] ?? error.message} (${error.code ?? 'no code'})\n`);
});
process.on('uncaughtException', error => {
	// What goes on on a terminal gives that back first, and then throws the error itself.
	if (process.listenerCount('uncaughtException') === 1) void report(error).then(exitCode => process.exit(exitCode));
});
void run(process.argv.slice(2))
	.catch(report)
	.then(exitCode => {
		process.exitCode = isRefused ? 1 : exitCode;
	});
