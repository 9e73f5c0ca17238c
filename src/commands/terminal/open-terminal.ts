/** Opens the terminal that an activity is held on, and gives it back as it was. */
import {openSync} from 'node:fs';
import {ReadStream, type WriteStream} from 'node:tty';
import type {Size} from '../../draw/size.ts';
import {Stop} from '../words/stop.ts';
import {openGate} from './output-gate.ts';
import {windowTitle} from './window-title.ts';

/** A terminal: its streams, its size now, and a screen of its own on it. */
export type OpenTerminal = {
	readonly stdin: ReadStream;
	readonly stdout: WriteStream;
	/** Whether a screen reader is to be given text. */
	readonly isSpoken: boolean;
	readonly size: () => Size;
	/** Takes the alternate screen, with no cursor, and writes a text on it, in one update. */
	readonly enter: (text?: string) => void;
	/** Gives the window another title, now or when the screen is taken. */
	readonly retitle: (title: string) => void;
	/** Has all that is written until the program waits again go out as one write. */
	readonly gather: () => void;
	/** Gives the alternate screen back. */
	readonly leave: () => void;
	/** Gives the whole terminal back: no raw mode, and no reading of keys that would keep the program alive. */
	readonly close: () => void;
};

/** Whether standard output can show slides: a terminal that is not dumb. */
export function canShowSlides(): boolean {
	return process.stdout.isTTY && process.env['TERM'] !== 'dumb';
}

/** Clicks and the wheel are told (mode 1000), with the cell as numbers (mode 1006), or not any more: then the terminal selects text with them. */
const hearMouse = '\u001B[?1000h\u001B[?1006h';
const leaveMouse = '\u001B[?1006l\u001B[?1000l';

/** Opens the terminal, whose window has a title while the screen of its own is on it. Where standard input is none (the deck came from it), keys are read from the terminal itself. A `Stop` where there is none. */
export function openTerminal(title = '', isMouseHeard = false): OpenTerminal {
	const stdin = openKeys();
	const {stdout} = process;
	const closeGate = openGate();
	let named = windowTitle(title, process.env['TERM']);
	let isEntered = false;
	let isGathering = false;
	const release = () => {
		if (!isGathering) return;
		isGathering = false;
		stdout.uncork();
	};

	const leave = () => {
		if (!isEntered) return;
		isEntered = false;
		// An update may have begun whose frame never came: left open it would hold back what the shell writes.
		stdout.write(`${isMouseHeard ? leaveMouse : ''}\u001B[?2026l\u001B[?1049l\u001B[?25h${named.putBack}`);
	};

	// Whatever ends the program, the shell is not left on the screen of the talk.
	process.once('exit', leave);
	return {
		stdin,
		stdout,
		isSpoken: process.env['INK_SCREEN_READER'] === 'true',
		size: () => ({columns: stdout.columns, rows: stdout.rows}),
		enter(text = '') {
			isEntered = true;
			stdout.write(`\u001B[?2026h\u001B[?1049h\u001B[?25l\u001B[H${text}${named.give}${isMouseHeard ? hearMouse : ''}\u001B[?2026l`);
		},
		retitle(next) {
			const before = named;
			named = windowTitle(next, process.env['TERM']);
			if (named.give === before.give || !isEntered) return;
			// A window without a title of ours has not kept its own, and one that is to have none has it back.
			stdout.write(before.give === '' ? named.give : named.give === '' ? before.putBack : named.change);
		},
		gather() {
			if (isGathering) return;
			isGathering = true;
			stdout.cork();
			setImmediate(release);
		},
		leave,
		close() {
			leave();
			release();
			closeGate();
			process.removeListener('exit', leave);
			if (stdin.destroyed) return;
			stdin.setRawMode(false);
			if (stdin !== process.stdin) return void stdin.destroy();
			stdin.pause();
			// Pausing is not heeded while a listener of Ink's is left, as after a resize right before the end; the program would never end.
			stdin.unref();
		},
	};
}

function openKeys(): ReadStream {
	try {
		const stdin = process.stdin.isTTY ? process.stdin : new ReadStream(openSync('/dev/tty', 'r'));
		// At once, so that a key pressed before the first frame is not echoed into it; Ink takes raw mode over and ends it.
		stdin.setRawMode(true);
		return stdin;
	} catch (error) {
		throw new Stop(`Keys cannot be read here, there is no terminal: ${(error as Error).message}\nPrint the deck instead: lectern --plain`);
	}
}
