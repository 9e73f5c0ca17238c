/** Runs as data for other programs: JSON, and comma-separated values. */
import type {KeptRun} from '../record/kept-run.ts';
import {historyRow} from './history.ts';
import {reportRun} from './report.ts';

/** Runs as JSON: an array with each run's row and its slides; times in ms, moments as ISO 8601 in UTC. */
export function runsJson(runs: readonly KeptRun[]): string {
	const all = runs.map(run => {
		const {rows, totals} = reportRun(run, []);
		return {...historyRow(run), startedAt: new Date(run.startedAt).toISOString(), pausedMs: totals.pausedMs, earlierTakesMs: totals.earlierTakesMs, slidesOf: rows};
	});
	return `${JSON.stringify(all, null, '\t')}\n`;
}

const columns = ['run', 'started', 'kind', 'part', 'level', 'ending', 'slide', 'title', 'section', 'budget_seconds', 'actual_seconds', 'takes', 'peeks', 'stumbles'];

/** Runs as comma-separated values (RFC 4180), a line for each slide of each run; times in seconds. */
export function runsCsv(runs: readonly KeptRun[]): string {
	const lines = runs.flatMap(run => {
		const {number, kind, part = '', level, ending} = run;
		const started = new Date(run.startedAt).toISOString();
		return reportRun(run, []).rows.map(row =>
			[number, started, kind, part, level, ending, row.slide, row.title, row.section, seconds(row.budgetMs), seconds(row.actualMs), row.takes, row.peeks, row.stumbles],
		);
	});
	return [columns, ...lines].map(line => `${line.map(cell => csvCell(String(cell))).join(',')}\r\n`).join('');
}

function seconds(ms: number): number {
	return Math.round(ms / 100) / 10;
}

/** A cell, quoted where it must be; one that a spreadsheet would take for a formula is led by an apostrophe. */
function csvCell(text: string): string {
	const safe = /^[=+\-@\t]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
