/** `lectern check`: finds what is wrong with decks, without a terminal. */
import {countProblems, type Checked} from '../check/report/checked.ts';
import {reportForPeople} from '../check/report/for-people.ts';
import {reportGithub, reportJson, reportSarif} from '../check/report/for-programs.ts';
import {themes} from '../draw/theme/themes.ts';
import {paintLine} from '../show/paint.ts';
import {checkWord} from './check/check-word.ts';
import {readCheckWishes, type CheckWishes} from './check/check-wishes.ts';
import {programVersion} from './host/version.ts';
import {watchDeck} from './files/watch-deck.ts';
import {writePainted} from './terminal/output-gate.ts';
import type {Invocation} from './words/command.ts';
import {Stop} from './words/stop.ts';

/** The widest that the report is set, in columns. */
const widest = 120;

/** Checks the decks and prints the report; 1 where there are errors, or with `--strict` warnings. */
export async function check(invocation: Invocation): Promise<number> {
	const wishes = readCheckWishes(invocation);
	const words = invocation.operands.length > 0 ? invocation.operands : [undefined];
	if (words.filter(word => word === '-').length > (wishes.isWatching ? 0 : 1)) throw new Stop(wishes.isWatching ? 'What comes from standard input is not saved anywhere, so it cannot be watched.' : 'Standard input holds one deck.', 2);
	if (wishes.isWatching) return watch(words, wishes);
	const checked = await checkAll(words, wishes);
	const exitCode = exitCodeOf(checked, wishes);
	// Whoever reads the report may stop in the middle of it.
	process.exitCode = exitCode;
	print(checked, wishes);
	return exitCode;
}

async function checkAll(words: readonly (string | undefined)[], wishes: CheckWishes): Promise<readonly Checked[]> {
	const checked: Checked[] = [];
	for (const word of words) checked.push(await checkWord(word, wishes));
	return checked;
}

function print(checked: readonly Checked[], {format}: CheckWishes): void {
	if (format === 'people') return printForPeople(checked);
	process.stdout.write(format === 'json' ? reportJson(checked) : format === 'sarif' ? reportSarif(checked, programVersion()) : reportGithub(checked));
}

function printForPeople(checked: readonly Checked[]): void {
	const columns = Math.min(widest, process.stdout.columns ?? 100);
	const lines = checked.flatMap((one, index) => [...(index > 0 ? [[]] : []), ...reportForPeople(one, columns)]);
	writePainted(lines.map(line => `${paintLine(line, themes.default, columns).trimEnd()}\n`).join(''));
}

function exitCodeOf(checked: readonly Checked[], {isStrict}: CheckWishes): number {
	const {errors, warnings} = countProblems(checked.flatMap(({problems}) => problems));
	return errors > 0 || (isStrict && warnings > 0) ? 1 : 0;
}

/** Checks now and after each save, until Ctrl-C. */
async function watch(words: readonly (string | undefined)[], wishes: CheckWishes): Promise<number> {
	// Whoever reads the first report may end it at once.
	const ended = new Promise<void>(resolve => {
		for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
	});
	const first = await checkAll(words, wishes);
	print(first, wishes);
	const again = () => {
		checkAll(words, wishes).then(
			checked => {
				if (wishes.format === 'people') process.stdout.write('\n');
				print(checked, wishes);
			},
			error => {
				// A file that is being written anew may be gone for a moment; the next save tells more.
				if (!(error instanceof Stop)) throw error;
				process.stderr.write(`lectern: ${error.message}\n`);
			},
		);
	};

	const watched = new Set([...first.flatMap(({deck, beside}) => [deck, ...beside]), ...(wishes.article === undefined ? [] : [wishes.article])]);
	const closers = [...watched].map(one => watchDeck(one, again));
	await ended;
	await Promise.all(closers.map(close => close()));
	return 0;
}
