/** Names: those of the article and of the agreed spellings are known however a slide writes them, and others are told with the nearest. */
import {describe, expect, test} from 'vitest';
import {problemsIn} from './check-text.ts';

const source = (more = '') => `language: id\nparagraphs:\n  - gist: Jean-Pierre Santoso, mayor, with Haque of the union\n  - gist: Budi Wijaya of Karangsari on the flood\n${more}`;
const article = 'Wali Kota Jean-Pierre Santoso bertemu Ahmad Haque dari serikat buruh di Semarang.\n\nBudi Wijaya, warga desa Karangsari, mengatakan banjir datang pada Senin.';
const namesIn = (line: string, {language = 'en', more = ''}: {readonly language?: string; readonly more?: string} = {}) =>
	problemsIn({deck: `---\nlanguage: ${language}\nsource: source.yaml\n---\n\n## A slide\n\n${line}\n`, source: source(more), article}, ['names']).map(({message, hint}) => `${message} ${hint}`);

describe('known are', () => {
	test.each([
		['whole names and last names', '- Mayor Santoso met Ahmad Haque in Semarang [¶1](#p1)'],
		['a name that begins a sentence', '- Santoso was there. Haque came too [¶1](#p1)'],
		['possessives, with either apostrophe', '- Santoso’s office and Wijaya\'s village [¶1](#p1) [¶2](#p2)'],
		['initials before a last name', '- J.-P. Santoso met A. Haque [¶1](#p1)'],
		['names joined with a hyphen', '- Jean-Pierre Santoso was there [¶1](#p1)'],
		['words that only begin a sentence', '- Yesterday nobody came. Everybody waited for Santoso [¶1](#p1)'],
	])('%s', (_what, line) => {
		expect(namesIn(line)).toEqual([]);
	});

	test.each([
		['with titles in front', '- Menurut Wali Kota Jean-Pierre Santoso, pertemuan itu di Semarang [¶1](#p1)'],
		['with -nya and at the beginning of a sentence', '- Budi Wijaya melihatnya. Karangsari kebanjiran [¶2](#p2)'],
		['of ministries and parties, which are words of the news', '- Menteri Keuangan bertemu Santoso [¶1](#p1)'],
	])('Indonesian ones %s', (_what, line) => {
		expect(namesIn(line, {language: 'id'})).toEqual([]);
	});
});

describe('told are', () => {
	test.each([
		['a slip, with the nearest name', '- Mayor Santosa was there [¶1](#p1)', 'The article has no name “Santosa”. did you mean Santoso? If not, put it among `names:` in the source'],
		['a slip in a possessive', '- Santosa’s office was there [¶1](#p1)', 'The article has no name “Santosa”. did you mean Santoso? If not, put it among `names:` in the source'],
		['a slip at the beginning of a sentence', '- Wijaja saw the flood [¶2](#p2)', 'The article has no name “Wijaja”. did you mean Wijaya? If not, put it among `names:` in the source'],
		['a name that is far from all others', '- The singer Madonna saw the flood [¶2](#p2)', 'The article has no name “Madonna”. put it among `names:` in the source, or mark it `[background](#background)`'],
		['the first name of one with the last name of another', '- Budi Santoso was there [¶1](#p1)', 'The article has no “Budi Santoso”. is it the name of somebody else?'],
		['a name that another paragraph has', '- Wijaya was there [¶1](#p1)', '¶1 does not name Wijaya. ¶2 does'],
	])('%s', (_what, line, problem) => {
		expect(namesIn(line)).toEqual([problem]);
	});

	test('the same in Indonesian', () => {
		expect(namesIn('- Menurut Budi Wijoyo, banjir datang [¶2](#p2)', {language: 'id'})).toEqual(['The article has no name “Wijoyo”. did you mean Wijaya? If not, put it among `names:` in the source']);
	});
});

describe('no name is', () => {
	const dam = 'Ethiopia opened the Grand Ethiopian Renaissance Dam, with a capacity of 5,150 megawatts.\n\nEgypt calls it illegal.';
	const named = (slide: string) => problemsIn({deck: `## A slide\n\n${slide}\n`, source: 'language: en\nparagraphs: [{gist: Dam}, {gist: Egypt}]', article: dam}, ['names', 'cites']).filter(({message}) => !message.startsWith('No slide uses')).map(({message}) => message);

	test.each(['MW', 'GWh', 'km', '°C', 'billion m³'])('the unit %s', unit => {
		expect(named(`| What | How much | Source |\n| --- | --: | --- |\n| Capacity, ${unit} | 5,150 | [¶1](#p1) |`)).toEqual([]);
	});

	test('what the first letters of the article’s words make', () => {
		expect(named('- They call it the GERD [¶1](#p1)')).toEqual([]);
		expect(named('- They call it the GRED [¶1](#p1)')).toEqual(['The article has no name “GRED”.']);
	});

	test('whoever a question names that asks of what the article does not tell; but the article has to know him', () => {
		expect(named('<!-- kind: questions -->\n\n- Did Ethiopia break a treaty?\n\n  Egypt says that it is illegal [¶2](#p2)')).toEqual([]);
		expect(named('<!-- kind: questions -->\n\n- Did Ethiapia break a treaty?\n\n  Egypt says that it is illegal [¶2](#p2)')).toHaveLength(1);
	});

	test('but one whom the cited paragraph does not name beside what it tells', () => {
		expect(named('<!-- kind: questions -->\n\n- Has Egypt opened the dam?\n\n  It was opened [¶1](#p1)')).toEqual(['¶1 does not name Egypt.']);
	});

	test('what stands in links that only lead on', () => {
		expect(named('- It opened [¶1](#p1)\n\nBack to [the dam](#a-slide), or [the Courier](https://courier.example/dam)')).toEqual([]);
		expect(named('See [the Courier](https://courier.example/dam)')).toEqual([]);
	});

	test.each(['[It was Petrova who opened it](https://courier.example/dam)', 'See [Petrova open a second dam](https://courier.example/dam)', 'Back to [the dam](#a-slide) that Petrova opened'])('but it is in %s', line => {
		expect(named(line)).toContain('The article has no name “Petrova”.');
	});
});

describe('an agreed spelling', () => {
	const agreed = {more: 'names:\n  - Kartika\n  - {name: Hague, also: [Haque]}\n'};

	test('is known, and stands for what the article writes', () => {
		expect(namesIn('- Ahmad Hague met the mayor [¶1](#p1)', agreed)).toEqual([]);
		expect(namesIn('- Kartika was there [¶1](#p1)', agreed)).toEqual([]);
		expect(namesIn('- Ahmad Hague met the mayor [¶1](#p1)')).toEqual(['The article has no name “Hague”. did you mean Haque? If not, put it among `names:` in the source']);
	});

	test('is held against the cited paragraph as the article’s own is', () => {
		expect(namesIn('- Hague saw the flood [¶2](#p2)', agreed)).toEqual(['¶2 does not name Hague. ¶1 does']);
	});
});

describe('an English article', () => {
	const passages = 'Measles was traced to one wedding, the Institute of Public Health (NIPH) said, and beat all forecasts of the Red Union.\n\nIngrid Solheim, the institute’s chief, said it was safe.\n\nIts critic Anna Berg of Alta disagreed.\n\n“It is free,” Solheim said; Real won.';
	const wrong = (line: string) => problemsIn({deck: `---\nsource: source.yaml\n---\n\n## A slide\n\n${line}\n`, source: 'language: en\nparagraphs: [{gist: Measles}, {gist: Solheim}, {gist: Berg}, {gist: Solheim}]', article: passages}, ['names']).map(({message}) => message);

	test.each([
		['short for what the paragraph calls by one word', '- It was safe, says Solheim of the NIPH [¶2](#p2)'],
		['of what the speaker of a quotation is, told elsewhere', '> It is free.\n>\n> — Ingrid Solheim, NIPH [¶2](#p2) [¶4](#p4)'],
		['behind a word that begins a claim, and is none itself', '- Beat Real, somehow [¶4](#p4)'],
		['that are many of what the article names once', '- Unions of the red kind [¶1](#p1)'],
	])('leaves alone names %s', (_what, line) => {
		expect(wrong(line)).toEqual([]);
	});

	test.each([
		['- It was safe, says Solheim of the WHO [¶2](#p2)', 'The article has no name “WHO”.'],
		['> It is free.\n>\n> — Ingrid Solheim, of Alta [¶4](#p4)', '¶4 does not name Alta.'],
		['- Anna Real won [¶4](#p4)', 'The article has no “Anna Real”.'],
	])('finds the wrong one in %s', (line, problem) => {
		expect(wrong(line)).toEqual([problem]);
	});
});
