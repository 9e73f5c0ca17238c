/** Tells what a comment in a deck's Markdown is: a directive of known keys, or a speaker note. */
import * as v from 'valibot';
import {parseDuration} from '../text/duration.ts';
import {nearestWord} from '../text/nearest-word.ts';
import type {Position} from '../position.ts';
import {type Problem, problemAt} from '../problem/problem.ts';
import {whatWasMeant} from './unknown-marker.ts';
import {readYaml} from '../yaml/yaml-record.ts';

const word = v.union([v.string(), v.number()]);
const duration = v.pipe(
	word,
	v.check(value => (parseDuration(String(value)) ?? 0) > 0, ({input}) => `is not a time: \`${input}\`; write it as \`45s\`, \`2m\` or \`1m30s\``),
	v.transform(value => parseDuration(String(value))!),
);

const schema = v.strictObject({
	id: v.optional(v.pipe(word, v.transform(String))),
	time: v.optional(duration),
	kind: v.optional(v.picklist(['title', 'section', 'content', 'questions'])),
	section: v.optional(v.pipe(word, v.transform(String))),
	backup: v.optional(v.boolean()),
	keep: v.optional(v.picklist(['must', 'should', 'drop'])),
	steps: v.optional(v.boolean()),
	step: v.optional(v.nullable(v.boolean())),
	pause: v.optional(v.nullable(v.boolean())),
	columns: v.optional(v.union([v.literal('end'), v.array(v.pipe(v.number(), v.minValue(1, 'is not a share of at least 1')))], ({input}) => `is \`${String(input)}\`, but should be a share for each column, as in \`[1, 1]\`, or \`end\``)),
	column: v.optional(v.nullable(v.number())),
	original: v.optional(v.pipe(word, v.transform(String))),
	excuse: v.optional(v.pipe(v.string(), v.regex(/^[a-z]+\s*[,(].*\S/, 'gives no reason; write it as `figures, the count is ours`'))),
});

/** What a directive says; only the keys that stand there. */
export type Directive = v.InferOutput<typeof schema>;

/** The keys that a directive may have. */
const directiveKeys: readonly string[] = Object.keys(schema.entries);

/** A comment, read. A comment may be both: what a directive does not understand is kept as a note. */
export type Comment = {readonly directive?: Directive; readonly note?: string; readonly problems: readonly Problem[]};

/** The directives that need no value. */
const bareWords: readonly string[] = ['pause', 'column', 'step'];

/** The key of a line `key: value`; undefined for any other line. */
const keyOf = (line: string) => /^\s*([a-z][\w-]*):(?:\s|$)/.exec(line)?.[1];

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

/** What a comment of one line could have been meant by: its one or two bare words, or the word before its colon that is no directive's. */
function markerOf(line: string): string | undefined {
	if (/^\w{1,24}(?:[ -]\w{1,24})?$/.test(line)) return line;
	// A capital letter begins a note, unless a lone value stands behind it.
	const key = /^([_.]?[a-z]\w*):(?:\s|$)/.exec(line)?.[1] ?? /^([A-Z][a-z]+):\s*\S+$/.exec(line)?.[1];
	return key === undefined || directiveKeys.includes(key) ? undefined : key;
}

function unknownDirective(word: string, hint: string, position: Position): Problem {
	return problemAt(position, 'directive', `There is no directive \`${word}\`; the comment is kept as a note.`, {hint, severity: 'warning'});
}

/** Reads the text between `<!--` and `-->`; `position` is where that text begins. */
export function readComment(text: string, position: Position): Comment {
	const trimmed = text.trim();
	if (trimmed === '') return {problems: []};
	if (bareWords.includes(trimmed)) return {directive: {[trimmed]: null}, problems: []};
	const lines = trimmed.split('\n').filter(line => line.trim() !== '');
	const keys = lines.map(keyOf);
	const plain = lines.length === 1 ? slipIn(trimmed) : undefined;
	if (plain !== undefined) {
		const capital = /^[A-Z][A-Za-z]*/.exec(trimmed)?.[0];
		const hint = `did you mean \`${plain}\`?`;
		return {note: trimmed, problems: [capital === undefined ? problemAt(position, 'directive', 'This comment is kept as a note.', {hint, severity: 'warning'}) : unknownDirective(capital, hint, position)]};
	}

	const marker = lines.length === 1 ? markerOf(trimmed) : undefined;
	const meant = marker === undefined ? undefined : whatWasMeant(marker, directiveKeys);
	if (meant !== undefined) return {note: trimmed, problems: [unknownDirective(marker!, meant, position)]};
	if (keys.includes(undefined)) return {note: trimmed, problems: beginsAsDirective(trimmed) ? [mixed(lines[0]!, position)] : []};

	const unknown = keys.find(key => !directiveKeys.includes(key!));
	if (unknown !== undefined && lines.length === 1) {
		const nearest = nearestWord(unknown, directiveKeys);
		const hint = nearest === undefined ? 'a note that begins with a word and a colon begins with a capital' : `did you mean \`${nearest}\`?`;
		return {note: trimmed, problems: [unknownDirective(unknown, hint, position)]};
	}

	const {value, problems} = readYaml(text, schema, position, 'directive');
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

/** How keys are written that stand alone, as an example. */
const examples: Readonly<Record<string, string>> = {steps: 'steps: true', backup: 'backup: true', columns: 'columns: [1, 1]', time: 'time: 45s'};

/** Keys whose value may be any words, so that a note may well begin with them. */
const wordy = ['id', 'section', 'original', 'excuse'];

/** What a note was likely meant as that is a directive but for a slip: a key alone, with a capital, or without its colon; undefined for any other. */
function slipIn(note: string): string | undefined {
	if (Object.hasOwn(examples, note)) return examples[note];
	const [, key = '', sign, value = ''] = /^([A-Za-z]+)[ \t]*([:=]|[ \t])[ \t]*([^\n]{1,60})$/.exec(note) ?? [];
	const lower = key.toLowerCase();
	if (!directiveKeys.includes(lower) || (sign === ':' && key === lower) || (wordy.includes(lower) && sign !== '=')) return undefined;
	return readYaml(`${lower}: ${value}`, schema, {file: '', line: 1, column: 1}, 'directive').problems.length === 0 ? `${lower}: ${value}` : undefined;
}
