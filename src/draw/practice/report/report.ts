/** Draws the report at the end of a run. */
import {sum} from '../../../deck/sum.ts';
import {formatClock, formatDay, formatDifference, formatMs} from '../../../talk/clock-time.ts';
import type {Comparison} from '../../../talk/practice/report/compare-runs.ts';
import type {KeptRun} from '../../../talk/practice/record/kept-run.ts';
import {isComplete, isMostlySaid} from '../../../talk/practice/report/counted-runs.ts';
import {slideChanges} from '../../../talk/practice/report/slide-changes.ts';
import type {WeakSlide} from '../../../talk/practice/report/weak-slides.ts';
import type {Report} from '../../../talk/practice/report/report.ts';
import {countOf} from '../../../deck/text/count-of.ts';
import {faultWords} from './fault.ts';
import {type Line, type Role, segment} from '../../line.ts';
import {drawSlideTable} from './slide-table.ts';
import {verdictOn} from './verdict.ts';
import {wrapSegments} from '../../wrap.ts';

/** The report as lines of at most `columns`: which run, what changed, totals, comparisons, what to work on, the slides. */
export function drawReport(report: Report, columns: number): readonly Line[] {
	return [...wrapSegments([segment(runTitle(report.run), 'title', {isBold: true})], columns), ...(report.last === undefined ? [[]] : []), ...drawReportBody(report, columns)];
}

/** The report without which run it is of; the run's time is left out where it stands elsewhere. */
export function drawReportBody(report: Report, columns: number, hasTime = true): readonly Line[] {
	const {work} = report;
	const wrap = (line: Line) => wrapSegments(line, columns);
	return [
		...changeLines(report).flatMap(wrap),
		...(report.last === undefined ? [] : [[]]),
		...(hasTime ? wrap(timeLine(report)) : []),
		...wrap(countLine(report)),
		...saidLine(report).flatMap(wrap),
		...farthestLine(report).flatMap(wrap),
		...comparisonLines(report).flatMap(wrap),
		[],
		...(work.length === 0 ? wrap([segment(!isMostlySaid(report.run) ? 'Too little was said to tell what to work on.' : 'No slide stands out: nothing to work on.', 'muted')]) : [[segment('To work on', 'title', {isBold: true})] as Line]),
		...work.flatMap((weak, index) => workLines(weak, index + 1, columns)),
		[],
		...drawSlideTable(report.rows, columns),
	];
}

/** A slide to work on, by its number in the list: its title may hold a colon, so a dash parts it from what is wrong with it. */
function workLines({title, fault}: WeakSlide, number: number, columns: number): readonly Line[] {
	const mark = `${number}. `;
	const lines = wrapSegments([segment(title, 'text', {isBold: true}), segment(` – ${faultWords(fault)}`)], columns - mark.length);
	return lines.map((line, row) => [segment(row === 0 ? mark : ' '.repeat(mark.length), 'accent'), ...line]);
}

/** Where the time went that a whole run took too long, or too short: a run alone does not make a slide one to work on, but is what happened. */
function farthestLine({run, totals, farthest, work, last}: Report): readonly Line[] {
	const worse = last === undefined ? [] : slideChanges(last).worse;
	const [first] = farthest;
	if (!isComplete(run) || first === undefined) return [];
	// What has been told of the slide says as much.
	if (work.some(({slide, fault}) => slide === first.slide && 'ratio' in fault) || worse.some(({title}) => title === first.title)) return [];
	const named = farthest.map(({title, budgetMs, actualMs}) => `${title} (${formatDifference(budgetMs, actualMs)})`).join(', ');
	return [[segment(`Farthest ${totals.talkMs > totals.targetMs ? 'over' : 'under'}: `, 'muted'), segment(named)]];
}

/** What a run was: its number, date, slides, and whether it was cut short. */
export function runTitle(run: KeptRun): string {
	const what = run.kind === 'whole' ? 'the whole deck' : run.kind === 'weak' ? 'the weak slides' : run.kind === 'section' ? `section ${run.part}` : `slides ${run.part}`;
	const by = run.auto ? ', slides left by themselves' : '';
	const how = run.isTalk ? 'the talk' : `${what}, level ${run.level}${by}`;
	return `Run ${run.number}: ${how}, ${formatDay(run.startedAt)} ${formatClock(run.startedAt)}${run.ending === 'cut short' ? ', cut short' : isMostlySaid(run) ? '' : ', mostly passed over'}`;
}

/** What changed since the last run like this one, for the better and for the worse. */
function changeLines({last}: Report): readonly Line[] {
	if (last === undefined) return [];
	const {better, worse} = slideChanges(last);
	const named = (changes: typeof better) => changes.map(({title, beforeMs, afterMs}) => `${title} (${formatMs(beforeMs)} → ${formatMs(afterMs)})`).join(', ');
	const since = `than in run ${last.before.number}: `;
	return [
		...(better.length > 0 ? [[segment(`▲ Better ${since}`, 'good'), segment(named(better))]] : []),
		...(worse.length > 0 ? [[segment(`▼ Worse ${since}`, 'bad'), segment(named(worse))]] : []),
		...(better.length + worse.length === 0 ? [[segment(`No slide changed much since run ${last.before.number}.`, 'muted')]] : []),
	];
}

/** The run's time of its target; of a run said to its end what that came to, a word, its sign and its role. */
export function timeWords({totals, run}: Report): {readonly time: string; readonly verdict: string; readonly sign: string; readonly role: Role} {
	const time = `${formatMs(totals.talkMs)} of ${formatMs(totals.targetMs)}`;
	return isComplete(run) ? {time, ...verdictOn(totals.talkMs - totals.targetMs)} : {time, verdict: '', sign: '', role: 'muted'};
}

/** How what was said of a run that did not come to its end, or passed slides over, kept to its budgets. */
function saidLine({run, totals}: Report): readonly Line[] {
	if (isComplete(run) || totals.saidBudgetMs === 0) return [];
	const {verdict, sign, role} = verdictOn(totals.saidMs - totals.saidBudgetMs);
	return [[segment('Slides said to their end: ', 'muted'), segment(`${formatMs(totals.saidMs)} of ${formatMs(totals.saidBudgetMs)}   `), segment(`${sign} ${verdict}`, role)]];
}

function timeLine(report: Report): Line {
	const {time, verdict, sign, role} = timeWords(report);
	return [segment(time, 'text', {isBold: true}), ...(verdict === '' ? [] : [segment('   '), segment(`${sign} ${verdict}`, role, {isBold: true})])];
}

/** What else was counted, and what time the talk's does not hold. */
function countLine({totals, run}: Report): Line {
	const answers = run.answers ?? [];
	const answersMs = sum(answers.map(({ms}) => ms));
	const pausedMs = Math.max(0, totals.pausedMs - answersMs);
	const extra = [
		answers.length > 0 ? `${formatMs(answersMs)} in ${countOf(answers.length, 'answer')}` : '',
		totals.earlierTakesMs > 0 ? `${formatMs(totals.earlierTakesMs)} in earlier takes` : '',
		// While the points of a slide are ticked, the clock stands as in a pause; a run that leaves its slides by itself asks for none.
		pausedMs > 0 ? `${formatMs(pausedMs)} ${!run.auto && run.visits.some(({level}) => level === 3) ? 'paused or ticking points' : 'paused'}` : '',
	].filter(part => part !== '');
	const counts = [
		`${totals.seen} of ${countOf(run.slides.length, 'slide')}`,
		totals.passedOver > 0 ? `${totals.passedOver} passed over` : '',
		totals.added > 0 ? `${totals.added} added meanwhile` : '',
		countOf(totals.peeks, 'peek'),
		countOf(totals.stumbles, 'stumble'),
		totals.missed > 0 ? `${countOf(totals.missed, 'point')} missed` : '',
	].filter(part => part !== '');
	return [segment(`${counts.join(', ')}${extra.length > 0 ? `; besides ${extra.join(', ')}` : ''}`, 'muted')];
}

/** How a run as a whole compares: the time of one that was cut short is that of a part. */
function comparisonLines({run, last: before, best}: Report): readonly Line[] {
	if (!isComplete(run)) return [];
	const last = before && isComplete(before.before) ? before : undefined;
	const line = (name: string, {before, talkMs, peeks, stumbles}: Comparison): Line => [
		segment(`${name} (run ${before.number}): `, 'muted'),
		segment([lengthWords(talkMs), signed(peeks, 'peek'), signed(stumbles, 'stumble')].filter(part => part !== '').join(', ')),
	];
	if (last && best && last.before.id === best.before.id) return [line('Against the last run like it, the best so far', last)];
	return [...(last ? [line('Against the last run like it', last)] : []), ...(best ? [line('Against the best run like it', best)] : [])];
}

/** How much longer or shorter a run was, in the whole seconds that are shown. */
function lengthWords([before, after]: readonly [number, number]): string {
	const difference = formatDifference(before, after);
	if (difference.startsWith('±')) return 'as long';
	return `${difference.slice(1)} ${difference.startsWith('−') ? 'shorter' : 'longer'}`;
}

/** `1 more stumble`, `2 fewer peeks`; '' where nothing changed. */
function signed([before, after]: readonly [number, number], word: string): string {
	const difference = after - before;
	return difference === 0 ? '' : countOf(Math.abs(difference), `${difference < 0 ? 'fewer' : 'more'} ${word}`);
}
