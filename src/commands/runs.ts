/** `lectern runs`: the history of a deck's runs. */
import {existsSync} from 'node:fs';
import {type Line, segment} from '../draw/line.ts';
import {drawComparison, drawHistory} from '../draw/practice/report/history.ts';
import {drawLeftOut} from '../draw/practice/report/left-out.ts';
import {drawReport} from '../draw/practice/report/report.ts';
import {keptJson} from '../talk/drill/export-kept.ts';
import {compareRuns} from '../talk/practice/report/compare-runs.ts';
import {runsCsv, runsJson} from '../talk/practice/report/export-runs.ts';
import {historyRow, passedOver, slideHistories} from '../talk/practice/report/history.ts';
import type {KeptRun} from '../talk/practice/record/kept-run.ts';
import {reportRun} from '../talk/practice/report/report.ts';
import {chooseTalkDay} from './host/choose-talk-day.ts';
import {columnsOfOutput, printLines} from './terminal/print-lines.ts';
import {type Invocation, optionValue} from './words/command.ts';
import {type KeptDeck, loadKeptDeck} from './record/kept-deck.ts';
import {applyRun} from './runs/apply.ts';
import {forgetRun} from './runs/forget.ts';
import {nameDeck} from './runs/name-deck.ts';
import {offerId} from './runs/offer-id.ts';
import {readCards, talkPlanLines} from './runs/talk-plan.ts';
import {readRunsRequest, type RunsRequest} from './words/options/runs-request.ts';
import {Stop} from './words/stop.ts';

/** Prints the history, a run, two compared; forgets a run; applies its times to the deck. */
export async function runs(invocation: Invocation): Promise<number> {
	const request = readRunsRequest(invocation.operands, existsSync);
	const kept = await loadKeptDeck(request.deck);
	const format = optionValue(invocation, 'format');
	const isSure = invocation.options['yes'] === true;
	if (request.verb === 'name') return nameDeck(kept, isSure);
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
	const plan = request.verb === 'list' ? talkPlanLines(kept, chooseTalkDay(invocation, kept.deck, Date.now())) : [];
	process.stdout.write(format === 'json' ? runsJson(chosen) : format === 'csv' ? runsCsv(chosen) : printLines([...plan, ...(plan.length > 0 ? [[]] : []), ...drawRuns(request, kept, chosen)]));
	await offerId(kept);
	return 0;
}

function exportKept(kept: KeptDeck): string {
	return keptJson({deck: kept.deck.id, runs: kept.runs, ...readCards(kept)});
}

function drawRuns({verb}: RunsRequest, {runs: all, outline}: KeptDeck, chosen: readonly KeptRun[]): readonly Line[] {
	const columns = columnsOfOutput();
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
