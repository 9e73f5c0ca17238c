/** `npm run bench`: measures the built program beside bare Node, and prints what was reached. Timings never fail it. */
import {rmSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {measureConsoleKeys} from './console-keys.ts';
import {countFastPresses} from './fast-presses.ts';
import {measureFirstFrame} from './first-frame.ts';
import {type Press, pressCat, pressThrough} from './key-times.ts';
import {peakMemory, processorTime} from './process-status.ts';
import {type Cells, sleep, startQuiet} from './pty-program.ts';
import {type Result, resultTable} from './result-table.ts';
import {writeSampleDeck} from './sample-deck.ts';
import {median, spreadOf} from './spread.ts';

const program = process.argv[2] ?? fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const shipped = fileURLToPath(new URL('../../slides/missile-shield', import.meta.url));
const usual: Cells = {columns: 80, rows: 24};
const large: Cells = {columns: 200, rows: 60};
const results: Result[] = [];

await benchStart();
for (const size of [usual, large]) await benchKeys(size);
await benchConsole();
await benchDecks();
await benchIdle();
process.stdout.write(`node ${process.versions.node}, medians\n\n${resultTable(results)}\n`);

async function benchStart(): Promise<void> {
	const {bare, whole, answered} = await measureFirstFrame([program, 'present', shipped], usual, 25);
	results.push(
		{name: 'bare node -e 0', value: bare, unit: 'ms'},
		{name: 'first frame, whole', value: whole, unit: 'ms'},
		{name: 'first frame, times bare node', value: whole / bare, unit: '', most: 2},
		{name: 'first key answered', value: answered, unit: 'ms', note: 'pressed when the first frame was whole'},
		{name: 'first key answered, times bare node', value: answered / bare, unit: '', most: 4},
	);
}

/** Through the whole shipped deck and back, twice. */
async function benchKeys(size: Cells): Promise<void> {
	const cat = median((await pressCat(100)).map(press => press.time));
	const child = await startQuiet([program, 'present', shipped], size);
	const presses: Press[] = [];
	for (const key of ['l', 'h', 'l', 'h']) presses.push(...(await pressThrough(child, key, 500)));
	const time = spreadOf(presses.map(press => press.time));
	const bytes = spreadOf(presses.map(press => press.bytes));
	const at = `at ${size.columns}x${size.rows}`;
	results.push(
		{name: `key to redraw ${at}, median`, value: time.median, unit: 'ms', most: 1.5, note: `${time.count} presses; ${cat.toFixed(2)} ms of it are the terminal's (raw cat)`},
		{name: `key to redraw ${at}, p95`, value: time.p95, unit: 'ms'},
		{name: `key to redraw ${at}, p99`, value: time.p99, unit: 'ms', most: size.rows > 24 ? 8 : 6, note: `slowest ${time.most.toFixed(1)} ms`},
		{name: `bytes a redraw ${at}`, value: bytes.median, unit: 'B', note: `p95 ${bytes.p95}, most ${bytes.most}`},
		{name: `full clears on a redraw ${at}`, value: presses.reduce((sum, press) => sum + press.clears, 0), unit: '', most: 0},
		{name: `peak memory ${at}`, value: peakMemory(child.pid), unit: 'MiB'},
	);
	child.kill();
	await child.ended;
}

/** A key on the console, and its way over the link to the stage. */
async function benchConsole(): Promise<void> {
	const {local, remote, count} = await measureConsoleKeys(program, shipped, usual, 3);
	results.push({name: 'key on the console to redraw on the stage, over one there', value: remote - local, unit: 'ms', most: 10, note: `median of ${count} presses; on the stage itself ${local.toFixed(2)} ms`});
}

async function benchDecks(): Promise<void> {
	let smallest: number | undefined;
	for (const count of [10, 100, 1000, 10_000]) {
		const folder = writeSampleDeck(count);
		const words = [program, 'present', folder];
		const {bare, whole} = await measureFirstFrame(words, usual, 9);
		smallest ??= whole;
		const child = await startQuiet(words, usual);
		const early = await pressThrough(child, 'l', 40);
		child.write('G');
		await child.settle(300, 2000);
		const late = await pressThrough(child, 'h', 40);
		const middle = (presses: readonly Press[]) => median(presses.map(press => press.time));
		const name = `${count.toLocaleString('en')} slides`;
		results.push(
			{name: `${name}: first frame`, value: whole, unit: 'ms'},
			{name: `${name}: first frame, times bare node`, value: whole / bare, unit: '', most: count === 10 ? 2 : count === 10_000 ? 3 : undefined},
			{name: `${name}: key to redraw from the start`, value: middle(early), unit: 'ms', most: 1.5},
			{name: `${name}: key to redraw from the end`, value: middle(late), unit: 'ms', most: 1.5},
			{name: `${name}: peak memory`, value: peakMemory(child.pid), unit: 'MiB'},
		);
		if (count === 10_000) results.push({name: 'first frame of 10,000 slides, times that of 10', value: whole / smallest, unit: '', most: 1.5});
		child.kill();
		await child.ended;
		if (count === 1000) results.push({name: 'of 200 presses 2 ms apart arrived', value: await countFastPresses(words, usual, 200, 2), unit: '', least: 200});
		rmSync(folder, {recursive: true});
	}
}

async function benchIdle(): Promise<void> {
	const child = await startQuiet([program, 'present', shipped], usual);
	await sleep(1000);
	const before = processorTime(child.pid);
	const begun = performance.now();
	await sleep(8000);
	const used = processorTime(child.pid) - before;
	results.push({name: 'idle, share of a core', value: (used / (performance.now() - begun)) * 100, unit: '%', most: 0.5, note: `${used} ms in 8 s, counted in ticks of 10 ms`});
	child.kill();
}
