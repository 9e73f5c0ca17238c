/** Reads YAML against a schema: what is right is kept, what is wrong becomes a problem with its place. */
import * as v from 'valibot';
import {type Document, isMap, isNode, isPair, LineCounter, parseDocument} from 'yaml';
import {cleanText} from './clean-text.ts';
import {nearestHint} from './nearest-word.ts';
import type {Position} from './position.ts';
import {type Problem, problemAt} from './problem.ts';

/** What was read: the value (absent where nothing could be kept) and the problems met. */
export type YamlRecord<Value> = {readonly value?: Value; readonly problems: readonly Problem[]};

type Path = readonly (string | number)[];
type Schema = v.GenericSchema<unknown, unknown>;

/**
 * The YAML text as a value of the schema. An unknown key, or a value that does not fit, is a problem at its own line and column
 * (with the nearest known word) and is left out; an item that lacks what it needs is left out whole. `position` is where the
 * text begins in its file; `rule` names the problems.
 */
export function readYaml<const Shape extends v.GenericSchema>(
	text: string,
	schema: Shape,
	position: Position,
	rule: string,
): YamlRecord<v.InferOutput<Shape>> {
	const counter = new LineCounter();
	const document = parseDocument(text, {lineCounter: counter, prettyErrors: false, strict: true});
	const at = (offset: number): Position => {
		const {line, col} = counter.linePos(offset);
		return {file: position.file, line: position.line + line - 1, column: line === 1 ? position.column + col - 1 : col};
	};

	const broken = document.errors[0];
	if (broken) {
		const message = `This is not YAML: ${cleanText(broken.message).split('\n')[0]}`;
		return {problems: [problemAt(at(broken.pos[0]), rule, message, {hint: 'write `key: value` lines; quote text that holds `: `'})]};
	}

	const problems: Problem[] = [];
	let data: unknown;
	try {
		data = cleanValues(document.toJS({maxAliasCount: 100}));
	} catch (error) {
		return {problems: [problemAt(position, rule, `This YAML cannot be read: ${(error as Error).message}`)]};
	}

	const removed = new Set<string>();
	for (let round = 0; round < 8; round++) {
		const result = v.safeParse(schema, data);
		if (result.success) return {value: result.output, problems};
		let isRemoved = true;
		for (const issue of result.issues.toReversed()) {
			const path = (issue.path ?? []).map(item => item.key as string | number);
			// A key that was taken out for its value is missing now, which has been said already.
			if (!(isMissing(issue) && removed.has(path.join()))) problems.push(describe(issue, path, schema, at(offsetOf(document, path)), rule));
			removed.add(path.join());
			isRemoved = remove(data, isMissing(issue) ? path.slice(0, -1) : path) && isRemoved;
		}

		if (!isRemoved) break;
	}

	return {problems: problems.toSorted((a, b) => a.line - b.line || a.column - b.column)};
}

const isMissing = (issue: v.BaseIssue<unknown>) => issue.received === 'undefined';

function describe(issue: v.BaseIssue<unknown>, path: Path, schema: Schema, place: Position, rule: string): Problem {
	const key = String(path.at(-1) ?? '');
	const parent = schemaAt(schema, path.slice(0, -1));
	if (issue.expected === 'never') {
		const known = Object.keys((parent as {entries?: object} | undefined)?.entries ?? {});
		return problemAt(place, rule, `There is no key \`${key}\` here.`, {hint: nearestHint(key, known), severity: 'warning'});
	}

	if (isMissing(issue)) return problemAt(place, rule, `The key \`${key}\` is missing.`, {hint: `add \`${key}: …\``});
	const options = (schemaAt(schema, path) as {options?: readonly unknown[]} | undefined)?.options;
	const words = options?.filter(option => typeof option === 'string');
	const hint = words?.length ? nearestHint(String(issue.input), words) : undefined;
	const name = path.length === 0 ? 'This' : `\`${path.filter(part => typeof part === 'string').at(-1) ?? key}\``;
	const expected = issue.kind === 'schema' ? `is ${short(issue.input)}, but should be ${expectation(issue)}` : issue.message;
	return problemAt(place, rule, `${name} ${expected}.`, {hint});
}

function expectation(issue: v.BaseIssue<unknown>): string {
	const names: Record<string, string> = {Array: 'a list', Object: 'a mapping of keys', string: 'text', number: 'a number', boolean: 'true or false'};
	return names[issue.expected ?? ''] ?? (issue.expected ?? 'something else').replaceAll(/["()]/g, '').replaceAll(' | ', ' or ');
}

function short(input: unknown): string {
	const text = typeof input === 'string' ? `\`${input}\`` : (JSON.stringify(input) ?? 'nothing');
	return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

/** The schema that a path leads to, through objects, lists and optional wrappers. */
function schemaAt(schema: Schema, path: Path): Schema | undefined {
	let found: unknown = schema;
	const unwrap = () => {
		while ((found as {wrapped?: unknown} | undefined)?.wrapped) found = (found as {wrapped: unknown}).wrapped;
	};

	unwrap();
	for (const key of path) {
		const {entries, item, items, options} = (found ?? {}) as Record<'entries' | 'item' | 'items' | 'options', never>;
		const inside = entries ?? (options as readonly {entries?: object}[] | undefined)?.find(option => option.entries)?.entries;
		found = typeof key === 'number' ? (item ?? items?.[key]) : inside?.[key];
		unwrap();
	}

	return found as Schema | undefined;
}

/** The offset in the YAML of the key or item that a path names, else of the nearest thing above it. */
function offsetOf(document: Document, path: Path): number {
	let node: unknown = document.contents;
	let offset = (isNode(node) ? node.range?.[0] : 0) ?? 0;
	for (const key of path) {
		if (isMap(node)) {
			const pair = node.items.find(item => isPair(item) && String(item.key) === String(key));
			if (!pair) return offset;
			offset = (isNode(pair.key) ? pair.key.range?.[0] : undefined) ?? offset;
			node = pair.value;
		} else {
			node = (node as {get?: (key: unknown, keep: boolean) => unknown} | undefined)?.get?.(key, true);
			offset = (isNode(node) ? node.range?.[0] : undefined) ?? offset;
		}
	}

	return offset;
}

/** Takes the value at a path out of the data; false where that is the whole of it. */
function remove(data: unknown, path: Path): boolean {
	if (path.length === 0) return false;
	let holder = data as Record<string | number, unknown> | undefined;
	for (const key of path.slice(0, -1)) holder = holder?.[key] as typeof holder;
	const last = path.at(-1)!;
	if (Array.isArray(holder)) holder.splice(Number(last), 1);
	else if (holder && last in holder) delete holder[last];
	return true;
}

/** Escapes such as "\x1b" come to life in YAML strings, so they are cleaned once more. */
function cleanValues(value: unknown): unknown {
	if (typeof value === 'string') return cleanText(value);
	if (Array.isArray(value)) return value.map(cleanValues);
	if (value !== null && typeof value === 'object') {
		return Object.fromEntries(Object.entries(value).map(([key, inner]) => [cleanText(key), cleanValues(inner)]));
	}

	return value;
}
