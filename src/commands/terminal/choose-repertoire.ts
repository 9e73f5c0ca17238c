/** Chooses with which characters is drawn: all, or those that the terminal can show. */
import type {Repertoire} from '../../draw/ascii/ascii-line.ts';
import type {Invocation} from '../words/command.ts';

/** ASCII where `--ascii` asks for it, else what fits the place that is written to; undefined for all characters. */
export function chooseRepertoire(invocation: Invocation, isTerminal: boolean): Repertoire | undefined {
	return invocation.options['ascii'] ? 'ascii' : repertoireOf(process.env, isTerminal);
}

/**
 * What fits by the environment: ASCII where the locale names another charset than UTF-8, for whose terminals the bytes of UTF-8 mean
 * something else; on the console of Linux, which has 512 characters at most, none of them braille, letters and the signs of Latin-1.
 */
export function repertoireOf(environment: NodeJS.ProcessEnv, isTerminal: boolean): Repertoire | undefined {
	const {LC_ALL, LC_CTYPE, LANG, TERM} = environment;
	// In this order by POSIX. Without a charset, as in containers and over ssh, a locale says nothing of the terminal.
	const locale = [LC_ALL, LC_CTYPE, LANG].find(Boolean) ?? '';
	const charset = /\.([^@]+)/.exec(locale)?.[1] ?? 'UTF-8';
	if (charset.toLowerCase().replaceAll(/[^a-z\d]/g, '') !== 'utf8') return 'ascii';
	return TERM === 'linux' && isTerminal ? 'console' : undefined;
}
