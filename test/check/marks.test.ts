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
		['twenty-four soldiers, three hundred and five', 'en', [24, 305]],
		['one hundred and twenty-seven, seven thousand four hundred and twelve, sixteen hundred and fifty', 'en', [127, 7412, 1650]],
		['twenty-seven point six, four point three billion, ninety-two and a half million', 'en', [27.6, 4_300_000_000, 92_500_000]],
		['two billion and three hundred million, one hundred and twenty thousand, a hundred and fifty', 'en', [2_300_000_000, 120_000, 150]],
		['between one hundred and two hundred, two million and three ships', 'en', [100, 200, 2_000_000, 3]],
		['a quarter of a million, half a million, eight and three quarters trillion, two, and a quarter of the rest', 'en', [250_000, 500_000, 8_750_000_000_000, 2, '1/4']],
		['the ninety-fourth minute, the 6th and the sixth, the second of December, a second vote, the fourth quarter', 'en', [94, 6, 6, 2]],
		['two dozen, half a dozen, a dozen; in nineteen eighty-nine and twenty twenty-five', 'en', [24, 6, 12, 1989, 2025]],
		['$5.7m, 450m kroner, CHF 2.3bn, 40k, a 100m sprint, four fifths', 'en', [5_700_000, 450_000_000, 2_300_000_000, 40_000, '4/5']],
		['dua koma satu persen, dua setengah juta, keenam, kedua, selusin, dua lusin', 'id', [2.1, 2_500_000, 6, 12, 24]],
		['Rp12,5M, Rp8,75T, 250rb, setengah juta, empat perlima', 'id', [12_500_000_000, 8_750_000_000_000, 250_000, 500_000, '4/5']],
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

test('a word that is a property of every object is a word like others', () => {
	expect(keys('The engine of the Constructor failed; half a constructor is none', 'en', 'figure', 'date', 'name')).toEqual(['name:constructor', 'figure:1/2']);
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
