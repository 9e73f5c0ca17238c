/** Opens the terminal that a talk is held on. */
import {openSync} from 'node:fs';
import {ReadStream} from 'node:tty';
import type {Terminal} from '../screen/session.tsx';
import {Stop} from './stop.ts';

/** Whether standard output can show slides: a terminal that is not dumb. */
export function canShowSlides(): boolean {
	return process.stdout.isTTY && process.env['TERM'] !== 'dumb';
}

/** The terminal's streams. Where standard input is no terminal (the deck came from it), keys are read from the terminal itself. */
export function openTerminal(): Terminal {
	if (process.stdin.isTTY) return {stdin: process.stdin, stdout: process.stdout};
	try {
		return {stdin: new ReadStream(openSync('/dev/tty', 'r')), stdout: process.stdout};
	} catch (error) {
		throw new Stop(`Keys cannot be read here, there is no terminal: ${(error as Error).message}\nPrint the deck instead: lectern --plain`);
	}
}
