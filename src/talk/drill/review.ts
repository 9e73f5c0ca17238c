/** What is kept of drills: a record for each card that was graded. */
import * as v from 'valibot';
import {lengthSchema, momentSchema, parseLine, recordVersion} from '../practice/record/record.ts';

/** How well an answer was known, from worst to best; the keys 1 to 4. */
export const grades = ['again', 'hard', 'good', 'easy'] as const;

const schema = v.object({
	v: v.literal(recordVersion),
	type: v.literal('review'),
	card: v.pipe(v.string(), v.minLength(1)),
	slide: v.string(),
	grade: v.picklist(grades),
	/** When it was graded, in ms since 1970. */
	at: momentSchema,
	/** How long the answer took until the card was turned, in ms. */
	answerMs: lengthSchema,
});

/** How well an answer was known. */
export type Grade = (typeof grades)[number];

/** A card's review. */
export type Review = v.InferOutput<typeof schema>;

/** The review in a line of text, or the reason why there is none. */
export function parseReview(text: string): Review | string {
	return parseLine(schema, text);
}
