/** Makes the README's frames of practising: the shipped deck, a speaker of ours, the drawing of the program. */
import path from 'node:path';
import {noEvidence} from '../../src/deck/evidence.ts';
import {findDeck} from '../../src/commands/files/find-deck.ts';
import {readDeckSource} from '../../src/commands/files/gather-evidence.ts';
import {readDeck} from '../../src/deck/read/read-deck.ts';
import {noPast} from '../../src/talk/practice/report/past-times.ts';
import {slideIds} from '../../src/deck/slide-ids.ts';
import {type Line, lineText} from '../../src/draw/line.ts';
import {drawCard} from '../../src/draw/practice/card.ts';
import {drawReport} from '../../src/draw/practice/report/report.ts';
import {openShow} from '../../src/show/open-show.ts';
import {openRun, pressRun, tickRun} from '../../src/show/practice/run-show.ts';
import {frameShow} from '../../src/show/show.ts';
import {startDrill} from '../../src/talk/drill/drill.ts';
import {makeCards} from '../../src/talk/drill/card/make-cards.ts';
import {slideBudgets} from '../../src/talk/practice/run/budget.ts';
import type {KeptRun} from '../../src/talk/practice/record/kept-run.ts';
import {outlineDeck} from '../../src/talk/practice/run/outline.ts';
import {pickDeck} from '../../src/deck/part/pick-deck.ts';
import {planRun, type RunPlan} from '../../src/talk/practice/run/plan-run.ts';
import {reduceRun} from '../../src/talk/practice/run/reduce-run.ts';
import {reportRun} from '../../src/talk/practice/report/report.ts';
import {startRun} from '../../src/talk/practice/run/run.ts';
import {selectSlides} from '../../src/talk/practice/run/select-slides.ts';
import {usualRate} from '../../src/talk/practice/run/speaking-rate.ts';

const found = findDeck(path.join(import.meta.dirname, '..', '..', 'slides', 'missile-shield'));
const deck = readDeck(found.files);
const ids = slideIds(deck);
const outline = outlineDeck(deck, ids);
const size = {columns: 80, rows: 24};
/** Local time, so that the frames say the same in every time zone. */
const start = new Date(2026, 6, 31, 9, 0).getTime();

/** The frames by their names in the README. */
export const practiceFrames: Readonly<Record<string, () => string>> = {band: bandFrame, report: reportFrame, card: cardFrame};

/** The last slide of the section on the dispute, behind its budgets, after a stumble. */
function bandFrame(): string {
	const {plan, indexes} = planDispute();
	const show = openShow(pickDeck(deck, indexes), 'default', noEvidence);
	const opened = openRun({show, run: startRun(plan, {id: 'a', level: 2}, start), deck: show.deck, ids: indexes.map(index => ids[index]!), past: noPast, isAuto: false}, start);
	let now = start;
	const at = (practice: typeof opened, key: string, seconds: number) => pressRun(practice, key, (now += seconds * 1000)).state;
	const before = plan.slides.slice(0, -1).map(({budgetMs}) => ['shift-right', budgetMs / 1000 + 7] as const);
	const spoken: readonly (readonly [string, number])[] = [...before, ['right', 0], ['right', 0], ['x', 12]];
	const practice = tickRun(spoken.reduce((run, [key, seconds]) => at(run, key, seconds), opened), now + 10_000);
	return print(frameShow(practice.show).lines);
}

/** The report of the third run of that section. */
function reportFrame(): string {
	const runs = [[36, 42, 80, 45], [35, 41, 76, 50], [34, 42, 58, 44]].map((seconds, index) => keptDispute(seconds, index));
	return print(drawReport(reportRun(runs.at(-1)!, runs), 72));
}

/** A card with the figure left out, turned. */
function cardFrame(): string {
	const card = makeCards(deck, ids).find(({kind, back}) => kind === 'blank' && /^\d+$/.test(back[0]!))!;
	const drill = {...startDrill([card], new Map(), false, start), turnedAt: start};
	return print(drawCard(drill, {evidence: {source: readDeckSource({deck, found}).source, passages: []}, now: start, size: {...size, rows: 16}, scroll: 0}));
}

function planDispute(): {readonly plan: RunPlan; readonly indexes: readonly number[]} {
	const selection = selectSlides(outline, {section: 'Dispute'}, []);
	if (typeof selection === 'string') throw new Error(selection);
	return {plan: planRun(outline, selection, slideBudgets(outline, {rate: usualRate})), indexes: selection.indexes};
}

function keptDispute(seconds: readonly number[], index: number): KeptRun {
	const {plan} = planDispute();
	let now = start + index * 86_400_000;
	let run = startRun(plan, {id: `run-${index}`, level: 2}, now);
	for (const [at, time] of seconds.entries()) {
		now += time * 1000;
		if (at === 3 && index !== 1) run = reduceRun(run, {type: 'mark'}, now - 5000);
		const next = plan.slides[at + 1];
		run = reduceRun(run, next ? {type: 'go', slide: next.id} : {type: 'end'}, now);
	}

	return {...run.kept, number: index + 1};
}

function print(lines: readonly Line[]): string {
	return lines.map(line => lineText(line).trimEnd()).join('\n');
}
