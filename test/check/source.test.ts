/** What a deck knows of its article is written from it, and follows it when it changes. */
import {describe, expect, test} from 'vitest';
import {findFrontLines} from '../../src/article/front-lines.ts';
import {splitParagraphs} from '../../src/article/paragraphs.ts';
import {plainArticle} from '../../src/article/plain-article.ts';
import {tellArticle} from '../../src/article/tell-article.ts';
import {countGaps, matchParagraphs, newNumbers, tellFates} from '../../src/check/source/match-paragraphs.ts';
import {shiftCites} from '../../src/check/source/shift-cites.ts';
import {writeSource} from '../../src/check/source/write-source.ts';
import {passagesOf} from '../../src/commands/files/article.ts';
import {problemsIn, told} from './check-text.ts';

const facts = (text: string) => tellArticle(splitParagraphs(text));

describe('an article tells of itself', () => {
	test.each([
		['Semarang (KABAR News) - Banjir itu datang pada pagi hari dan tidak ada yang siap.\n\nEditor: Siti Rahayu\nCopyright © KABAR 2019', {publisher: 'KABAR News', place: 'Semarang', year: 2019, editor: 'Siti Rahayu', language: 'id'}],
		['GDANSK, Poland — The cranes of the harbour stand still, and so do the ships that wait for them.', {place: 'GDANSK', language: 'en'}],
		['The cranes of the port stand still, and so it is.\n\n© 2024 Harbour Herald', {publisher: 'Harbour Herald', year: 2024, language: 'en'}],
		['GDANSK, 5 May 1996 (Harbour Review) - The cranes of the port stand still, and so it is.', {publisher: 'Harbour Review', place: 'GDANSK', year: 1996, language: 'en'}],
		['KUPANG, NTT, 12 Oktober 2019 (Kabar Timur) – Waduk itu hanya terisi sepertiga, dan tidak ada yang siap.', {publisher: 'Kabar Timur', place: 'KUPANG', year: 2019, language: 'id'}],
		['BOSTON, May 5, 1996 - The cranes of the port stand still, and so it is.', {place: 'BOSTON', year: 1996, language: 'en'}],
		['Kräne stehen still.', {}],
	])('%j', (text, expected) => {
		expect(facts(text)).toEqual(expected);
	});

	test('in Markdown as in plain text', () => {
		const plain = 'The cranes stand still.\n\nNobody works.';
		expect(plainArticle('---\ndate: today\n---\n\n# Still cranes\n\nThe **cranes** [stand](https://example.org) still.\n\n> Nobody works.\n')).toMatchObject({title: 'Still cranes'});
		expect(passagesOf('# Still cranes\n\nThe **cranes** [stand](https://example.org) still.\n\n> Nobody works.\n')).toEqual(passagesOf(plain));
	});
});

describe('above the text', () => {
	test.each([
		['Still cranes\n\nGdansk - They stand still.', ['1 headline']],
		['The harbour: a day without cranes\n\nBy Ana Petrova\n\nGdansk - They stand still.', ['1 headline', '2 byline']],
		['Oleh Siti Rahayu\n\nDerek tidak bergerak.', ['1 byline']],
		['Still cranes\n\nGDANSK, 5 May 2024\n\nThey stand still.', ['1 headline', '2 byline']],
		['Gdansk - The cranes stand still.\n\nNobody works', []],
		['“We will be back”\n', []],
		['By Tuesday the cranes had stood still for a week, and nobody knew when they would move again.\n\nSo it is.', []],
	])('%j has %j', (text, expected) => {
		expect(findFrontLines(splitParagraphs(text)).map(({number, kind}) => `${number} ${kind}`)).toEqual(expected);
	});
});

describe('paragraphs are found again', () => {
	const known = (text: string) => passagesOf(text).map(({fingerprint}, index) => ({number: index + 1, gist: `gist ${index + 1}`, fingerprint}));
	const fates = (before: string, now: string) => matchParagraphs(known(before), passagesOf(now));

	test.each([
		['one\n\ntwo\n\nthree', 'one\n\ntwo\n\nthree', []],
		['one\n\ntwo\n\nthree', 'zero\n\none\n\ntwo\n\nthree', ['¶1 is new: its gist is to be written', '¶1 is ¶2 now', '¶2 is ¶3 now', '¶3 is ¶4 now']],
		['one\n\ntwo\n\nthree', 'one\n\nTWO\n\nthree', ['¶2 has another text than before: does its gist still hold?']],
		['one\n\ntwo\n\nthree', 'one\n\nthree', ['¶3 is ¶2 now', '¶2 is gone']],
		['one\n\ntwo', 'two\n\none', ['¶2 is ¶1 now', '¶1 is ¶2 now']],
	])('%j, then %j', (before, now, told) => {
		expect(tellFates(fates(before, now))).toEqual(told);
	});

	test.each([['one\n\ntwo', 0], ['zero\n\none\n\ntwo', 1], ['one\n\nTWO', 0], ['two', 0]])('and those without a gist are counted: %j', (now, gaps) => {
		expect(countGaps(known('one\n\ntwo'), fates('one\n\ntwo', now))).toBe(gaps);
		expect(countGaps(known('one\n\ntwo').map(one => ({...one, gist: ' '})), fates('one\n\ntwo', now))).toBe(passagesOf(now).length);
	});

	test('and their gists go with them, as all else that was written', () => {
		const before = `# mine\ntitle: Ours\nparagraphs:\n${known('one\n\ntwo').map(({gist, fingerprint}) => `  - gist: ${gist} # note\n    fingerprint: "${fingerprint}"\n`).join('')}names: [Petrova]\n`;
		const passages = passagesOf('zero\n\none\n\ntwo');
		const after = writeSource({before, facts: {title: 'Theirs', year: 2024}, passages, fates: fates('one\n\ntwo', 'zero\n\none\n\ntwo')});
		expect(after).toBe(`# mine\ntitle: Ours\nparagraphs:\n  - gist: ""\n    fingerprint: "${passages[0]!.fingerprint}"\n${[1, 2].map(number => `  - gist: gist ${number} # note\n    fingerprint: "${passages[number]!.fingerprint}"\n`).join('')}names: [ Petrova ]\nyear: 2024\n`);
	});
});

test('citations get their new numbers all at once, in text and in fences', () => {
	const numbers = newNumbers(matchParagraphs([1, 2, 3].map(number => ({number, gist: '', fingerprint: passagesOf('one\n\ntwo\n\nthree')[number - 1]!.fingerprint})), passagesOf('three\n\none\n\ntwo')));
	const {text, lines} = shiftCites('- A [¶1](#p1) [¶3](#p3), [see](#p2) and [the 3](#q3)\n    cites: [1, 2]\n    cites:\n      - 3\n- 3\n', numbers);
	expect(text).toBe('- A [¶2](#p2) [¶1](#p1), [see](#p3) and [the 3](#q3)\n    cites: [2, 3]\n    cites:\n      - 1\n- 3\n');
	expect(lines.map(({line}) => line)).toEqual([1, 2, 4]);
});

describe('a deck whose citations are all off alike', () => {
	const said = ['The Ever Given was refloated in Suez on Monday', 'Osama Rabie blamed wind and human errors', 'Maersk sent fifteen ships around Africa', 'Boskalis dug out thousands of tonnes of sand', 'Shoei Kisen of Japan apologised for the trouble', 'Egypt earns five billion dollars a year there'];
	const deck = (by: number) => `## One\n\n${said.map((line, index) => `- ${line} [¶${index + by}](#p${index + by})`).join('\n')}\n`;
	const source = `paragraphs: [{gist: A}, ${said.map(() => '{gist: B}').join(', ')}]`;
	const shifts = (by: number) => told(problemsIn({deck: deck(by), source, article: ['Harbour Herald, by our own reporter', ...said.map(line => `${line}.`)].join('\n\n')}, ['cites'])).filter(line => line.includes('counted otherwise'));

	test('is told so once, first of all', () => {
		expect(shifts(1)).toEqual(['5:1 6 citations would fit the paragraph after theirs: the article’s paragraphs are counted otherwise.']);
	});

	test('is none where they fit', () => {
		expect(shifts(2)).toEqual([]);
	});
});
