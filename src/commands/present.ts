/** `lectern present`: shows a deck on the terminal, or prints it where there is none. */
import {nearestInRow} from '../deck/backup/tracks.ts';
import type {Evidence} from '../deck/evidence.ts';
import {plainDeck} from '../draw/slide/plain-text.ts';
import {firstHint, openShow} from '../show/open-show.ts';
import {presentActivity} from '../show/present-activity.ts';
import {placeShow, type Show, withTarget, withView} from '../show/show.ts';
import {chooseRepertoire} from './terminal/choose-repertoire.ts';
import {chooseTheme} from './host/choose-theme.ts';
import {differingMessage, readDeckSource, readPassages} from './files/gather-evidence.ts';
import {type LoadedDeck, loadDeck} from './files/load-deck.ts';
import {canShowSlides} from './terminal/open-terminal.ts';
import {Stop} from './words/stop.ts';
import {readEnd, readTarget} from './words/target-time.ts';
import {steadyClock} from './record/clock.ts';
import {runActivity} from './session/run-activity.ts';
import {type Invocation, optionValue} from './words/command.ts';

/** Presents the deck; see the command list for the options. */
export async function present(invocation: Invocation): Promise<number> {
	const loaded = await loadDeck(invocation.operands[0]);
	const {deck} = loaded;
	const slide = startSlide(optionValue(invocation, 'slide'));
	const target = optionValue(invocation, 'target');
	const end = optionValue(invocation, 'end');
	if (target !== undefined && end !== undefined) throw new Stop('`--target` and `--end` cannot be given together.', 2);
	const clock = steadyClock();
	const targetMs = target === undefined ? undefined : readTarget(target);
	const deadline = end === undefined ? undefined : clock() + readEnd(end, clock());
	const passages = await readPassages(invocation);
	// The source is read when the first slide is on the screen, unless a copy of the article is to be held against it.
	const reading = passages.length > 0 ? readDeckSource(loaded) : undefined;
	const evidence: Evidence = {passages, source: reading?.source};
	if (invocation.options['plain'] || !canShowSlides()) return printDeck(loaded, evidence, invocation, slide);
	const count = deck.slides.length;
	const [first, last] = [nearestInRow(deck.slides, {from: 0, by: 1, isBackup: false}) ?? 0, nearestInRow(deck.slides, {from: count - 1, by: -1, isBackup: false}) ?? count - 1];
	const message = slide !== undefined && slide >= count ? `There are ${count} slides; this is the last${last === count - 1 ? '' : ' of the talk'}.` : reading ? differingMessage(evidence) : '';
	const repertoire = chooseRepertoire(invocation, true);
	const opened = withTarget(openShow(deck, chooseTheme(invocation, deck), evidence, repertoire !== undefined), targetMs, deadline);
	const show: Show = withView(placeShow(opened, {slide: slide === undefined ? first : slide >= count ? last : slide, step: 0}), {message: message || firstHint});
	const resuming = invocation.options['resume'] ? await import('./link/resume-point.ts') : undefined;
	const point = resuming?.readPoint(deck);
	const start = resuming && point ? withView(resuming.resumeShow(opened, point, clock()), {message: 'The talk goes on where it was.'}) : show;
	const {exitCode} = await runActivity(presentActivity, start, {loaded: {...loaded, ...(reading ? {reading} : {})}, clock, isSteady: invocation.options['steady'] === true, isMouseHeard: invocation.options['mouse'] === true, beside: async (sitting, reach) => (await import('./link/share-talk.ts')).shareTalk(sitting, reach, {isKept: invocation.options['no-record'] !== true, point}), repertoire});
	return exitCode;
}

/** Prints the deck, or one slide of it (from 0), and tells its problems, and how many there are, on standard error. */
async function printDeck(loaded: LoadedDeck, evidence: Evidence, invocation: Invocation, only: number | undefined): Promise<number> {
	const count = loaded.deck.slides.length;
	if (only !== undefined && only >= count) throw new Stop(`There are ${count} slides, so there is no slide ${only + 1}.`);
	const [{deckProblems}, {problemCount, problemLines}, {slideOfLine}] = await Promise.all([import('../deck/problem/deck-problems.ts'), import('./files/problem-lines.ts'), import('../deck/problem/problem-slide.ts')]);
	const differing = evidence.passages.length > 0 ? differingMessage(evidence) : '';
	const problems = deckProblems(loaded.deck, readDeckSource(loaded));
	process.stderr.write(problemLines(problems.filter(problem => only === undefined || slideOfLine(loaded.deck.slides, problem) === only)) + problemCount(problems) + (differing === '' ? '' : `${differing}\n`));
	const text = plainDeck(loaded.deck, {columns: 80, hasNotes: invocation.options['notes'] === true, only});
	const repertoire = chooseRepertoire(invocation, process.stdout.isTTY);
	process.stdout.write(repertoire ? (await import('../draw/ascii/ascii-line.ts')).asciiText(text, repertoire) : text);
	return 0;
}

/** The index of the slide that `--slide` names, counted there from 1; it may lie behind the last. */
function startSlide(text: string | undefined): number | undefined {
	if (text === undefined) return undefined;
	const number = Number(text);
	if (!Number.isInteger(number) || number < 1) throw new Stop(`\`--slide\` takes a number from 1, not \`${text}\`.`, 2);
	return number - 1;
}
