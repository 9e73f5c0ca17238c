/** What a directive may say: its keys and their values. */
import * as v from 'valibot';
import {parseDuration} from '../../text/duration.ts';

const word = v.union([v.string(), v.number()]);
const duration = v.pipe(
	word,
	v.check(value => (parseDuration(String(value)) ?? 0) > 0, ({input}) => `is not a time: \`${input}\`; write it as \`45s\`, \`2m\` or \`1m30s\``),
	v.transform(value => parseDuration(String(value))!),
);

/** What the keys of a directive may say. */
export const directiveSchema = v.strictObject({
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
export type Directive = v.InferOutput<typeof directiveSchema>;

/** The keys that a directive may have. */
export const directiveKeys: readonly string[] = Object.keys(directiveSchema.entries);

/** The key of a line `key: value`; undefined for any other line. */
export const keyOf = (line: string) => /^\s*([a-z][\w-]*):(?:\s|$)/.exec(line)?.[1];
