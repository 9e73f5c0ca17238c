/** The report for programs: JSON of our own, SARIF, and the commands of GitHub's workflows. */
import type {Log, Result} from 'sarif';
import type {Problem} from '../../deck/problem/problem.ts';
import {ruleHelp, ruleNames} from '../rule-name.ts';
import {type Checked, countProblems} from './checked.ts';

/** An array of decks with their problems and what was held against what. */
export function reportJson(checked: readonly Checked[]): string {
	const decks = checked.map(({deck, slides, problems, pathOf, against, coverage}) => ({
		deck,
		slides,
		...countProblems(problems),
		against,
		...(coverage ? {coverage: coverage.map((cited, index) => ({paragraph: index + 1, slides: cited}))} : {}),
		problems: problems.map(({rule, severity, file, line, column, length, message, hint}) => ({rule, severity, file: pathOf(file), line, column, ...(length === undefined ? {} : {length}), message, ...(hint === undefined ? {} : {hint})})),
	}));
	return `${JSON.stringify(decks, undefined, 2)}\n`;
}

/** SARIF 2.1.0 (OASIS), as code hosts and editors read it. */
export function reportSarif(checked: readonly Checked[], version: string): string {
	const rules = ruleNames.map(id => ({id, shortDescription: {text: ruleHelp[id]}}));
	const results = checked.flatMap(one => one.problems.map(problem => resultOf(problem, one)));
	const log: Log = {
		$schema: 'https://json.schemastore.org/sarif-2.1.0.json',
		version: '2.1.0',
		runs: [{tool: {driver: {name: 'lectern check', version, rules}}, results, columnKind: 'utf16CodeUnits'}],
	};
	return `${JSON.stringify(log, undefined, 2)}\n`;
}

/** A line a problem that GitHub shows beside the file (`::error file=…::`). */
export function reportGithub(checked: readonly Checked[]): string {
	const lines = checked.flatMap(({problems, pathOf}) =>
		problems.map(({severity, file, line, column, rule, message, hint}) => `::${severity} file=${property(pathOf(file))},line=${Math.max(1, line)},col=${Math.max(1, column)},title=${property(`lectern ${rule}`)}::${data(message + (hint === undefined ? '' : ` (${hint})`))}\n`),
	);
	return lines.join('');
}

function resultOf({rule, severity, message, hint, file, line, column, length = 0}: Problem, {pathOf, lineOf}: Checked): Result {
	const [startLine, startColumn] = [Math.max(1, line), Math.max(1, column)];
	// Words that go on in the next line end with theirs here.
	const endColumn = Math.min(startColumn + length, (lineOf(file, startLine)?.length ?? Infinity) + 1);
	const region = {startLine, startColumn, ...(endColumn > startColumn ? {endColumn} : {})};
	// An address, so that odd names survive.
	const uri = pathOf(file).split('/').map(part => encodeURIComponent(part.toWellFormed())).join('/');
	return {
		ruleId: rule,
		ruleIndex: (ruleNames as readonly string[]).indexOf(rule),
		level: severity,
		message: {text: hint === undefined ? message : `${message} (${hint})`},
		locations: [{physicalLocation: {artifactLocation: {uri}, region}}],
	};
}

/** GitHub's escapes for the text of a command, and for a property of it. */
const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
