/** Tells an article that is another one altogether from one that was edited. */
import type {Source} from '../deck/deck.ts';
import type {Passage} from '../deck/evidence.ts';

/** Whether an article has none of the paragraphs that a source has fingerprints of, where those are two at least: then nothing can be held against it. */
export function isOtherArticle(passages: readonly Passage[], source: Source | undefined): boolean {
	const known = (source?.paragraphs ?? []).flatMap(({fingerprint}) => fingerprint ?? []);
	return passages.length > 0 && known.length > 1 && !passages.some(({fingerprint}) => known.includes(fingerprint));
}
