/** The schema of a `cites:` key. */
import * as v from 'valibot';

const paragraph = v.pipe(v.number(), v.integer('is not a paragraph number'), v.minValue(1, 'is not a paragraph number'));

/** A list of the article's paragraph numbers, from 1; a single number will do; none where the key is absent. */
export const cites = v.optional(
	v.union([v.array(paragraph), v.pipe(paragraph, v.transform(one => [one]))]),
	[],
);
