/** What goes wrong around the program at random moments never costs the terminal, a kept visit, or a stack on the screen. */
import {renameSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {writeDeck} from '../program/decks.ts';
import {keptRuns, practiceDeck} from '../program/practice-deck.ts';
import {cli, type Program, start, temporaryFolder} from '../program/terminal.ts';
import {mutate} from './mutate.ts';
import {amounts, type Random, randomFrom, seed} from './random.ts';

/** What can go wrong while a run is going on; `isEnd` for what ends the program. */
const faults: readonly {readonly name: string; readonly isEnd?: true; readonly happen: (program: Program, deck: string, random: Random) => void}[] = [
	{name: 'the deck is spoilt', happen: (_program, deck, random) => writeFileSync(deck, mutate(practiceDeck, random))},
	{name: 'the deck is gone', happen: (_program, deck) => rmSync(deck)},
	{name: 'the deck is no text', happen: (_program, deck) => writeFileSync(deck, new Uint8Array([0, 255, 254]))},
	{name: 'the state folder is gone', happen: ({home}) => renameSync(path.join(home, 'state'), path.join(home, 'gone'))},
	{name: 'another size', happen: (program, _deck, random) => program.resize(1 + random.below(300), 1 + random.below(100))},
	{name: 'SIGTERM', isEnd: true, happen: program => program.kill('SIGTERM')},
	{name: 'SIGHUP', isEnd: true, happen: program => program.kill('SIGHUP')},
	{name: 'SIGKILL', isEnd: true, happen: program => program.kill('SIGKILL')},
	{name: 'the terminal is closed', isEnd: true, happen: program => program.close()},
];

/** One run with a fault at a random place of it, on a disk that takes all or next to nothing. */
async function tryFault(random: Random): Promise<void> {
	const deck = writeDeck(practiceDeck);
	const home = temporaryFolder();
	const fault = random.of(faults);
	const isFull = random.below(4) === 0;
	const program = isFull ? start(['ulimit -f 1; exec "$0" "$@"', process.execPath, cli, 'practise', deck, '--new'], {command: ['bash', '-c'], home}) : start(['practise', deck, '--new'], {home});
	await program.waitFor('1/12');
	program.press('right');
	await program.waitFor('2/12');
	const presses = 1 + random.below(8);
	for (let press = 0; press < presses; press++) program.press(random.of(['right', 'right', 'right', 'x', 'down']));
	fault.happen(program, deck, random);
	if (!fault.isEnd) program.press('right', 'ctrl-c');
	const told = `${fault.name}${isFull ? ', disk full' : ''}`;
	await program.end(20_000).catch((error: unknown) => {
		throw new Error(`no end: ${told}`, {cause: error});
	});
	expect(program.output(), told).not.toMatch(/this is a bug|\n +at .*:\d+:\d+/);
	if (fault.name !== 'SIGKILL' && fault.name !== 'the terminal is closed') expect(program.state(), `${told}\n${JSON.stringify(program.output().slice(-600))}`).toMatchObject({isAlternate: false, isCursorShown: true, isPlain: true});
	if (isFull || fault.name === 'the state folder is gone') return;
	// The visit that was finished is there, and at most the line is torn that was being written.
	const {runs, skipped} = keptRuns(home);
	expect(runs[0]?.visits[0]?.slide, told).toBe('opening');
	expect(skipped.length, told).toBeLessThanOrEqual(1);
}

test(`${amounts.faults} faults at random moments`, {timeout: 3_600_000}, async () => {
	for (let index = 0; index < amounts.faults; index++) {
		try {
			await tryFault(randomFrom(seed * 7_000_003 + index));
		} catch (error) {
			throw new Error(`fault ${index} of LECTERN_SEED=${seed}`, {cause: error});
		}
	}
});
