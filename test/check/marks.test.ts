/** Names, figures, dates and claim words mean the same in English and Indonesian. */
import {describe, expect, test} from 'vitest';
import {guessLanguage, languageOf} from '../../src/article/language/languages.ts';
import {makeLexicon} from '../../src/article/mark/lexicon.ts';
import type {MarkKind} from '../../src/article/mark/mark.ts';
import {readMarks} from '../../src/article/mark/read-marks.ts';

const keys = (text: string, language: string, ...kinds: readonly MarkKind[]) => readMarks(text, makeLexicon(languageOf(language))).filter(({kind}) => kinds.includes(kind)).map(({key}) => key);

describe('figures', () => {
	test.each([
		['24 soldiers, 1,000 ships and 2.5 million', 'en', [24, 1000, 2_500_000]],
		['twenty-four soldiers, three hundred and five', 'en', [24, 300, 5]],
		['one of the cranes, one hundred ships', 'en', [100]],
		['dua puluh empat tentara, 1.000 kapal, 2,5 juta', 'id', [24, 1000, 2_500_000]],
		['lima belas, sepuluh, dua ratus tiga puluh satu', 'id', [15, 10, 231]],
		['H-AK/B002 and 80x24', 'en', []],
		['satu sistem bersama', 'id', []],
		['seratus tiga puluh empat orang, seribu lima ratus, seratus ribu', 'id', [134, 1500, 100_000]],
		['Rp12,5 miliar dan Rp750 juta', 'id', [12_500_000_000, 750_000_000]],
		['$1.2 million, C$4bn and a quarter of 16,000', 'en', [1_200_000, 4_000_000_000, '1/4', 16_000]],
		['sepertiga dari dua pertiga', 'id', ['1/3', '2/3']],
	])('%s', (text, language, values) => {
		expect(keys(text, language, 'figure')).toEqual(values.map(value => `figure:${value}`));
	});
});

describe('dates', () => {
	test.each([
		['on Thursday and last month', 'pada Kamis dan bulan lalu'],
		['this week, on Sunday', 'pekan ini, pada Minggu'],
		['last week in May 2011', 'minggu lalu pada Mei 2011'],
		['on Wednesday, at the end of May', 'pada Rabu, pada akhir Mei'],
		['on Wednesday 15 March', 'pada Rabu (15/3)'],
		['in the first quarter, yesterday', 'pada kuartal pertama, kemarin'],
	])('%s', (english, indonesian) => {
		expect(keys(english, 'en', 'date').length).toBeGreaterThan(1);
		expect(keys(indonesian, 'id', 'date')).toEqual(keys(english, 'en', 'date'));
	});

	test('a month that is a verb too is one only beside a number', () => {
		expect(keys('They may go. May they march? March on.', 'en', 'date')).toEqual([]);
	});
});

describe('names', () => {
	test('of lands, their people and capitals are one across languages', () => {
		expect(keys('The British minister met the Russians in Moscow', 'en', 'place')).toEqual(['place:GB', 'place:RU', 'place:RU']);
		expect(keys('Menteri Inggris bertemu Rusia di Moskow', 'id', 'place')).toEqual(['place:GB', 'place:RU', 'place:RU']);
		expect(keys('Ask us, not the US', 'en', 'place')).toEqual(['place:US']);
	});

	test('hold words that elsewhere say who claims what, unless all words are capital', () => {
		expect(keys('It sent ships around the Cape of Good Hope', 'en', 'claim', 'name')).toEqual(['name:cape', 'name:good']);
		expect(keys('They hope so. Hope remains. Few in Cape Town hope for more', 'en', 'claim')).toEqual(['claim:believe', 'claim:believe', 'claim:believe']);
		expect(keys('Owner Says Sorry for the Port', 'en', 'claim')).toEqual(['claim:say']);
	});

	test('are one with accents and without', () => {
		expect(keys('It is the Doña Paz', 'en', 'name')).toEqual(keys('It is the Dona Paz', 'en', 'name'));
	});

	test('that a deck agreed on and the tables know are one mark', () => {
		const lexicon = makeLexicon(languageOf('en'), [{phrase: 'NATO', kind: 'place', key: 'place:NATO'}, {phrase: 'alliance', kind: 'place', key: 'place:NATO'}]);
		expect(readMarks('NATO and the alliance', lexicon).filter(({kind}) => kind === 'place').map(({text}) => text)).toEqual(['NATO', 'alliance']);
	});

	test('are words with a capital that are no titles; those side by side are one person', () => {
		const marks = readMarks('Secretary General Anders Fogh Rasmussen met Sergei Lavrov.', makeLexicon(languageOf('en'))).filter(({kind}) => kind === 'name');
		expect(marks.map(({text}) => text)).toEqual(['Anders', 'Fogh', 'Rasmussen', 'Sergei', 'Lavrov']);
		expect(new Set(marks.map(({group}) => group)).size).toBe(2);
	});
});

test('claim words say how sure it is, in both languages', () => {
	expect(keys('He insists; they warned; alleged fraud', 'en', 'claim')).toEqual(['claim:insist', 'claim:warn', 'claim:allege']);
	expect(keys('Ia bersikeras; mereka memperingatkan; dugaan penipuan', 'id', 'claim')).toEqual(['claim:insist', 'claim:warn', 'claim:allege']);
});

test('the language of a text is guessed from its small words', () => {
	expect(guessLanguage('Kapal itu tidak akan datang pada hari ini karena hujan')).toBe('id');
	expect(guessLanguage('The ship will not come today because of the rain')).toBe('en');
	expect(guessLanguage('Schiff Hafen Kran')).toBeUndefined();
});
