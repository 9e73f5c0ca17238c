/** Reads a deck's front matter. */
import * as v from 'valibot';
import type {Position} from '../position.ts';
import type {Problem} from '../problem.ts';
import {sourceSchema} from './read-source.ts';
import {readYaml} from '../yaml/yaml-record.ts';

const word = v.pipe(v.union([v.string(), v.number()]), v.transform(String));

const schema = v.strictObject({
	id: v.optional(word),
	title: v.optional(word),
	subtitle: v.optional(word),
	author: v.optional(word),
	date: v.optional(v.pipe(v.union([v.string(), v.number(), v.date()]), v.transform(String))),
	language: v.optional(v.string()),
	minutes: v.optional(v.pipe(v.number(), v.minValue(0.1, 'is not a number of minutes'), v.maxValue(1440, 'is more than a day'))),
	theme: v.optional(v.string()),
	sides: v.optional(v.array(v.string())),
	incremental: v.optional(v.boolean()),
	source: v.optional(v.union([v.string(), sourceSchema])),
});

/** What front matter may say; only the keys that stand there. */
export type FrontMatter = v.InferOutput<typeof schema>;

/** Reads front matter; unknown keys and values that do not fit are problems and are left out. */
export function readFrontMatter(text: string, position: Position): {readonly value: FrontMatter; readonly problems: readonly Problem[]} {
	if (text.trim() === '') return {value: {}, problems: []};
	const {value, problems} = readYaml(text, schema, position, 'front-matter');
	return {value: value ?? {}, problems};
}
