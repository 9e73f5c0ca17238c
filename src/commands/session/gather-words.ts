/** Brings to a show, once its first frame stands, the article that its deck names, and what finds the cited words in it. */
import type {Deck} from '../../deck/deck.ts';
import {update} from '../../show/show.ts';
import type {FoundDeck} from '../files/find-deck.ts';
import type {Shows} from './sitting.ts';

/** Loads both where there is an article: one that the user gave is shown already. */
export async function gatherWords(shows: Shows, {articleNote}: Deck, {readOther}: FoundDeck): Promise<void> {
	const given = shows.get()?.evidence.passages ?? [];
	if (given.length === 0 && articleNote === undefined) return;
	const file = given.length === 0 && articleNote ? readOther(articleNote.file) : undefined;
	const [{findCitedWords}, {passagesOf}] = await Promise.all([import('../../check/cited-words.ts'), import('../files/article.ts')]);
	const passages = file && 'text' in file ? passagesOf(file.text) : given;
	shows.update(show => update(show, {evidence: {...show.evidence, passages, findWords: findCitedWords}}));
}
