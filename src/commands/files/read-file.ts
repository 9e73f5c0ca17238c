/** Reads the files of users: never without end, and none that would hold up the program unless a person named it. */
import {closeSync, constants, fstatSync, openSync, readSync, type Stats, statSync} from 'node:fs';
import {cleanLine} from '../../deck/text/clean-text.ts';
import {Stop} from '../words/stop.ts';

/** The most bytes that are read of a deck, a source or an article. A text of more is longer than most editors open. */
export const mostBytes = 256 * 1024 * 1024;

/** A file's text without its byte-order mark and its size in bytes; or why there is none, in words that go on with its name, and what to do. */
export type FileText = {readonly text: string; readonly bytes: number} | Trouble;

/** Why a file could not be read, in words that go on with its name, and what to do. */
export type Trouble = {readonly trouble: string; readonly hint?: string};

/** What a path leads to, or why that cannot be told. */
export type Kind = 'file' | 'folder' | 'pipe' | 'device' | 'socket' | 'nothing' | Trouble;

/** What a path leads to, symbolic links followed. It never throws. */
export function kindOf(file: string): Kind {
	try {
		return kindOfStatus(statSync(file));
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'nothing' : troubleOf(error);
	}
}

/** The text of a file in a folder: a regular one, at most `most` bytes long. Anything else is trouble, and is not waited for. */
export function readRegular(file: string, most = mostBytes): FileText {
	const bytes = readRegularBytes(file, most);
	return 'trouble' in bytes ? bytes : decodeText(bytes);
}

/** The bytes of a file in a folder; see `readRegular`. */
export function readRegularBytes(file: string, most = mostBytes): Uint8Array | Trouble {
	// Without waiting: opening a pipe that nobody writes to would never come back.
	return readBytes(file, constants.O_NONBLOCK ?? 0, most, kind => kind === 'file');
}

/** The text of a file that a person named, be it a pipe or what `<(command)` gives, at most `mostBytes` long; a `Stop` where there is none. */
export function readNamed(file: string): string {
	const kind = kindOf(file);
	const bytes = kind === 'pipe' || kind === 'device' || kind === 'socket' ? readBytes(file, 0, mostBytes, one => one !== 'folder') : readRegularBytes(file);
	const read = 'trouble' in bytes ? bytes : decodeText(bytes);
	if ('trouble' in read) throw stopFor(file, read);
	return read.text;
}

/** The text that bytes are in UTF-8, without a byte-order mark. */
export function decodeText(bytes: Uint8Array): FileText {
	if (bytes.includes(0)) return {trouble: 'is a binary file, not text'};
	try {
		return {text: new TextDecoder('utf-8', {fatal: true}).decode(bytes), bytes: bytes.length};
	} catch (error) {
		if (!(error instanceof TypeError)) throw error;
		return {trouble: 'is not UTF-8 text', hint: 'convert it, for example: iconv -f latin1 -t utf-8 FILE > NEW'};
	}
}

/** What is said of a text that has more bytes than `most`. */
export function tooLarge(most: number): Trouble {
	return {trouble: `is larger than ${most === mostBytes ? '256 MB, the most that is read' : 'what is left of the 256 MB that are read of a deck'}`};
}

/** A `Stop` that says why a file cannot be read. */
export function stopFor(file: string, {trouble, hint}: Trouble): Stop {
	return new Stop(`\`${cleanLine(file)}\` ${trouble}.${hint === undefined ? '' : `\n${hint[0]!.toUpperCase()}${hint.slice(1)}`}`);
}

/** What the file system's error means for who wanted to read. */
export function troubleOf(error: unknown): Trouble {
	const {code} = error as NodeJS.ErrnoException;
	if (code === undefined) throw error;
	return {trouble: `cannot be read: ${reasons[code] ?? code}`};
}

const reasons: Readonly<Record<string, string>> = {
	EACCES: 'you have no permission to read it',
	EPERM: 'you have no permission to read it',
	ENOENT: 'it is not there',
	ENOTDIR: 'a part of its path is a file, not a folder',
	EISDIR: 'it is a folder',
	ELOOP: 'its symbolic links go round in a circle',
	ENAMETOOLONG: 'its name is too long',
	ENXIO: 'nothing answers there',
};

function kindOfStatus(status: Stats): Exclude<Kind, 'nothing' | Trouble> {
	if (status.isFile()) return 'file';
	if (status.isDirectory()) return 'folder';
	return status.isFIFO() ? 'pipe' : status.isSocket() ? 'socket' : 'device';
}

function readBytes(file: string, flags: number, most: number, isWanted: (kind: Kind) => boolean): Uint8Array | Trouble {
	try {
		const handle = openSync(file, constants.O_RDONLY | flags);
		try {
			const status = fstatSync(handle);
			const kind = kindOfStatus(status);
			if (!isWanted(kind)) return {trouble: `is a ${kind}`};
			return (kind === 'file' && status.size > most ? undefined : readToEnd(handle, most)) ?? tooLarge(most);
		} finally {
			closeSync(handle);
		}
	} catch (error) {
		return troubleOf(error);
	}
}

/** All bytes to the end; undefined where there are more than `most`. */
function readToEnd(handle: number, most: number): Uint8Array | undefined {
	const pieces: Buffer[] = [];
	let size = 0;
	for (;;) {
		const piece = Buffer.allocUnsafe(Math.min(most + 1 - size, Math.max(64 * 1024, size)));
		const read = readSync(handle, piece);
		if (read === 0) return Buffer.concat(pieces, size);
		size += read;
		if (size > most) return undefined;
		pieces.push(piece.subarray(0, read));
	}
}
