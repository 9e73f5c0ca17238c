/** Reads a deck's front matter. */
import * as v from 'valibot';
import {markdownInData} from '../fence/markdown-in-data.ts';
import type {Position} from '../position.ts';
import type {Problem} from '../problem/problem.ts';
import type {Deck, SourceNote} from '../deck.ts';
import {themeNames} from '../theme-name.ts';
import {numberParagraphs, sourceSchema} from './read-source.ts';
import {readYaml} from '../yaml/yaml-record.ts';

const word = v.pipe(v.union([v.string(), v.number()]), v.transform(String));

const schema = v.strictObject({
	id: v.optional(word),
	title: v.optional(word),
	subtitle: v.optional(word),
	author: v.optional(word),
	date: v.optional(v.pipe(v.union([v.string(), v.number(), v.date()]), v.transform(String))),
	'talk-date': v.optional(v.pipe(v.union([v.string(), v.date()]), v.transform(value => (value instanceof Date ? value.toISOString().slice(0, 10) : value)), v.isoDate('is not a date such as 2026-12-03'))),
	language: v.optional(v.string()),
	minutes: v.optional(v.pipe(v.number(), v.minValue(0.1, 'is not a number of minutes'), v.maxValue(1440, 'is more than a day'))),
	theme: v.optional(v.picklist(themeNames)),
	sides: v.optional(v.array(v.string())),
	incremental: v.optional(v.boolean()),
	article: v.optional(v.string()),
	source: v.optional(v.lazy(input => (typeof input === 'object' ? sourceSchema : v.string()))),
});

/** What front matter may say; only the keys that stand there. */
export type FrontMatter = Omit<v.InferOutput<typeof schema>, 'source' | 'article'> & {readonly source?: SourceNote; readonly article?: NonNullable<Deck['articleNote']>};

/** Reads front matter; unknown keys and values that do not fit are problems and are left out. */
export function readFrontMatter(text: string, position: Position): {readonly value: FrontMatter; readonly problems: readonly Problem[]} {
	if (text.trim() === '') return {value: {}, problems: []};
	const {value, problems} = readYaml(text, schema, position, 'front-matter');
	if (value === undefined) return {value: {}, problems: problems.map(problem => hintAtEnd(problem, text))};
	const told = [...problems.map(hintAtForeign), ...markdownInData(text, position, 'front-matter')];
	const {source, article: file, ...others} = value;
	const rest = {...others, ...(file === undefined ? {} : {article: {file, position: placeOfKey('article', text, position)}})};
	if (source === undefined) return {value: rest, problems: told};
	const note: SourceNote = typeof source === 'string' ? {file: source, position: placeOfKey('source', text, position)} : {source: numberParagraphs(source)};
	return {value: {...rest, source: note}, problems: told};
}

/** The keys of other tools' front matter, and what to write here. */
const foreignKeys: Readonly<Record<string, string>> = {
	marp: 'a key of Marp: take it out',
	paginate: 'a key of Marp: every slide has its number, take it out',
	class: 'slides have no classes; `theme:` chooses the colours',
	style: '`theme:` chooses the colours',
	layout: 'slides have no layouts: a first-level heading alone makes a title or a section',
	transition: 'there are no transitions: take it out',
	patat: 'a key of patat; for lists that appear one by one write `incremental: true`',
	options: 'a key of presenterm; for lists that appear one by one write `incremental: true`',
	name: 'write it as `author: …`',
	lang: 'write it as `language: …`',
	duration: 'write it in minutes, as `minutes: 20`',
	time: 'write it in minutes, as `minutes: 20`',
};

/** A key of another tool is told with what to write here. */
function hintAtForeign(problem: Problem): Problem {
	const key = /^There is no key `(\w+)` here/.exec(problem.message)?.[1] ?? '';
	return Object.hasOwn(foreignKeys, key) && !problem.hint?.startsWith('did you mean') ? {...problem, hint: foreignKeys[key]!} : problem;
}

/** Front matter that holds a heading or a comment behind a blank line was likely never ended. */
function hintAtEnd(problem: Problem, text: string): Problem {
	return /\n[ \t]*\n\s*(?:#{1,6} |<!--|- |\w+(?: \w+)+$)/m.test(text) ? {...problem, hint: 'is the line `---` missing that ends the front matter?'} : problem;
}

/** Where a key of the outermost mapping stands. */
function placeOfKey(key: string, text: string, {file, line}: Position): Position {
	const before = text.split('\n').findIndex(one => new RegExp(`^["']?${key}["']?\\s*:`).test(one));
	return {file, line: line + Math.max(0, before), column: 1};
}
