/** Finds the paragraphs of a source again in another text of its article. */
import type {Passage} from '../../deck/evidence.ts';
import type {SourceParagraph} from '../../deck/deck.ts';

/**
 * What became of a paragraph, numbers from 1: the same text, maybe under another number; changed in its place; new; or gone.
 */
export type ParagraphFate =
	| {readonly type: 'same'; readonly before: number; readonly now: number}
	| {readonly type: 'changed'; readonly before: number; readonly now: number}
	| {readonly type: 'new'; readonly now: number}
	| {readonly type: 'gone'; readonly before: number};

/** The fates of all paragraphs, those of the new text in its order, then those that are gone. Gists without a fingerprint keep their number. */
export function matchParagraphs(before: readonly SourceParagraph[], now: readonly Passage[]): readonly ParagraphFate[] {
	const taken = new Set<number>();
	const found = now.map((passage, index): number | undefined => {
		const same = before.find(({number, fingerprint}) => !taken.has(number) && fingerprint === passage.fingerprint) ?? before.find(({number, fingerprint}) => fingerprint === undefined && number === index + 1 && !taken.has(number));
		if (same) taken.add(same.number);
		return same?.number;
	});
	const fates = now.map((_passage, index): ParagraphFate => {
		const same = found[index];
		if (same !== undefined) return {type: 'same', before: same, now: index + 1};
		// It follows the paragraph that its neighbour followed, or comes before the one that its neighbour came before.
		const above = index === 0 ? 0 : found[index - 1];
		const below = index === now.length - 1 ? before.length + 1 : found[index + 1];
		const likely = above !== undefined && isFree(above + 1, before, taken) ? above + 1 : below !== undefined && isFree(below - 1, before, taken) ? below - 1 : undefined;
		if (likely === undefined) return {type: 'new', now: index + 1};
		taken.add(likely);
		found[index] = likely;
		return {type: 'changed', before: likely, now: index + 1};
	});
	return [...fates, ...before.filter(({number}) => !taken.has(number)).map(({number}): ParagraphFate => ({type: 'gone', before: number}))];
}

const isFree = (number: number, before: readonly SourceParagraph[], taken: ReadonlySet<number>) => number >= 1 && number <= before.length && !taken.has(number);

/** The new number of each paragraph that has one, by its old number. */
export function newNumbers(fates: readonly ParagraphFate[]): ReadonlyMap<number, number> {
	return new Map(fates.flatMap(fate => ('before' in fate && 'now' in fate ? [[fate.before, fate.now] as const] : [])));
}

/** How many paragraphs of the new text have no gist yet. */
export function countGaps(before: readonly SourceParagraph[], fates: readonly ParagraphFate[]): number {
	const written = new Set(before.filter(({gist}) => gist.trim() !== '').map(({number}) => number));
	return fates.filter(fate => fate.type === 'new' || (fate.type !== 'gone' && !written.has(fate.before))).length;
}

/** What changed, a line a paragraph; nothing of those that are the same under the same number. */
export function tellFates(fates: readonly ParagraphFate[]): readonly string[] {
	return fates.flatMap(fate => {
		switch (fate.type) {
			case 'same':
				return fate.before === fate.now ? [] : [`¶${fate.before} is ¶${fate.now} now`];
			case 'changed':
				return [`¶${fate.now} has another text than ${fate.before === fate.now ? 'before' : `¶${fate.before} had`}: does its gist still hold?`];
			case 'new':
				return [`¶${fate.now} is new: its gist is to be written`];
			case 'gone':
				return [`¶${fate.before} is gone`];
		}
	});
}
