/** Tells in words what the text rules hold a deck against. */
import type {Source} from '../deck/deck.ts';
import type {Passage} from '../deck/evidence.ts';
import {isOtherArticle} from './other-article.ts';

/** What a deck is held against: the article, else its gists, and `why` not the article; undefined without a source. */
export type Against = {readonly what: 'the article itself'} | {readonly what: 'the gists'; readonly why: 'other article' | 'no article'};

/** What a deck with a source is held against, where the article has these passages. */
export function againstOf(passages: readonly Passage[], source: Source | undefined): Against | undefined {
	const isOther = isOtherArticle(passages, source);
	if (passages.length > 0 && !isOther) return {what: 'the article itself'};
	return (source?.paragraphs.length ?? 0) > 0 ? {what: 'the gists', why: isOther ? 'other article' : 'no article'} : undefined;
}

/** The same in a few words, as they stand behind “held against”. */
export function againstWords(against: Against | undefined): string {
	if (against === undefined) return 'no source';
	return 'why' in against && against.why === 'other article' ? 'the gists, for the article is another one' : against.what;
}
