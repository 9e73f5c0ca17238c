/** Opens a place of a deck in the user's editor. */
import {spawn} from 'node:child_process';
import path from 'node:path';
import {split} from 'shlex';
import {cleanLine} from '../../deck/text/clean-text.ts';
import {isProgram} from './find-program.ts';

/** The editors that are offered where none is named, those first that tell by themselves how they are left. */
const usualEditors = ['nano', 'micro', 'vim', 'vi'] as const;

/** The editor to start, a command with words as in a shell; `isNamed` says that the environment names it. */
export type ChosenEditor = {readonly command: string; readonly isNamed: boolean};

/** The first of $VISUAL and $EDITOR that can be started, else the first that is set, else a usual one; undefined where there is none. */
export function findEditor(environment: NodeJS.ProcessEnv): ChosenEditor | undefined {
	const named = [environment['VISUAL'], environment['EDITOR']].filter(name => name !== undefined && name.trim() !== '') as readonly string[];
	const command = named.find(one => isProgram(readWords(one)?.[0] ?? '', environment)) ?? named[0];
	if (command !== undefined) return {command, isNamed: true};
	const usual = usualEditors.find(name => isProgram(name, environment));
	return usual === undefined ? undefined : {command: usual, isNamed: false};
}

/** How an editor is told a file, a whole path, and a line in it. */
type PlaceWords = (file: string, line: number) => readonly string[];

const plusLine: PlaceWords = (file, line) => [`+${line}`, file];
/** What stands behind `--` is a file, whatever its name. */
const plusLineThenFile: PlaceWords = (file, line) => [`+${line}`, '--', file];
const withColon: PlaceWords = (file, line) => [`${file}:${line}`];
const goTo: PlaceWords = (file, line) => ['--wait', '--goto', `${file}:${line}`];

/** The editors that want it otherwise than `+LINE FILE`, which most understand; by the names of their programs. */
const placeWords: Readonly<Record<string, PlaceWords>> = {
	...Object.fromEntries(['vi', 'vim', 'nvim', 'view', 'gvim', 'nano', 'kak'].map(name => [name, plusLineThenFile])),
	...Object.fromEntries(['hx', 'helix', 'subl', 'zed'].map(name => [name, withColon])),
	...Object.fromEntries(['code', 'codium'].map(name => [name, goTo])),
};

/** Runs an editor on a file, at a line, until it closes; gives what went wrong in one sentence, '' for nothing. */
export async function runEditor(editor: string, file: string, line: number): Promise<string> {
	const words = readWords(editor);
	if (words === undefined) return `A quote is left open in the editor \`${cleanLine(editor)}\`.`;
	const [command, ...options] = words;
	if (!command) return `The editor \`${cleanLine(editor)}\` names no program; set $EDITOR to one.`;
	const place = placeWords[path.basename(command).replace(/\.exe$/, '')] ?? plusLine;
	return runProgram(command, [...options, ...place(path.resolve(file), line)]);
}

/** The words of a command as a POSIX shell reads them; undefined where a quote is left open. */
function readWords(command: string): readonly string[] | undefined {
	try {
		return split(command);
	} catch {
		// The one thing that the library refuses, a last backslash with nothing behind it being the same to it.
		return undefined;
	}
}

function runProgram(command: string, words: readonly string[]): Promise<string> {
	return new Promise(resolve => {
		const child = spawn(command, words, {stdio: 'inherit'});
		child.once('error', error => resolve((error as NodeJS.ErrnoException).code === 'ENOENT' ? `There is no editor \`${cleanLine(command)}\`; set $EDITOR to one.` : `The editor did not start: ${error.message}`));
		child.once('exit', (code, signal) => resolve(signal ? `The editor was ended by ${signal}.` : code ? `The editor ended with ${code}.` : ''));
	});
}
