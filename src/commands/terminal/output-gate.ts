/** The last gate before standard output and standard error: what passes steers no terminal, and what is refused behind it is told. */
import {fstatSync, writeSync} from 'node:fs';
import {withoutControls} from '../../deck/text/without-controls.ts';

/** Standard output or standard error. */
export type Output = typeof process.stdout | typeof process.stderr;

/** Hears that something could not be written to one of the two outputs. */
export type FailureListener = (error: NodeJS.ErrnoException, stream: Output) => void;

/** How many draw on the terminal themselves. */
let drawing = 0;

/** Writes a text with the characters that the terminal can show. */
let translate: ((text: string) => string) | undefined;

/**
 * From now on all that is written to the two outputs, by whomever, is cleaned, and what libraries would tell a console, or Node as a
 * warning, is not written at all: whoever presents can do nothing about it, and it would stand in the middle of a slide.
 */
export function guardOutput(onFailure: FailureListener): void {
	silenceConsole();
	process.removeAllListeners('warning');
	for (const stream of [process.stdout, process.stderr]) {
		stream.on('error', error => onFailure(error, stream));
		guard(stream, error => onFailure(error, stream));
	}
}

/** From now on what is printed on a terminal is translated; files and other programs get it as it is. */
export function translateOutput(by: (text: string) => string): void {
	translate = by;
}

/** Lets what is written to standard output through as it is, for who draws on the terminal; until the function is called that this gives. */
export function openGate(): () => void {
	let isOpen = true;
	drawing++;
	return () => {
		if (isOpen) drawing--;
		isOpen = false;
	};
}

/** Writes to standard output a text that holds styles of our own, and nothing else that could steer a terminal. */
export function writePainted(text: string): void {
	const closeGate = process.stdout.isTTY ? openGate() : () => {};
	process.stdout.write(text);
	closeGate();
}

function silenceConsole(): void {
	const ways = Object.entries(console).filter(([name, way]) => typeof way === 'function' && name !== 'Console');
	Object.assign(console, Object.fromEntries(ways.map(([name]) => [name, () => {}])));
}

function guard(stream: Output, onFailure: (error: NodeJS.ErrnoException) => void): void {
	const pass = stream.write.bind(stream) as (chunk: string | Uint8Array, encoding?: unknown, done?: unknown) => boolean;
	const write = isFile(stream) ? writerTo(stream, onFailure) : pass;
	stream.write = (chunk: string | Uint8Array, encoding?: unknown, done?: unknown) => {
		if (drawing > 0 && stream === process.stdout) return pass(chunk, encoding, done);
		// A table of values has lines that end with CR LF (RFC 4180): that steers nothing.
		const text = (typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString()).split('\r\n').map(line => withoutControls(line)).join('\r\n');
		return write(stream.isTTY && translate ? translate(text) : text, encoding, done);
	};
}

/** Whether an output leads to a file or a device, and not to a terminal or to another program. */
function isFile(stream: Output): boolean {
	if (stream.isTTY) return false;
	const status = fstatSync(stream.fd);
	return status.isFile() || status.isCharacterDevice();
}

/** Writes whole texts. Node's own stream for files asks once, and takes a part, all that a disk that is nearly full has room for, for the whole (Node 26). */
function writerTo({fd}: Output, onFailure: (error: NodeJS.ErrnoException) => void) {
	return (text: string, encoding?: unknown, done?: unknown): boolean => {
		const callback = typeof encoding === 'function' ? encoding : done;
		let failure: NodeJS.ErrnoException | undefined;
		try {
			for (let bytes = Buffer.from(text); bytes.length > 0; ) bytes = bytes.subarray(writeSync(fd, bytes));
		} catch (error) {
			failure = error as NodeJS.ErrnoException;
			onFailure(failure);
		}

		if (typeof callback === 'function') process.nextTick(callback, failure);
		return true;
	};
}
