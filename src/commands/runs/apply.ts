/** `lectern runs apply N`: writes the times of a run into the deck as budgets. */
import {readFileSync, realpathSync} from 'node:fs';
import path from 'node:path';
import {cleanLine, cleanText} from '../../deck/text/clean-text.ts';
import {lineText} from '../../draw/line.ts';
import {drawLeftOut} from '../../draw/practice/report/left-out.ts';
import {applyTimes, type FileChange, type NewTime} from '../../deck/time/apply-times.ts';
import {fileSlides} from '../../deck/time/file-slides.ts';
import {showChange} from '../../deck/time/show-change.ts';
import {type KeptRun, spokenMs} from '../../talk/practice/record/kept-run.ts';
import {passedOver} from '../../talk/practice/report/history.ts';
import {finishedSlides} from '../../talk/practice/report/past-times.ts';
import {confirm} from '../terminal/confirm.ts';
import {decodeText} from '../files/read-file.ts';
import {checkReplaceable, checkUnchanged, replaceFile} from '../files/replace-file.ts';
import type {KeptDeck} from '../record/kept-deck.ts';
import {Stop} from '../words/stop.ts';

/** Shows the change, and makes it after asking, unless `isSure`. Slides that the run did not finish keep their budgets. */
export async function applyRun(kept: KeptDeck, run: KeptRun, isSure: boolean): Promise<number> {
	const {found} = kept;
	if (found.watched === undefined) throw new Stop('A deck that came through a pipe cannot be changed.');
	process.stdout.write(drawLeftOut(passedOver([run]), process.stdout.columns ?? 100).map(line => `${lineText(line).trimEnd()}\n`).join(''));
	if (finishedSlides(run).length === 0) throw new Stop(`Run ${run.number} said no slide to its end: there are no times to write.`);
	const all = changesOf(kept, run);
	process.stdout.write(all.map(tellUnwritten).join(''));
	const changes = all.filter(({before, after}) => before !== after);
	if (changes.length === 0) {
		if (all.some(({unwritten}) => unwritten.length > 0)) return 1;
		process.stdout.write(`The deck has the times of run ${run.number} already.\n`);
		return 0;
	}

	process.stdout.write(`${changes.flatMap(showChange).map(line => cleanText(line)).join('\n')}\n`);
	for (const {file} of changes) checkReplaceable(file);
	const isWanted = isSure || (await confirm(`Write the times of run ${run.number} into the deck?`));
	if (isWanted === undefined) throw new Stop('There is no terminal to ask on.\nWrite the times without being asked: lectern runs apply N --yes', 2);
	if (!isWanted) return 1;
	const replacements = changes.map(({file, bytes, after}) => ({file, before: bytes, after}));
	// All are looked at before the first is written, so that one that was edited meanwhile leaves all as they are.
	for (const replacement of replacements) checkUnchanged(replacement);
	for (const replacement of replacements) replaceFile(replacement);
	process.stdout.write(`${changes.length === 1 ? 'One file' : `${changes.length} files`} changed.\n`);
	return 0;
}

/** A file's change, with the bytes that the file held before. */
type Change = FileChange & {readonly bytes: Uint8Array};

function changesOf({ids, found}: KeptDeck, run: KeptRun): readonly Change[] {
	const seconds = new Map(finishedSlides(run).map(slide => [ids.indexOf(slide), Math.max(1, Math.round(spokenMs(run, slide) / 1000))]));
	let first = 0;
	return found.files.pages.flatMap(page => {
		const slides = fileSlides(page.text).map((_range, slide) => ({slide, seconds: seconds.get(first + slide)}));
		first += slides.length;
		const times = slides.filter((time): time is NewTime => time.seconds !== undefined);
		return times.length === 0 ? [] : [changeOf(realpathSync(path.join(found.folder, page.name)), page.text, times)];
	});
}

/** The change of a file, from its text as it stands there: byte-order mark and line ends with it. */
function changeOf(file: string, text: string, times: readonly NewTime[]): Change {
	const bytes = readFileSync(file);
	const read = decodeText(bytes);
	if ('trouble' in read || read.text !== text) throw new Stop(`\`${cleanLine(file)}\` was saved just now.\nGive the command again, for the new text.`);
	return {...applyTimes(file, bytes.toString('utf8'), times), bytes};
}

/** Which slides of a file keep the budget that they have. */
function tellUnwritten({file, unwritten}: FileChange): string {
	return unwritten.map(slide => `Slide ${slide + 1} of ${cleanLine(path.basename(file))} keeps its budget: a time cannot be written into it alone.\n`).join('');
}
