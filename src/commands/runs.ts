/** `lectern runs`: the history of a deck's runs. */
import {existsSync} from 'node:fs';
import {type Line, lineText, segment} from '../draw/line.ts';
import {drawComparison, drawHistory} from '../draw/practice/history.ts';
import {drawLeftOut} from '../draw/practice/left-out.ts';
import {drawReport} from '../draw/practice/report.ts';
import {makeCards} from '../talk/drill/card/make-cards.ts';
import {keptJson} from '../talk/drill/export-kept.ts';
import {rememberCards} from '../talk/drill/memory.ts';
import {recognizeCards} from '../talk/drill/recognize-cards.ts';
import {standingReviews} from '../talk/drill/review.ts';
import {compareRuns} from '../talk/practice/report/compare-runs.ts';
import {runsCsv, runsJson} from '../talk/practice/report/export-runs.ts';
import {historyRow, passedOver, slideHistories} from '../talk/practice/report/history.ts';
import type {KeptRun} from '../talk/practice/record/kept-run.ts';
import {reportRun} from '../talk/practice/report/report.ts';
import {type Invocation, optionValue} from './words/command.ts';
import {type KeptDeck, loadKeptDeck, readOrStop, tellSkipped} from './record/kept-deck.ts';
import {readReviews} from './record/read-kept.ts';
import {warnUnnamed} from './record/warn-unnamed.ts';
import {applyRun} from './runs/apply.ts';
import {forgetRun} from './runs/forget.ts';
import {nameDeck} from './runs/name-deck.ts';
import {readRunsRequest, type RunsRequest} from './words/runs-request.ts';
import {Stop} from './words/stop.ts';

/** Prints the history, a run, two compared; forgets a run; applies its times to the deck. */
export async function runs(invocation: Invocation): Promise<number> {
	const request = readRunsRequest(invocation.operands, existsSync);
	const kept = await loadKeptDeck(request.deck);
	const format = optionValue(invocation, 'format');
	const isSure = invocation.options['yes'] === true;
	if (request.verb === 'name') return nameDeck(kept, isSure);
	warnUnnamed(kept);
	if (request.verb === 'export') {
		process.stdout.write(exportKept(kept));
		return 0;
	}

	if (request.verb !== 'list') {
		const [first] = request.numbers as readonly [number, ...(readonly number[])];
		if (request.verb === 'forget') return forgetRun(kept, findRun(kept, first), isSure);
		if (request.verb === 'apply') return applyRun(kept, findRun(kept, first), isSure);
	}

	const chosen = request.verb === 'list' ? kept.runs : request.numbers.map(number => findRun(kept, number));
	process.stdout.write(format === 'json' ? runsJson(chosen) : format === 'csv' ? runsCsv(chosen) : printLines(drawRuns(request, kept, chosen)));
	return 0;
}

function exportKept({deck, ids, runs: all, folder}: KeptDeck): string {
	const cards = makeCards(deck, ids);
	const kept = readOrStop(() => readReviews(folder));
	tellSkipped(kept);
	const {reviews} = recognizeCards(cards, standingReviews(kept.records));
	return keptJson({deck: deck.id, runs: all, cards, memories: rememberCards(reviews), reviews});
}

function drawRuns({verb}: RunsRequest, {runs: all, outline}: KeptDeck, chosen: readonly KeptRun[]): readonly Line[] {
	const columns = Math.min(140, process.stdout.columns ?? 100);
	const [first, second] = chosen;
	if (verb === 'show' && first) return drawReport(reportRun(first, all), columns);
	if (verb === 'compare' && first && second) return drawComparison(compareRuns(first, second), columns);
	if (all.length === 0) return ['There are no runs of this deck yet.', 'Make one: lectern practise'].map(text => [segment(text)]);
	const leftOut = drawLeftOut(passedOver(all), columns, all.length > 1);
	return [...drawHistory(all.map(historyRow), slideHistories(all, outline), columns), ...(leftOut.length > 0 ? [[], ...leftOut] : [])];
}

function findRun({runs: all}: KeptDeck, number: number): KeptRun {
	const run = all.find(one => one.number === number);
	if (run) return run;
	const known = all.map(one => one.number);
	const hint = known.length === 0 ? 'There are none yet; make one: lectern practise' : `There ${known.length === 1 ? 'is' : 'are'} ${known.join(', ')}.`;
	throw new Stop(`There is no run ${number} of this deck.\n${hint}`);
}

function printLines(lines: readonly Line[]): string {
	return lines.map(line => `${lineText(line).trimEnd()}\n`).join('');
}
