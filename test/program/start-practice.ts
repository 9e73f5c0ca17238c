/** Starts practising in the real program. */
import {type Program, start, temporaryFolder} from './terminal.ts';

/** The program with a run that has begun: its number of slides stands below. `words` are further words of the command. */
export async function practise(file: string, words: readonly string[] = [], home = temporaryFolder()): Promise<Program> {
	const program = start(['practise', file, ...words], {home});
	await program.waitFor(/\d+\/\d+\s*$/);
	return program;
}
