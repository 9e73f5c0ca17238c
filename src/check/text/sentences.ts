/** Parts running text into sentences. */

/** The sentences of a text, as Unicode parts them. */
export function sentencesOf(text: string, language: string): readonly string[] {
	return [...new Intl.Segmenter(language, {granularity: 'sentence'}).segment(text)].map(({segment}) => segment.trim()).filter(sentence => sentence !== '');
}
