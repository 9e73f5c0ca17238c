/** Runs the real program in a real pseudo-terminal and reads its screen through a terminal emulator. */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {setTimeout} from 'node:timers/promises';
import * as pty from '@lydell/node-pty';
import xterm from '@xterm/headless';
import {onTestFinished} from 'vitest';

const {Terminal} = xterm;

/** The root of the repository. */
export const root = path.join(import.meta.dirname, '..', '..');

/** The built program. */
export const cli = path.join(root, 'dist', 'cli.js');

/** How a program is started. `command` stands in for `node dist/cli.js`: a shell around it, say. */
export type StartOptions = {
	readonly columns?: number;
	readonly rows?: number;
	readonly env?: Readonly<Record<string, string | undefined>>;
	readonly cwd?: string;
	readonly command?: readonly [string, ...string[]];
	/** The folder for what the program keeps; a new one unless given. */
	readonly home?: string;
	/** Whether the terminal leaves questions unanswered, so that the test answers itself. */
	readonly isSilent?: boolean;
};

/** How a program ended: its exit code, and the number of the signal that killed it (0 for none). */
export type Ending = {readonly exitCode: number; readonly signal: number};

/** What a test waits for: a text on the screen, a pattern of it, or anything that can be seen on it. */
export type Wanted = string | RegExp | ((screen: string) => boolean);

const sequences: Readonly<Record<string, string>> = {
	right: '\u001B[C',
	left: '\u001B[D',
	up: '\u001B[A',
	down: '\u001B[B',
	'shift-right': '\u001B[1;2C',
	'shift-left': '\u001B[1;2D',
	'shift-up': '\u001B[1;2A',
	'shift-down': '\u001B[1;2B',
	home: '\u001B[H',
	end: '\u001B[F',
	pageup: '\u001B[5~',
	pagedown: '\u001B[6~',
	delete: '\u001B[3~',
	f1: '\u001BOP',
	f5: '\u001B[15~',
	'wheel-down': '\u001B[<65;9;9M',
	'wheel-up': '\u001B[<64;9;9M',
	space: ' ',
	enter: '\r',
	tab: '\t',
	backspace: '\u007F',
	escape: '\u001B',
	'ctrl-b': '\u0002',
	'ctrl-c': '\u0003',
	'ctrl-d': '\u0004',
	'ctrl-f': '\u0006',
	'ctrl-n': '\u000E',
	'ctrl-o': '\u000F',
	'ctrl-p': '\u0010',
	'ctrl-r': '\u0012',
	'ctrl-t': '\u0014',
	'ctrl-u': '\u0015',
	'ctrl-z': '\u001A',
};

/** The bytes that a terminal sends for a key; a text without a name is sent as it is. */
export function keyBytes(key: string): string {
	return sequences[key] ?? key;
}

/** A new empty folder, gone when the test is over. */
export function temporaryFolder(): string {
	const folder = mkdtempSync(path.join(tmpdir(), 'lectern-test-'));
	onTestFinished(() => rmSync(folder, {recursive: true, force: true}));
	return folder;
}

/** The environment of a program under test: a plain colour terminal, nothing of the machine's own settings, no CI. */
export function testEnvironment(home: string, env: StartOptions['env'] = {}): Record<string, string> {
	const whole = {
		PATH: `${path.dirname(process.execPath)}:${process.env['PATH'] ?? ''}`,
		HOME: home,
		XDG_STATE_HOME: path.join(home, 'state'),
		TERM: 'xterm-256color',
		COLORTERM: 'truecolor',
		LANG: 'C.UTF-8',
		...env,
	};
	return Object.fromEntries(Object.entries(whole).filter((entry): entry is [string, string] => entry[1] !== undefined));
}

/** Starts `lectern` with words behind it; it is ended with the test, if it still runs then. */
export function start(words: readonly string[], options: StartOptions = {}): Program {
	return new Program(words, options);
}

/** A program in a terminal. */
export class Program {
	readonly ended: Promise<Ending>;
	readonly home: string;
	private readonly emulator: InstanceType<typeof Terminal>;
	private readonly process: pty.IPty;
	private readonly chunks: Buffer[] = [];
	private readonly watchers = new Set<() => void>();
	private ending: Ending | undefined;
	private unparsed = 0;

	constructor(words: readonly string[], {columns = 80, rows = 24, env, cwd = root, command = [process.execPath, cli], home, isSilent = false}: StartOptions) {
		this.home = home ?? temporaryFolder();
		this.emulator = new Terminal({cols: columns, rows, allowProposedApi: true, scrollback: 1000});
		const [file, ...first] = command;
		const environment = testEnvironment(this.home, env);
		this.process = pty.spawn(file, [...first, ...words], {name: environment['TERM']!, cols: columns, rows, cwd, env: environment, encoding: null});
		this.process.onData(data => this.receive(Buffer.from(data)));
		// A terminal answers what it is asked.
		this.emulator.onData(answer => {
			if (this.isRunning && !isSilent) this.process.write(answer);
		});
		this.ended = new Promise(resolve => {
			this.process.onExit(({exitCode, signal}) => {
				this.ending = {exitCode, signal: signal ?? 0};
				this.tell();
				// What was written last is parsed before anyone looks.
				this.emulator.write('', () => resolve(this.ending!));
			});
		});
		onTestFinished(() => {
			if (!this.ending) this.kill('SIGKILL');
			this.emulator.dispose();
		});
	}

	/** The process that the terminal started. */
	get pid(): number {
		return this.process.pid;
	}

	/** Whether the process has not ended yet. */
	get isRunning(): boolean {
		return this.ending === undefined;
	}

	/** The rows of the screen, without the blanks at their ends. */
	screen(): readonly string[] {
		const {active} = this.emulator.buffer;
		return Array.from({length: this.emulator.rows}, (_row, row) => active.getLine(active.baseY + row)?.translateToString(true) ?? '');
	}

	/** The screen as one text. */
	text(): string {
		return this.screen().join('\n');
	}

	/** Everything that was written to the terminal, or what came after a number of bytes. */
	output(from = 0): string {
		return Buffer.concat(this.chunks).subarray(from).toString('utf8');
	}

	/** How many bytes were written to the terminal. */
	get length(): number {
		return this.chunks.reduce((sum, chunk) => sum + chunk.length, 0);
	}

	/** What the program has made of the terminal. */
	state(): {readonly isAlternate: boolean; readonly isCursorShown: boolean; readonly isPlain: boolean} {
		const {buffer, modes} = this.emulator;
		const core = this.emulator as unknown as {_core: {coreService: {isCursorHidden: boolean}}};
		const isPlain = !modes.bracketedPasteMode && !modes.applicationCursorKeysMode && !modes.sendFocusMode && modes.mouseTrackingMode === 'none' && modes.wraparoundMode;
		return {isAlternate: buffer.active.type === 'alternate', isCursorShown: !core._core.coreService.isCursorHidden, isPlain};
	}

	/** Types keys, by name or as they are, each in a write of its own. */
	press(...keys: readonly string[]): void {
		for (const key of keys) this.process.write(keyBytes(key));
	}

	/** Types keys with a pause after each, as a person does: an Esc with a key right behind it would be another key. */
	async pressApart(milliseconds: number, ...keys: readonly string[]): Promise<void> {
		for (const key of keys) {
			this.press(key);
			await setTimeout(milliseconds);
		}
	}

	/** Gives the terminal another size. */
	resize(columns: number, rows: number): void {
		this.emulator.resize(columns, rows);
		this.process.resize(columns, rows);
	}

	/** Sends a signal to the process that the terminal started. */
	kill(signal: NodeJS.Signals): void {
		this.process.kill(signal);
	}

	/** Closes the terminal, as its window's button does. */
	close(): void {
		(this.process as unknown as {destroy: () => void}).destroy();
	}

	/** Waits for the end; fails with the screen when it does not come. */
	async end(milliseconds = 10_000): Promise<Ending> {
		await this.waitFor(() => this.ending !== undefined, milliseconds);
		return this.ended;
	}

	/** Waits until the screen shows what is wanted; fails with the screen when it does not in time or when the program ends. */
	async waitFor(wanted: Wanted, milliseconds = 10_000): Promise<string> {
		const isSeen = (text: string) => (typeof wanted === 'string' ? text.includes(wanted) : wanted instanceof RegExp ? wanted.test(text) : wanted(text));
		return new Promise((resolve, reject) => {
			const look = () => {
				// A frame is sent between two marks and may arrive in pieces: only whole ones are looked at.
				const isWhole = !this.emulator.modes.synchronizedOutputMode || this.ending;
				const text = this.text();
				if (isWhole && isSeen(text)) finish(() => resolve(text));
				else if (this.ending && this.unparsed === 0) finish(() => reject(this.failure(wanted, `the program ended with ${this.ending!.exitCode}`)));
			};

			const timer = globalThis.setTimeout(() => finish(() => reject(this.failure(wanted, `nothing for ${milliseconds} ms`))), milliseconds);
			const finish = (settle: () => void) => {
				clearTimeout(timer);
				this.watchers.delete(look);
				settle();
			};

			this.watchers.add(look);
			look();
		});
	}

	private failure(wanted: Wanted, why: string): Error {
		return new Error(`Waited for ${String(wanted)}, but ${why}. The screen:\n${this.screen().map(line => `| ${line}`).join('\n')}`);
	}

	private receive(chunk: Buffer): void {
		this.chunks.push(chunk);
		this.unparsed++;
		this.emulator.write(chunk, () => {
			this.unparsed--;
			this.tell();
		});
	}

	private tell(): void {
		for (const watcher of this.watchers) watcher();
	}
}
