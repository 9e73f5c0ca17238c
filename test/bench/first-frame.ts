/** Measures how long a program takes until its first frame is complete, beside bare Node. */
import {median} from './spread.ts';
import {type Cells, type PtyProgram, startInPty} from './pty-program.ts';

/** Medians in ms since the start: bare Node gone, the first words on the screen, the last byte of the first frame. */
export type FirstFrame = {readonly bare: number; readonly first: number; readonly whole: number};

/** What takes no words away: escape sequences, and white space. */
// eslint-disable-next-line no-control-regex
const unprinted = /\u001B(?:\[[\d;?]*[A-Za-z]|[()][A-Z0-9]|\][^\u0007]*\u0007)|\s/g;

/**
 * Starts `node -e 0` and `node ...words` by turns, `runs` times each, in pseudo-terminals of one size. The frame is complete with
 * the last piece that holds anything printed before 100 ms of silence.
 */
export async function measureFirstFrame(words: readonly string[], size: Cells, runs: number): Promise<FirstFrame> {
	const times: {readonly bare: number; readonly first: number; readonly whole: number}[] = [];
	for (let run = 0; run < runs; run++) {
		const node = startInPty(process.execPath, ['-e', '0'], size);
		const bare = (await node.ended) - node.started;
		times.push({bare, ...(await timeFrame(startInPty(process.execPath, words, size)))});
	}

	const middle = (key: 'bare' | 'first' | 'whole') => median(times.map(one => one[key]));
	return {bare: middle('bare'), first: middle('first'), whole: middle('whole')};
}

async function timeFrame(program: PtyProgram): Promise<{readonly first: number; readonly whole: number}> {
	let first: number | undefined;
	let whole: number | undefined;
	let seen = '';
	program.onData((text, moment) => {
		seen += text;
		if (text.replaceAll(unprinted, '') === '') return;
		first ??= moment;
		whole = moment;
	});
	do await program.settle(100, 20_000);
	while (whole === undefined && performance.now() - program.started < 20_000);
	program.kill();
	await program.ended;
	if (first === undefined || whole === undefined) throw new Error(`There was no first frame:\n${JSON.stringify(seen)}`);
	return {first: first - program.started, whole: whole - program.started};
}
