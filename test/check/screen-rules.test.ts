/** What does not fit the screen or the time, and what the deck's own make lacks. */
import {describe, expect, test} from 'vitest';
import {checkInTurns} from '../../src/check/check-deck.ts';
import {stageSubject} from '../../src/check/stage-subject.ts';
import {problemsIn, subjectOf, told} from './check-text.ts';

const bullets = (count: number) => Array.from({length: count}, (_one, index) => `- point ${index + 1}`).join('\n');

describe('overflow', () => {
	test.each([12, 20])('%i short points stand on one page at 100x30', count => {
		expect(told(problemsIn({deck: `## Cranes\n\n${bullets(count)}`}, ['overflow'])).join()).not.toContain('100x30');
	});

	test('a slide that takes several pages says how many at each size', () => {
		expect(told(problemsIn({deck: `## Cranes\n\n${bullets(30)}`}, ['overflow']))).toEqual(['1:1 This slide takes 2 pages at 80x24, 2 pages at 100x30.']);
	});

	test('a title that is cut off is an error', () => {
		const [problem] = problemsIn({deck: `## ${'very long words '.repeat(20)}\n\nText.`}, ['overflow']);
		expect(problem).toMatchObject({severity: 'error', message: 'The title takes more than 3 lines, and is cut off at 80x24, 100x30, 120x40.'});
	});

	test('a long title of three lines is none', () => {
		expect(problemsIn({deck: `## ${'very long words '.repeat(12)}\n\nText.`}, ['overflow'])).toEqual([]);
	});

	test('a slide in big letters whose subtitle runs on is cut off', () => {
		expect(told(problemsIn({deck: `# Harbour\n\n${'words without end '.repeat(120)}`}, ['overflow'])).join()).toContain('cut off at 80x24');
	});
});

describe('time', () => {
	const deck = (minutes: number, ...times: readonly string[]) => ({deck: `---\nminutes: ${minutes}\n---\n\n${times.map((time, index) => `# Slide ${index}\n\n${time}`).join('\n\n---\n\n')}`});

	test.each([
		[1, ['<!-- time: 30s -->', '<!-- time: 30s -->'], []],
		[1, ['<!-- time: 40s -->', '<!-- time: 30s -->'], ['5:1 The budgets come to 1:10, more than the talk\'s 1:00.']],
		[4, ['<!-- time: 40s -->', '<!-- time: 30s -->'], ['5:1 The budgets come to 1:10 of the talk\'s 4:00.']],
		[1, ['<!-- time: 40s -->', ''], ['5:1 1 of 2 slides have no time budget.']],
		[1, ['', ''], []],
	])('of %i minutes with %j: %j', (minutes, times, expected) => {
		expect(told(problemsIn(deck(minutes, ...times), ['time']))).toEqual(expected);
	});

	test('notes that take longer than the budget say how many words to cut', () => {
		const [problem] = problemsIn({deck: `# Harbour\n\n<!-- time: 10s -->\n<!--\n${'word '.repeat(65)}\n-->`}, ['time']);
		expect(problem).toMatchObject({line: 5, message: 'These 65 words take 0:30 to say, but the slide has 0:10.', hint: 'cut some 44 words, or give it 0:30'});
		expect(problemsIn({deck: `# Harbour\n\n<!-- time: 30s -->\n<!--\n${'word '.repeat(65)}\n-->`}, ['time'])).toEqual([]);
	});
});

describe('titles, notes and images', () => {
	test('a slide without a title is told', () => {
		expect(told(problemsIn({deck: '# Harbour\n\n---\n\nOnly words.'}, ['titles']))).toEqual(['5:1 This slide has no title.']);
	});

	test('a big title that needs small letters is told with the sizes', () => {
		expect(told(problemsIn({deck: '# A title of internationalisation, of responsibilities and of incomprehensibilities'}, ['titles']))).toEqual(['1:1 This title does not fit into big letters at 80x24, 100x30.']);
	});

	test('a big title with a letter that is never big is told as that', () => {
		expect(told(problemsIn({deck: '# Łódź 2030'}, ['titles']))).toEqual(['1:1 There are no big letters for all of this title.']);
		expect(told(problemsIn({deck: '# São Tomé, 97%'}, ['titles']))).toEqual([]);
	});

	test('a deck without any notes is asked for none', () => {
		expect(problemsIn({deck: '# Harbour\n\n---\n\n## Cranes\n\nStill.'}, ['notes'])).toEqual([]);
	});

	test('an image that is missing, or has no words, is told', () => {
		expect(told(problemsIn({deck: '## A\n\n![](there.png)\n\n![The quay](quay.png)\n\n![The pier](there.png)'}, ['deck']))).toEqual(['3:1 This image has no alternative text, which is all of it that a terminal shows.', '5:1 The image `quay.png` is not there.']);
	});

	test('what reading finds beyond the thousandth slide is told too', () => {
		const deck = `${Array.from({length: 1200}, (_slide, index) => `## Slide ${index}`).join('\n\n---\n\n')}\n\n<!-- tme: 3s -->`;
		expect(problemsIn({deck}, ['deck'])).toHaveLength(1);
	});
});

test('what is on stage is checked in turns, at the size that it has there', () => {
	const {deck, reading} = subjectOf({deck: `## Cranes\n\n${bullets(30)}`});
	const turns = checkInTurns(stageSubject(deck, reading, [], {columns: 60, rows: 18}), ['overflow', 'titles', 'time']);
	const all = [...Array.from({length: 9}, () => turns.next())];
	expect(all.filter(({done}) => !done)).toHaveLength(3);
	expect(told(all.find(({done}) => done)?.value ?? [])).toEqual(['1:1 This slide takes 3 pages at 60x18.']);
});
