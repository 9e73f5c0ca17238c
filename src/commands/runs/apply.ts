/** `lectern runs apply N`: writes the times of a run into the deck as budgets. */
import {readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {cleanLine, cleanText} from '../../deck/text/clean-text.ts';
import {lineText} from '../../draw/line.ts';
import {drawLeftOut} from '../../draw/practice/left-out.ts';
import {applyTimes, type FileChange, type NewTime, showChange} from '../../deck/time/apply-times.ts';
import {type KeptRun, spokenMs} from '../../talk/practice/record/kept-run.ts';
import {passedOver} from '../../talk/practice/report/history.ts';
import {finishedSlides} from '../../talk/practice/report/past-times.ts';
import {confirm} from '../host/confirm.ts';
import type {KeptDeck} from '../record/kept-deck.ts';
import {Stop} from '../words/stop.ts';

/** Shows the change, and makes it after asking, unless `isSure`. Slides that the run did not finish keep their budgets. */
export async function applyRun(kept: KeptDeck, run: KeptRun, isSure: boolean): Promise<number> {
	const {found} = kept;
	if (found.watched === undefined) throw new Stop('A deck from standard input cannot be changed.');
	process.stdout.write(drawLeftOut(passedOver([run]), process.stdout.columns ?? 100).map(line => `${lineText(line).trimEnd()}\n`).join(''));
	if (finishedSlides(run).length === 0) throw new Stop(`Run ${run.number} said no slide to its end: there are no times to write.`);
	const changes = changesOf(kept, run).filter(({before, after}) => before !== after);
	if (changes.length === 0) {
		process.stdout.write(`The deck has the times of run ${run.number} already.\n`);
		return 0;
	}

	process.stdout.write(`${changes.flatMap(showChange).map(line => cleanText(line)).join('\n')}\n`);
	const isWanted = isSure || (await confirm(`Write the times of run ${run.number} into the deck?`));
	if (isWanted === undefined) throw new Stop('There is no terminal to ask on.\nWrite the times without being asked: lectern runs apply N --yes', 2);
	if (!isWanted) return 1;
	for (const change of changes) replaceFile(change);
	process.stdout.write(`${changes.length === 1 ? 'One file' : `${changes.length} files`} changed.\n`);
	return 0;
}

function changesOf({deck, ids, found}: KeptDeck, run: KeptRun): readonly FileChange[] {
	const times = new Map<string, NewTime[]>();
	for (const slide of finishedSlides(run)) {
		const index = ids.indexOf(slide);
		if (index < 0) continue;
		const {file, line} = deck.slides.positionAt(index);
		times.set(file, [...(times.get(file) ?? []), {line, seconds: Math.max(1, Math.round(spokenMs(run, slide) / 1000))}]);
	}

	return [...times].map(([name, list]) => {
		const page = found.files.pages.find(one => cleanLine(one.name) === name)!;
		const file = realpathSync(path.join(found.folder, page.name));
		// Read as it stands in the file, byte-order mark and line ends with it.
		return applyTimes(file, readFileSync(file, 'utf8'), list);
	});
}

/** Writes beside the file and puts that in its place, so that a kill leaves the old text or the new one, whole. */
function replaceFile({file, after}: FileChange): void {
	const beside = `${file}.${process.pid}.new`;
	try {
		writeFileSync(beside, after, {mode: statSync(file).mode});
		renameSync(beside, file);
	} catch (error) {
		rmSync(beside, {force: true});
		throw new Stop(`\`${cleanLine(file)}\` cannot be written: ${(error as NodeJS.ErrnoException).code ?? String(error)}.\nIts text is as it was.`);
	}
}
