/** What is kept of drills: a record for each card that was graded. */
import * as v from 'valibot';
import {cleanText} from '../../deck/text/clean-text.ts';
import {lengthSchema, momentSchema, parseLine, recordVersion} from '../practice/record/record.ts';

/** How well an answer was known, from worst to best; the keys 1 to 4. */
export const grades = ['again', 'hard', 'good', 'easy'] as const;

const review = v.object({
	v: v.literal(recordVersion),
	type: v.literal('review'),
	card: v.pipe(v.string(), v.minLength(1)),
	slide: v.string(),
	grade: v.picklist(grades),
	/** When it was graded, in ms since 1970. */
	at: momentSchema,
	/** How long the answer took until the card was turned, in ms. */
	answerMs: lengthSchema,
	/** What the card said, by which it is known again after an edit. */
	asked: v.optional(v.pipe(v.string(), v.transform(cleanText))),
});

/** Takes back the last review of a card that still stands. */
const undone = v.object({v: v.literal(recordVersion), type: v.literal('review-undone'), card: v.pipe(v.string(), v.minLength(1)), at: momentSchema});

/** The records of drills, a kind each. */
export const drillRecordSchema = v.variant('type', [review, undone]);

/** How well an answer was known. */
export type Grade = (typeof grades)[number];

/** A card's review. */
export type Review = v.InferOutput<typeof review>;

/** A record of a drill: a card's review, or one taken back. */
export type DrillRecord = v.InferOutput<typeof drillRecordSchema>;

/** The record in a line of text, or the reason why there is none. */
export function parseReview(text: string): DrillRecord | string {
	return parseLine(drillRecordSchema, text);
}

/** The reviews that were not taken back, in order; a record that was copied, as from another machine's file, counts once. */
export function standingReviews(records: readonly DrillRecord[]): readonly Review[] {
	const standing: Review[] = [];
	const each = [...new Map(records.map(record => [JSON.stringify(record), record])).values()];
	for (const record of each.toSorted((a, b) => a.at - b.at)) {
		if (record.type === 'review') standing.push(record);
		else {
			const last = standing.findLastIndex(({card}) => card === record.card);
			if (last >= 0) standing.splice(last, 1);
		}
	}

	return standing;
}
