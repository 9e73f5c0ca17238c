/** Runs a program in a real pseudo-terminal and notes when its bytes arrive. */
import {spawn} from '@lydell/node-pty';

/** A size in character cells. */
export type Cells = {readonly columns: number; readonly rows: number};

/** What was sent, and when the last of it arrived: a moment of `performance.now()`, undefined where nothing came. */
export type Burst = {readonly text: string; readonly last: number | undefined};

/** A program in a pseudo-terminal. */
export type PtyProgram = {
	readonly pid: number;
	/** The moment just before the program was started. */
	readonly started: number;
	readonly write: (text: string) => void;
	/** All that arrived since the last call, once nothing has come for `quiet` ms; it waits up to `patience` ms for the first of it. */
	readonly settle: (quiet: number, patience?: number) => Promise<Burst>;
	/** Called with each piece as it arrives. */
	readonly onData: (listener: (text: string, moment: number) => void) => void;
	/** Settles with the moment at which the program was gone. */
	readonly ended: Promise<number>;
	readonly kill: () => void;
};

/** Starts `file` with `words`. `CI` is kept from it: it makes Ink draw only once, at the end. */
export function startInPty(file: string, words: readonly string[], size: Cells): PtyProgram {
	const {CI: _ci, NO_COLOR: _noColor, NODE_OPTIONS: _options, ...rest} = process.env;
	const env = {...rest, TERM: 'xterm-256color', COLORTERM: 'truecolor'};
	const started = performance.now();
	const pty = spawn(file, [...words], {name: 'xterm-256color', cols: size.columns, rows: size.rows, env});
	let text = '';
	let last: number | undefined;
	pty.onData(data => {
		last = performance.now();
		text += data;
	});
	const ended = new Promise<number>(resolve => pty.onExit(() => resolve(performance.now())));
	return {
		pid: pty.pid,
		started,
		write: keys => pty.write(keys),
		async settle(quiet, patience = quiet) {
			const begun = performance.now();
			const left = () => (last === undefined ? begun + patience : last + quiet) - performance.now();
			while (left() > 0) await sleep(Math.min(Math.max(1, left()), quiet));
			const burst = {text, last};
			text = '';
			last = undefined;
			return burst;
		},
		onData: listener => void pty.onData(data => listener(data, performance.now())),
		ended,
		kill: () => pty.kill('SIGKILL'),
	};
}

/** Starts the program with `words` (see `startInPty`) and waits until it shows something and has fallen silent. */
export async function startQuiet(words: readonly string[], size: Cells): Promise<PtyProgram> {
	const program = startInPty(process.execPath, words, size);
	await program.settle(500, 20_000);
	return program;
}

/** Waits for some ms. */
export function sleep(milliseconds: number): Promise<void> {
	return new Promise(resolve => setTimeout(resolve, milliseconds));
}
