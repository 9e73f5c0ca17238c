/** A quotation is whole words of its paragraph, or a part of an agreed translation. */
import {expect, test} from 'vitest';
import {problemsIn} from './check-text.ts';

const english = '“Elections are won by votes, not by rumours,” Tau said.';
const indonesian = '"Terdakwa menjual laut milik rakyat," kata Rudi.';
const listed = 'quotes: [{original: Terdakwa menjual laut milik rakyat, translation: The defendant sold the people’s sea}]';
const wrongIn = (line: string, article: string, language = 'en') => problemsIn({deck: `---\nlanguage: en\nsource: source.yaml\n---\n\n## A\n\n- ${line} [¶1](#p1)\n`, source: `language: ${language}\nparagraphs: [{gist: Words}]\n${language === 'id' ? listed : ''}`, article}, ['quotes']).map(({message}) => message);

test('breaks off between words, never within one', () => {
	expect(wrongIn('“not by rumours”', english)).toEqual([]);
	expect(wrongIn('“not by rumour”', english)).toEqual(['“not by rumour” does not stand in ¶1.']);
	expect(wrongIn('“lections are won”', english)).toHaveLength(1);
});

test('may be a part of an agreed translation, word for word', () => {
	expect(wrongIn('“sold the people’s sea”', indonesian, 'id')).toEqual([]);
	expect(wrongIn('“sold the people’s land”', indonesian, 'id')).toHaveLength(1);
	expect(wrongIn('“sold the people’s sea”', 'Rudi tidak berkata apa-apa.', 'id')).toHaveLength(1);
});
