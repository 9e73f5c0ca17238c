/** Measures how long a program takes until its first frame is complete, and until it answers a key, beside bare Node. */
import xterm from '@xterm/headless';
import {type Cells, type PtyProgram, startInPty} from './pty-program.ts';
import {median} from './spread.ts';

/** Medians in ms since the start: bare Node gone, the first frame whole on the screen, a key answered that was pressed when it was. */
export type FirstFrame = {readonly bare: number; readonly whole: number; readonly answered: number};

/**
 * Starts `node -e 0` and `node ...words` by turns, `runs` times each, in pseudo-terminals of one size. A terminal emulator reads what is
 * sent: the first frame is whole when the screen shows for the first time what it shows when all has fallen silent, however often it is
 * painted; a key is answered when the footer shows the second slide.
 */
export async function measureFirstFrame(words: readonly string[], size: Cells, runs: number): Promise<FirstFrame> {
	const times: FirstFrame[] = [];
	const first = await settledScreen(words, size);
	for (let run = 0; run < runs; run++) {
		const node = startInPty(process.execPath, ['-e', '0'], size);
		const bare = (await node.ended) - node.started;
		times.push({bare, ...(await timeFrame(startInPty(process.execPath, words, size), size, first))});
	}

	const middle = (key: keyof FirstFrame) => median(times.map(one => one[key]));
	return {bare: middle('bare'), whole: middle('whole'), answered: middle('answered')};
}

/** What the screen shows when the program has fallen silent. */
async function settledScreen(words: readonly string[], size: Cells): Promise<string> {
	const program = startInPty(process.execPath, words, size);
	const screen = watchScreen(program, size);
	await program.settle(400, 20_000);
	const text = await screen.text();
	program.kill();
	await program.ended;
	return text;
}

async function timeFrame(program: PtyProgram, size: Cells, first: string): Promise<{readonly whole: number; readonly answered: number}> {
	const screen = watchScreen(program, size);
	const whole = await screen.when(text => text === first);
	program.write('l');
	const answered = await screen.when(text => /\b2\/[\d,]+\s*$/.test(text));
	program.kill();
	await program.ended;
	return {whole: whole - program.started, answered: answered - program.started};
}

/** A terminal emulator behind a program; `when` gives the moment at which the bytes arrived that made the screen what is wanted. */
function watchScreen(program: PtyProgram, {columns, rows}: Cells) {
	const terminal = new xterm.Terminal({cols: columns, rows, allowProposedApi: true});
	const read = () => Array.from({length: rows}, (_row, row) => terminal.buffer.active.getLine(row)?.translateToString(true).trimEnd() ?? '').join('\n').trimEnd();
	let wanted: {readonly isSeen: (text: string) => boolean; readonly resolve: (moment: number) => void} | undefined;
	program.onData((text, moment) => {
		terminal.write(text, () => {
			if (!wanted?.isSeen(read())) return;
			wanted.resolve(moment);
			wanted = undefined;
		});
	});
	return {
		text: () => new Promise<string>(resolve => terminal.write('', () => resolve(read()))),
		when: (isSeen: (text: string) => boolean) =>
			new Promise<number>((resolve, reject) => {
				const timer = setTimeout(() => reject(new Error(`What was wanted was not seen within 20 s. The screen:\n${read()}`)), 20_000);
				wanted = {
					isSeen,
					resolve(moment) {
						clearTimeout(timer);
						resolve(moment);
					},
				};
				if (isSeen(read())) wanted.resolve(performance.now());
			}),
	};
}
