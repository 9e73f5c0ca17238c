/** Reads YAML against a schema: what is right is kept, what is wrong becomes a problem with its place. */
import * as v from 'valibot';
import {type Document, isScalar, parseDocument, visit} from 'yaml';
import {cleanLine, cleanText} from '../text/clean-text.ts';
import {readPlainYaml} from './plain-yaml.ts';
import {yamlFault} from './yaml-fault.ts';
import {findCutText} from './cut-text.ts';
import {describeCut, describeIssue, isListForMapping, joinedKey} from './describe-issue.ts';
import {readNumber} from './number-text.ts';
import {type Schema, schemaAt} from './schema-at.ts';
import {findEndless, isTooDeep, tooDeep} from './yaml-limits.ts';
import {type Position, positionsIn} from '../position.ts';
import {type Problem, problemAt} from '../problem/problem.ts';
import {findPlaces, offsetOf, type Path, type PlaceFinder, removeNode} from './yaml-places.ts';

/** What was read: the value (absent where nothing could be kept), what tells where its parts stand, and the problems met. */
export type YamlRecord<Value> = {readonly value?: Value; readonly placeOf: PlaceFinder; readonly problems: readonly Problem[]};

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
	const plain = readPlainYaml(text);
	const found = plain && v.safeParse(schema, plain);
	if (found?.success) return {value: found.output, problems: [], placeOf: findPlaces(() => parseDocument(text), text, position)};
	// It would print warnings; 'silent' would take away the error of a second document too.
	const document = parseDocument(text, {prettyErrors: false, strict: true, logLevel: 'error'});
	const at = positionsIn(text, position);
	const nothing = (problem: Problem) => ({problems: [problem], placeOf: () => ({position})});
	const broken = document.errors[0];
	if (broken) {
		if (isTooDeep(broken.message)) return nothing(problemAt(at(broken.pos[0]), rule, tooDeep));
		const {message, offset, hint} = yamlFault(broken, text);
		return nothing(problemAt(at(offset), rule, cleanText(message), {hint: cleanText(hint)}));
	}

	const endless = findEndless(document);
	if (endless) return nothing(problemAt(at(endless.offset), rule, `\`*${cleanLine(endless.name)}\` stands within what it names, and so has no end.`, {hint: 'write out what is meant'}));
	keepDigits(document);
	const problems: Problem[] = [];
	let data: unknown;
	try {
		data = cleanValues(document.toJS({maxAliasCount: 100}));
	} catch (error) {
		const {message} = error as Error;
		return nothing(problemAt(position, rule, isTooDeep(message) ? tooDeep : `This YAML cannot be read: ${message}`));
	}

	const inOrder = () => problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
	for (let round = 0; round < 8; round++) {
		const result = v.safeParse(schema, data);
		if (result.success) return {value: result.output, problems: inOrder(), placeOf: findPlaces(() => document, text, position)};
		if (mendNumbers(data, result.issues)) continue;
		const doomed = new Map<string, Path>();
		for (const issue of result.issues) {
			const path = pathOf(issue);
			if (isListForMapping(issue) && doomed.has(path.join())) continue;
			const where = {schema, place: at(offsetOf(document, path)), rule};
			const cut = issue.expected === 'never' && joinedKey(path, schema) === undefined ? findCutText(document, path, text) : undefined;
			problems.push(cut ? describeCut(cut, path, where) : describeIssue(issue, path, where));
			const wholes = cut ? cut.pieces.map(piece => [...path.slice(0, -1), piece]) : [issue.expected === 'never' ? path : leastWhole(path, schema)];
			for (const whole of wholes) doomed.set(whole.join(), whole);
		}

		if (doomed.has('')) break;
		// From the last to the first, so that what is taken out of a list moves nothing that is still to be found.
		for (const path of [...doomed.values()].toSorted(comparePaths).toReversed()) {
			if (!holds(data, path)) continue;
			remove(data, path);
			removeNode(document, path);
		}
	}

	return {problems: inOrder(), placeOf: () => ({position})};
}

function pathOf(issue: v.BaseIssue<unknown>): Path {
	const path = (issue.path ?? []).map(item => item.key as string | number);
	return isListForMapping(issue) ? path.slice(0, -1) : path;
}

/** The path, or the nearest above it whose value can do without what the path names: an item of a list, or an optional key. */
function leastWhole(path: Path, schema: Schema): Path {
	for (let length = path.length; length > 0; length--) {
		const parent = schemaAt(schema, path.slice(0, length - 1)) as {type?: string; entries?: Record<string, {type: string}>} | undefined;
		const entry = parent?.entries?.[path[length - 1]!];
		if (parent?.type === 'array' || entry?.type === 'optional') return path.slice(0, length);
	}

	return [];
}

/** By order in the data: items by their number, and what is inside of something behind it. */
function comparePaths(a: Path, b: Path): number {
	const at = a.findIndex((key, index) => key !== b[index]);
	if (at < 0) return a.length - b.length;
	const [one, other] = [a[at]!, b[at]];
	if (other === undefined) return 1;
	return typeof one === 'number' && typeof other === 'number' ? one - other : String(one) < String(other) ? -1 : 1;
}

function holds(data: unknown, path: Path): boolean {
	return path.every(key => {
		if (data === null || typeof data !== 'object' || !Object.hasOwn(data, key)) return false;
		data = (data as Record<string | number, unknown>)[key];
		return true;
	});
}

/** The list or mapping of the data that holds the value at a path. */
function holderOf(data: unknown, path: Path): Record<string | number, unknown> {
	return path.slice(0, -1).reduce((inner, key) => inner[key] as typeof inner, data as Record<string | number, unknown>);
}

/** Takes the value at a path out of the data. */
function remove(data: unknown, path: Path): void {
	const holder = holderOf(data, path);
	const last = path.at(-1)!;
	if (Array.isArray(holder)) holder.splice(Number(last), 1);
	else delete holder[last];
}

/** Sets numbers where they are written as text that can only be one; false where there are none. */
function mendNumbers(data: unknown, issues: readonly v.BaseIssue<unknown>[]): boolean {
	const mended = issues.filter(({expected, input, path}) => expected === 'number' && typeof input === 'string' && path !== undefined && readNumber(input) !== undefined);
	for (const issue of mended) {
		const path = pathOf(issue);
		holderOf(data, path)[path.at(-1)!] = readNumber(issue.input as string);
	}

	return mended.length > 0;
}

/** A fingerprint of digits alone is no number. */
function keepDigits(document: Document): void {
	visit(document, {
		Pair(_key, {key, value}) {
			if (isScalar(key) && key.value === 'fingerprint' && isScalar(value) && typeof value.value === 'number') value.value = value.source;
		},
	});
}

/** Escapes such as "\x1b" come to life in YAML strings, so they are cleaned once more; each text is for one line or to be wrapped. */
function cleanValues(value: unknown): unknown {
	if (typeof value === 'string') return cleanLine(value).trim();
	if (Array.isArray(value)) return value.map(cleanValues);
	if (value !== null && typeof value === 'object') {
		return Object.fromEntries(Object.entries(value).map(([key, inner]) => [cleanLine(key), cleanValues(inner)]));
	}

	return value;
}
