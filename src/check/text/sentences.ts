/** Parts running text into sentences. */

const segmenters = new Map<string, Intl.Segmenter>();

/** One takes long to make, and serves every text of its language. */
function segmenterOf(language: string): Intl.Segmenter {
	const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, {granularity: 'sentence'});
	segmenters.set(language, segmenter);
	return segmenter;
}

/** The sentences of a text, as Unicode parts them. */
export function sentencesOf(text: string, language: string): readonly string[] {
	return [...segmenterOf(language).segment(text)].map(({segment}) => segment.trim()).filter(sentence => sentence !== '');
}
