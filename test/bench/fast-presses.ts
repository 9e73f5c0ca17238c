/** Counts how many of many presses in quick succession arrive. */
import xterm from '@xterm/headless';
import {type Cells, sleep, startInPty} from './pty-program.ts';

/** Presses `next slide` so many times, `apart` ms from each other, in a deck without steps; gives the number that the footer shows, less one. */
export async function countFastPresses(words: readonly string[], size: Cells, count: number, apart: number): Promise<number> {
	const program = startInPty(process.execPath, words, size);
	const terminal = new xterm.Terminal({cols: size.columns, rows: size.rows, allowProposedApi: true});
	program.onData(text => terminal.write(text));
	await program.settle(300, 20_000);
	const begun = performance.now();
	for (let press = 0; press < count; press++) {
		program.write('l');
		await sleep(Math.max(0, begun + (press + 1) * apart - performance.now()));
	}

	await program.settle(500);
	await new Promise<void>(resolve => terminal.write('', resolve));
	program.kill();
	const screen = Array.from({length: size.rows}, (_row, row) => terminal.buffer.active.getLine(row)?.translateToString() ?? '').join('\n');
	return Number(/(\d+)\s*\/\s*\d+\s*$/m.exec(screen.trimEnd())?.[1]) - 1;
}
