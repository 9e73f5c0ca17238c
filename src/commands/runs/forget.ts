/** `lectern runs forget N`: leaves a run out of the history. */
import type {KeptRun} from '../../talk/practice/record/kept-run.ts';
import {recordVersion, type RunRecord} from '../../talk/practice/record/record.ts';
import {runTitle} from '../../draw/practice/report/report.ts';
import {confirm} from '../terminal/confirm.ts';
import {appendLines} from '../record/append-lines.ts';
import {type KeptDeck, readOrStop} from '../record/kept-deck.ts';
import {runsFile} from '../record/read-kept.ts';
import {Stop} from '../words/stop.ts';

/** Forgets a run after asking, unless `isSure`. What the file holds of it stays there, marked as forgotten. */
export async function forgetRun({folder}: KeptDeck, run: KeptRun, isSure: boolean): Promise<number> {
	process.stdout.write(`${runTitle(run)}\n`);
	const isWanted = isSure || (await confirm('Forget this run?'));
	if (isWanted === undefined) throw new Stop('There is no terminal to ask on.\nForget it without being asked: lectern runs forget N --yes', 2);
	if (!isWanted) return 1;
	const record: RunRecord = {v: recordVersion, type: 'run-forgotten', run: run.id, at: Date.now()};
	readOrStop(() => appendLines(runsFile(folder), [record]));
	process.stdout.write(`Run ${run.number} is forgotten; the others keep their numbers.\n`);
	return 0;
}
