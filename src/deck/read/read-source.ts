/** Reads what a deck says of the article it was made from. */
import * as v from 'valibot';
import type {Source, SourceNote} from '../deck.ts';
import {type Problem, problemAt} from '../problem/problem.ts';
import {cleanLine, cleanText} from '../text/clean-text.ts';
import {nearestHint} from '../text/nearest-word.ts';
import {readYaml} from '../yaml/yaml-record.ts';

const paragraph = v.strictObject({
	gist: v.string(),
	fingerprint: v.optional(v.pipe(v.string(), v.regex(/^[\da-f]{16}$/, 'is not a fingerprint of 16 hexadecimal digits'))),
});

const words = v.union([v.array(v.string()), v.pipe(v.string(), v.transform(one => [one]))]);
const name = v.union([
	v.pipe(v.string(), v.transform(one => ({name: one, also: [] as string[]}))),
	v.strictObject({name: v.string(), also: v.optional(words, [])}),
]);

/** The keys of `source:` in the front matter, or of the file it names. */
export const sourceSchema = v.strictObject({
	title: v.optional(v.string()),
	publisher: v.optional(v.string()),
	place: v.optional(v.string()),
	year: v.optional(v.number()),
	language: v.optional(v.string()),
	editor: v.optional(v.string()),
	paragraphs: v.optional(v.array(paragraph), []),
	names: v.optional(v.array(name)),
	quotes: v.optional(v.array(v.strictObject({original: v.string(), translation: v.string()}))),
	words: v.optional(v.array(v.strictObject({article: words, deck: words}))),
});

/** A file beside a deck: its text, or why there is none in words that go on with the file's name, what to do, and which files there are. */
export type OtherFile = {readonly text: string} | {readonly trouble: string; readonly hint?: string; readonly names: readonly string[]};

/** What is known of a deck's source, and what was wrong with it: with the file, with its keys or with its values. */
export type SourceReading = {readonly source?: Source; readonly problems: readonly Problem[]};

/** Reads the source that a deck names; `readOther` gives the file of a name that stands beside the deck. No source, no problems. */
export function readSource(note: SourceNote | undefined, readOther: (name: string) => OtherFile): SourceReading {
	if (note === undefined) return {problems: []};
	if ('source' in note) return {source: note.source, problems: []};
	const file = readOther(note.file);
	if ('text' in file) {
		const {value, problems} = readYaml(cleanText(file.text), sourceSchema, {file: cleanLine(note.file), line: 1, column: 1}, 'source');
		return value === undefined ? {problems} : {source: numberParagraphs(value), problems};
	}

	const names = file.names.filter(name => /\.ya?ml$/i.test(name)).map(cleanLine);
	const isThere = names.length === 0 || names.includes(note.file);
	const hint = file.hint ?? (isThere ? 'write the file, or take `source:` out' : nearestHint(note.file, names));
	return {problems: [problemAt(note.position, 'source', `The source \`${cleanLine(note.file)}\` ${file.trouble}.`, {hint})]};
}

/** A source with its paragraphs numbered from 1. */
export function numberParagraphs({paragraphs, ...rest}: v.InferOutput<typeof sourceSchema>): Source {
	return {...rest, paragraphs: paragraphs.map((one, index) => ({number: index + 1, ...one}))} as Source;
}
