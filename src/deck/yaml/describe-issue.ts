/** Says in a user's words what in the data does not fit a schema. */
import type * as v from 'valibot';
import type {Position} from '../position.ts';
import {type Problem, problemAt} from '../problem/problem.ts';
import {cleanLine} from '../text/clean-text.ts';
import {nearestHint} from '../text/nearest-word.ts';
import {shorten} from '../text/shorten.ts';
import type {CutText} from './cut-text.ts';
import {expectedForm, isMapping, listForm, missingBlank, mostShown} from './expected-form.ts';
import {numberHint} from './number-text.ts';
import {quoteText} from './quote-text.ts';
import {keysAt, type Schema, schemaAt} from './schema-at.ts';
import type {Path} from './yaml-places.ts';

/** The schema of all the data, where in its file the data does not fit it, and the rule that names the problem. */
export type IssuePlace = {readonly schema: Schema; readonly place: Position; readonly rule: string};

const isMissing = (issue: v.BaseIssue<unknown>) => issue.kind === 'schema' && issue.received === 'undefined';

/** A list where a mapping should be; every key of the mapping is told as missing then, and every item as unknown. */
export const isListForMapping = (issue: v.BaseIssue<unknown>) => issue.path?.at(-1)?.type === 'object' && Array.isArray(issue.path.at(-1)!.input);

/** A message names so many known words at the most. */
const mostNamed = 5;

/** The problem of an issue that a schema has with the data at a path. */
export function describeIssue(issue: v.BaseIssue<unknown>, path: Path, {schema, place, rule}: IssuePlace): Problem {
	const key = String(path.at(-1) ?? '');
	if (isListForMapping(issue)) return problemAt(place, rule, `${nameOf(path)} is a list, but should be a mapping of keys.`, {hint: 'write `key: value` lines'});
	if (issue.expected === 'never') {
		const joined = joinedKey(path, schema);
		return problemAt(place, rule, `There is no key \`${key}\` here.`, {hint: joined === undefined ? nearestHint(key, keysAt(schema, path.slice(0, -1))) : missingBlank(joined), severity: 'warning'});
	}

	if (isMissing(issue)) return problemAt(place, rule, `The key \`${key}\` is missing.`, {hint: `add \`${key}: …\``});
	const options = (schemaAt(schema, path) as {options?: readonly unknown[]} | undefined)?.options;
	const words = options?.filter(option => typeof option === 'string');
	const hint = words?.length ? nearestHint(String(issue.input), words) : expectedForm(issue.expected, issue.input, keysAt(schema, path));
	// A long list of words would bury the one that was meant.
	const isUnknown = (words?.length ?? 0) > mostNamed;
	const expected = isUnknown ? `is ${short(issue.input)}, which is not known` : issue.kind === 'schema' && issue.message.startsWith('Invalid') ? `is ${short(issue.input)}, but should be ${expectation(issue)}` : issue.message;
	return problemAt(place, rule, `${nameOf(path)} ${expected}.`, {hint});
}

/** The known key that a key begins with, as its value follows it without a blank (`when:July`). */
export function joinedKey(path: Path, schema: Schema): string | undefined {
	return keysAt(schema, path.slice(0, -1)).find(key => String(path.at(-1)).startsWith(`${key}:`));
}

/** The problem of text at a path that its commas have cut off. */
export function describeCut({key, whole, pieces: [first]}: CutText, path: Path, {schema: outermost, place, rule}: IssuePlace): Problem {
	const schema = schemaAt(outermost, [...path.slice(0, -1), key]);
	const written = cleanLine(whole);
	const cut = `The comma before \`${cleanLine(first ?? '')}\` ends \`${key}\``;
	const number = schema?.type === 'number' ? numberHint(written) : undefined;
	if (number !== undefined) return problemAt(place, rule, `${cut}: a number has no comma.`, {hint: number});
	if (schema?.type === 'array' || schema?.type.startsWith('tuple')) return problemAt(place, rule, `${cut}: a list needs brackets.`, {hint: `write \`${key}: ${listForm(written)}\``});
	return problemAt(place, rule, `${cut}: text with a comma needs quotes.`, {hint: `write \`${key}: ${quoteText(written)}\``});
}

function nameOf(path: Path): string {
	const key = path.findLast(part => typeof part === 'string');
	return key === undefined ? 'This' : `\`${key}\``;
}

function expectation(issue: v.BaseIssue<unknown>): string {
	const names: Record<string, string> = {Array: 'a list', Object: 'a mapping of keys', string: 'text', number: 'a number', boolean: 'true or false', Date: 'a date', null: 'nothing'};
	const words = (issue.expected ?? 'something else').replaceAll(/["()]/g, '').split(' | ');
	return words.map(one => (Object.hasOwn(names, one) ? names[one]! : one)).join(' or ');
}

function short(input: unknown): string {
	if (input === null) return 'empty';
	if (isMapping(input)) return 'a mapping of keys';
	const text = typeof input === 'string' ? `\`${input}\`` : (JSON.stringify(input) ?? 'nothing');
	return shorten(text, mostShown);
}
