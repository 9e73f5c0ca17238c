/** Reads what a deck says of the article it was made from. */
import * as v from 'valibot';
import type {Source} from '../deck.ts';
import type {Position} from '../position.ts';
import type {Problem} from '../problem.ts';
import {readYaml} from '../yaml/yaml-record.ts';

const paragraph = v.strictObject({
	gist: v.string(),
	fingerprint: v.optional(v.pipe(v.string(), v.regex(/^[\da-f]{16}$/, 'is not a fingerprint of 16 hexadecimal digits'))),
});

/** The keys of `source:` in the front matter, or of the file it names. */
export const sourceSchema = v.strictObject({
	title: v.optional(v.string()),
	publisher: v.optional(v.string()),
	place: v.optional(v.string()),
	year: v.optional(v.number()),
	language: v.optional(v.string()),
	paragraphs: v.optional(v.array(paragraph), []),
});

/** A source with its paragraphs numbered from 1. */
export function numberParagraphs({paragraphs, ...rest}: v.InferOutput<typeof sourceSchema>): Source {
	return {...rest, paragraphs: paragraphs.map((one, index) => ({number: index + 1, ...one}))} as Source;
}

/** Reads a source file of YAML. */
export function readSource(text: string, position: Position): {readonly source?: Source; readonly problems: readonly Problem[]} {
	const {value, problems} = readYaml(text, sourceSchema, position, 'source');
	return value === undefined ? {problems} : {source: numberParagraphs(value), problems};
}
