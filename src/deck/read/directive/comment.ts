/** Tells what a comment in a deck's Markdown is: a directive of known keys, or a speaker note. */
import {type Position, positionWithin} from '../../position.ts';
import {type Problem, problemAt} from '../../problem/problem.ts';
import {readYaml} from '../../yaml/yaml-record.ts';
import {type Directive, directiveKeys, directiveSchema, keyOf} from './directive.ts';
import {meantDirective} from './meant-directive.ts';

/** A comment, read. A comment may be both: what a directive does not understand is kept as a note. */
export type Comment = {readonly directive?: Directive; readonly note?: string; readonly problems: readonly Problem[]};

/** The directives that need no value. */
const bareWords: readonly string[] = ['pause', 'column', 'step'];

/** Whether the first line of a comment's text is a directive's. */
export function beginsAsDirective(text: string): boolean {
	const [first = ''] = text.trimStart().split('\n', 1);
	return bareWords.includes(first.trim()) || directiveKeys.includes(keyOf(first) ?? '');
}

/** The problem of a comment that begins as a directive and goes on in words. */
function mixed(first: string, position: Position): Problem {
	const message = `\`${keyOf(first) ?? first.trim()}\` is no directive here: other lines of the comment are words, and all of it is kept as a note.`;
	return problemAt(position, 'directive', message, {hint: 'give the directive a comment of its own', severity: 'warning'});
}

/** Reads the text between `<!--` and `-->`; `position` is where that text begins. */
export function readComment(text: string, position: Position): Comment {
	const trimmed = text.trim();
	if (trimmed === '') return {problems: []};
	if (bareWords.includes(trimmed)) return {directive: {[trimmed]: null}, problems: []};
	const lines = trimmed.split('\n').filter(line => line.trim() !== '');
	const meant = lines.length === 1 ? meantDirective(trimmed, position) : undefined;
	if (meant !== undefined) return {note: trimmed, problems: [meant]};
	if (lines.some(line => keyOf(line) === undefined)) return {note: trimmed, problems: beginsAsDirective(trimmed) ? [mixed(lines[0]!, position)] : []};

	// The blank behind `<!--` indents no key.
	const lead = /^[ \t]+(?=\S)/.exec(text)?.[0].length ?? 0;
	const {value, problems} = readYaml(text.slice(lead), directiveSchema, positionWithin(position, text, lead), 'directive');
	return value === undefined ? {note: trimmed, problems} : {directive: value, problems: [...problems, ...hasty(text, value, position)]};
}

/** Below this many seconds a time without a unit is likely meant in minutes. */
const leastBare = 10;

/** A time of a few seconds that has no unit: minutes are likely meant. */
function hasty(text: string, {time}: Directive, position: Position): readonly Problem[] {
	const bare = /^[ \t]*time[ \t]*:[ \t]*(\d+)[ \t]*$/m.exec(text)?.[1];
	if (bare === undefined || time === undefined || time >= leastBare) return [];
	return [problemAt(position, 'directive', `\`time: ${bare}\` is ${bare} seconds, as it has no unit.`, {hint: `write \`${bare}m\` for minutes, \`${bare}s\` for seconds`, severity: 'warning'})];
}
