/** Opens the terminal that a talk is held on. */
import {openSync} from 'node:fs';
import {ReadStream} from 'node:tty';
import type {Terminal} from '../../screen/session.tsx';
import {Stop} from './stop.ts';

/** Whether standard output can show slides: a terminal that is not dumb. */
export function canShowSlides(): boolean {
	return process.stdout.isTTY && process.env['TERM'] !== 'dumb';
}

/** The terminal's streams. Where standard input is no terminal (the deck came from it), keys are read from the terminal itself. */
export function openTerminal(): Terminal {
	try {
		const stdin = process.stdin.isTTY ? process.stdin : new ReadStream(openSync('/dev/tty', 'r'));
		// At once, so that a key pressed before the first frame is not echoed into it; Ink takes raw mode over and ends it.
		stdin.setRawMode(true);
		return {stdin, stdout: process.stdout};
	} catch (error) {
		throw new Stop(`Keys cannot be read here, there is no terminal: ${(error as Error).message}\nPrint the deck instead: lectern --plain`);
	}
}

/** Gives a terminal back: no raw mode, and no reading of keys that would keep the program alive. */
export function closeTerminal({stdin}: Terminal): void {
	if (stdin.destroyed) return;
	stdin.setRawMode(false);
	if (stdin === process.stdin) stdin.pause();
	else stdin.destroy();
}
