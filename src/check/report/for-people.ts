/** The report for people: each problem with its line and a caret, grouped by file; totals, and the article's coverage. */
import {cleanLine} from '../../deck/text/clean-text.ts';
import {countOf} from '../../deck/text/count-of.ts';
import type {Problem} from '../../deck/problem/problem.ts';
import {type Line, segment, textWidth} from '../../draw/line.ts';
import {truncateLine, wrapSegments} from '../../draw/wrap.ts';
import {type Checked, countProblems} from './checked.ts';
import {drawCoverage} from './draw-coverage.ts';

/** The lines of the report on one deck, none wider than `columns`. */
export function reportForPeople(checked: Checked, columns: number): readonly Line[] {
	const files = Map.groupBy(checked.problems, ({file}) => file);
	const groups = [...files].flatMap(([file, problems]) => [[segment(cleanLine(checked.pathOf(file)), 'title', {isBold: true})], [], ...problems.flatMap(problem => [...drawProblem(problem, checked, columns), []])]);
	const coverage = checked.coverage && checked.coverage.length > 0 ? [...drawCoverage(checked.coverage, columns), []] : [];
	return [...groups, ...coverage, ...wrapSegments(totals(checked), columns)];
}

function drawProblem(problem: Problem, {lineOf, pathOf}: Checked, columns: number): readonly Line[] {
	const isError = problem.severity === 'error';
	const place = `${cleanLine(pathOf(problem.file))}:${problem.line}:${problem.column}`;
	const head = wrapSegments([segment(place, 'muted'), segment('  '), segment(problem.severity, isError ? 'error' : 'warn', {isBold: true}), segment(` ${problem.rule}`, 'accent')], columns);
	const text = wrapSegments([segment(cleanLine(problem.message))], columns - 2).map(line => [segment('  '), ...line]);
	const hint = problem.hint === undefined ? [] : wrapSegments([segment(`→ ${cleanLine(problem.hint)}`, 'good')], columns - 2).map(line => [segment('  '), ...line]);
	return [...head, ...frame(problem, lineOf(problem.file, problem.line), columns), ...text, ...hint];
}

/** The line of the file, and a caret below the place; a long line is cut around that. */
function frame({line, column, length = 1, severity}: Problem, written: string | undefined, columns: number): readonly Line[] {
	if (written === undefined || written.trim() === '') return [];
	const gutter = `  ${line} │ `;
	const room = Math.max(10, columns - gutter.length - 1);
	const from = column - 1 + length > room - 4 ? Math.max(0, column - 1 - Math.floor(room / 3)) : 0;
	const shown = cleanLine(written.slice(from));
	const before = textWidth(cleanLine(written.slice(from, column - 1)));
	const marked = Math.max(1, Math.min(textWidth(cleanLine(written.slice(column - 1, column - 1 + length))), room - before));
	return [
		truncateLine([segment(gutter, 'muted'), segment(shown, 'code')], columns),
		[segment(`${' '.repeat(gutter.length - 2)}│ `, 'muted'), segment(' '.repeat(before)), segment('^'.repeat(marked), severity === 'error' ? 'error' : 'warn')],
	];
}

function totals({deck, slides, problems, against}: Checked): Line {
	const {errors, warnings} = countProblems(problems);
	const found = problems.length === 0 ? segment('no problem', 'good', {isBold: true}) : segment(`${countOf(errors, 'error')}, ${countOf(warnings, 'warning')}`, errors > 0 ? 'error' : 'warn', {isBold: true});
	return [segment(`${cleanLine(deck)}, ${countOf(slides, 'slide')}: `), found, segment(`; ${against}.`)];
}
