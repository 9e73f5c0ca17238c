/** Which slides are practised, and how a deck is cut down to them or revealed point by point. */
import {expect, test} from 'vitest';
import {pickDeck} from '../../../src/deck/part/pick-deck.ts';
import {pointwiseDeck} from '../../../src/deck/part/pointwise-deck.ts';
import {selectAgain, selectSlides} from '../../../src/talk/practice/run/select-slides.ts';
import {msUntilClock} from '../../../src/talk/clock-time.ts';
import {deckOf, outlineOf} from './fixture.ts';

const text = '# Talk\n\n---\n\n# One\n\n---\n\n## First\n\n- a\n  - inner\n- b\n\nEnd.\n\n---\n\n# Two\n\n---\n\n## Last\n\n> Words\n>\n> — Somebody\n';
const outline = outlineOf(text);

test('all slides, a section by its name, or a range by numbers from 1', () => {
	expect(selectSlides(outline, {}, [])).toEqual({indexes: [0, 1, 2, 3, 4], kind: 'whole'});
	expect(selectSlides(outline, {section: 'one'}, [])).toEqual({indexes: [1, 2], kind: 'section', part: 'One'});
	expect(selectSlides(outline, {from: 2}, [])).toEqual({indexes: [1, 2, 3, 4], kind: 'range', part: '2-5'});
	expect(selectSlides(outline, {from: 2, to: 2}, [])).toEqual({indexes: [1], kind: 'range', part: '2-2'});
});

test('backup is not part of the talk, nor of a section with other slides, but practised where it is asked for', () => {
	const backed = outlineOf('# Talk\n\n<!-- section: One -->\n\n---\n\n## A\n\n<!-- backup: true -->\n\n---\n\n## B\n\n---\n\n# Asked\n\n<!-- backup: true -->\n\n---\n\n## C\n');
	expect(selectSlides(backed, {}, [])).toEqual({indexes: [0, 2], kind: 'whole'});
	expect(selectSlides(backed, {section: 'One'}, [])).toEqual({indexes: [0, 2], kind: 'section', part: 'One'});
	expect(selectSlides(backed, {section: 'Asked'}, [])).toMatchObject({indexes: [3, 4]});
	expect(selectSlides(backed, {from: 1}, [])).toEqual({indexes: [0, 2], kind: 'range', part: '1-3'});
	expect(selectSlides(backed, {from: 4}, [])).toEqual({indexes: [3, 4], kind: 'range', part: '4-5'});
	expect(selectSlides(backed, {from: 2, to: 4}, [])).toEqual({indexes: [1, 2, 3], kind: 'range', part: '2-4'});
});

test('weak slides are practised in the deck’s order, those gone left out', () => {
	const weak = ['last', 'gone', 'first'].map(slide => ({slide, title: '', weight: 1, fault: {kind: 'peeks', count: 1, runs: 1} as const}));
	expect(selectSlides(outline, {isWeak: true}, weak)).toEqual({indexes: [2, 4], kind: 'weak'});
	expect(selectSlides(outline, {isWeak: true}, [])).toContain('practise the whole deck first');
});

test('what cannot be selected is a problem that says what can', () => {
	expect(selectSlides(outline, {section: 'twoo'}, [])).toContain('did you mean `Two`?');
	expect(selectSlides(outline, {section: 'Elsewhere'}, [])).toBe('There is no section “Elsewhere”; known: One, Two');
	expect(selectSlides(outline, {from: 4, to: 9}, [])).toContain('slides 1 to 5');
	expect(selectSlides(outline, {section: 'One', isWeak: true}, [])).toContain('together');
	expect(selectSlides(outlineOf('## A\n'), {section: 'x'}, [])).toBe('The deck has no sections.');
	expect(selectAgain(outline, [{id: 'two'}, {id: 'gone'}])).toEqual([3]);
	expect(selectAgain(outline, [{id: 'gone'}])).toContain('None');
});

test('a picked deck has only those slides', () => {
	const deck = pickDeck(deckOf(text), [1, 4]);
	expect([deck.slides.length, deck.slides.at(1).id, deck.slides.sourceAt(0).trim()]).toEqual([2, 'last', '# One']);
	expect(() => deck.slides.at(2)).toThrow(RangeError);
});

test('at level 3 a slide begins with its title and shows a point at a time', () => {
	const slide = pointwiseDeck(deckOf(text)).slides.at(2);
	expect(slide.steps).toBe(3);
	expect(slide.blocks).toMatchObject([{type: 'list', step: 1, items: [{step: 1, blocks: [{step: 1}, {type: 'list', step: 1}]}, {step: 2}]}, {step: 3}]);
	expect(pointwiseDeck(deckOf(text)).slides.at(4)).toMatchObject({steps: 1, blocks: [{type: 'quote', step: 1}]});
});

test('a wall-clock end is the next one, unless it has passed', () => {
	const now = new Date(2026, 6, 31, 15, 40).getTime();
	expect(msUntilClock('15:45', now)).toBe(300_000);
	expect(msUntilClock('15:30', now)).toBeUndefined();
	expect(msUntilClock('00:10', new Date(2026, 6, 31, 23, 50).getTime())).toBe(1_200_000);
	expect(msUntilClock('25:00', now)).toBeUndefined();
});
