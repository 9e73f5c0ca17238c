/** A figure may be told in another manner than the article's, but not with another value. */
import {expect, test} from 'vitest';
import {problemsIn} from './check-text.ts';

const wrongIn = (line: string, article: string, language = 'en') => problemsIn({deck: `---\nlanguage: en\nsource: source.yaml\n---\n\n## A\n\n- ${line} [¶1](#p1)\n`, source: `language: ${language}\nyear: 2025\nparagraphs: [{gist: Harbour}]`, article}, ['figures']).map(({message}) => message.replace('¶1 does not say ', ''));

test.each([
	['Diamonds bring 80% of exports', 'Diamonds bring in four-fifths of exports.'],
	['Half of the money', 'Fifty percent of the money.'],
	['Nearly 90% voted', 'Nine out of ten voted.'],
	['Two in five glaciers', 'Some 40 per cent of the glaciers.'],
	['33% of the fish', 'A third of the fish.'],
	['The lowest in ten years', 'The lowest in a decade.'],
	['As much as in 30 years', 'As much as in three decades.'],
	['A strike of two weeks', 'A strike of 14 days.'],
	['Four percent more next year', 'Another 4 percent in 2026.'],
	['In 2022 it was 75 million, a year later 92 million', 'It was 92 million in 2023, up from 75 million the year before.'],
	['More than five thousand fans', 'The 5,600 fans.'],
	['Nearly six million dollars', 'A sum of $5.7 million.'],
	['It left the track at 7:42', 'It left the track at 7.42 a.m.'],
	['One in three trains', 'A third of the trains.'],
	['Some sixty pilots', 'All 64 pilots.'],
	['A hundred days later', 'Much later.'],
	['They won 3-2, and 4-3 on aggregate', 'They won 3-2, 4-3 on aggregate.'],
	['They lost 2-3', 'The others won 3-2.'],
	['A rise of 10-15%', 'A rise of 10 to 15 percent, after 3-2.'],
	['The aim is Q1 next year', 'The aim is the first quarter of next year.'],
])('%s is right where the article says: %s', (line, article) => {
	expect(wrongIn(line, article)).toEqual([]);
});

test.each([
	['Diamonds bring 81% of exports', 'Diamonds bring in four-fifths of exports.', '81.'],
	['A third of the money', 'Fifty percent of the money.', 'A third of.'],
	['40 percent of the money', '41 percent of the money.', '40.'],
	['As much as in 40 years', 'As much as in three decades.', '40.'],
	['Four percent more next year', 'Another 4 percent in 2027.', 'next year.'],
	['More than five thousand fans', 'The 6,600 fans.', 'five thousand.'],
	['Some eighty pilots', 'All 64 pilots.', 'eighty.'],
	['They won 4-2, and 4-3 on aggregate', 'They won 3-2, 4-3 on aggregate.', '4-2.'],
	['It left the track at 7:24', 'It left the track at 7.42 a.m.', '7:24.'],
	['One in four trains', 'A third of the trains.', 'four.'],
	['20% of the ice went', 'Ten per cent of the ice went.', '20.'],
	['He has until the third of December', 'He has until 2 December.', 'third.'],
	['The aim is Q2 next year', 'The aim is the first quarter of next year.', 'Q2.'],
	['Volume rose fivefold in a week', 'Volume rose fourfold in a week.', 'fivefold.'],
	['Worth CHF 2.3m', 'Worth CHF 2.3 billion.', '2.3m.'],
])('%s is wrong where the article says: %s', (line, article, wrong) => {
	expect(wrongIn(line, article)).toEqual([wrong]);
});

test.each([
	['50% of it is paid', 'Sudah dikembalikan separuhnya.'],
	['25 percent of the budget', 'Seperempat dari anggaran.'],
	['The 6th-largest bank', 'Bank terbesar keenam.'],
	['Two and a half million', 'Sebanyak 2,5 juta.'],
	['18 months', 'Satu setengah tahun, atau delapan belas bulan.'],
])('%s is right where an Indonesian article says: %s', (line, article) => {
	expect(wrongIn(line, article, 'id')).toEqual([]);
});
