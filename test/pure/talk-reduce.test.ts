/** The reducer: what each action makes of a talk's state. */
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Action} from '../../src/talk/action.ts';
import {actionFor, keyTable} from '../../src/talk/keys.ts';
import {reduce, type Setting} from '../../src/talk/reduce.ts';
import {startState, type State} from '../../src/talk/state.ts';
import {deckOf} from './markdown.ts';

const deck = deckOf('# Talk', '## One\n\n<!-- steps: true -->\n\nwords\n\n- red\n- green', '## Two\n\nred', '## Three\n\nblue', '## Four\n\nRED Ferry', '## Five\n\nlast');
const setting: Setting = {deck, slides: deck.slides.length, stepsAt: slide => deck.slides.at(slide).steps, overviewColumns: 3};
const start = startState();
const after = (state: State, ...actions: readonly Action[]) => actions.reduce((before, action) => reduce(before, action, setting), state);
const press = (state: State, ...keys: readonly string[]) =>
	keys.reduce((before, key) => {
		const action = actionFor(key, before);
		return action ? reduce(before, action, setting) : before;
	}, state);
const typed = (state: State, text: string) => press(state, ...text);
const at = (slide: number, step = 0): State => startState({slide, step});

describe('any sequence of actions', () => {
	const action: fc.Arbitrary<Action> = fc.oneof(
		fc.constantFrom(...Object.values(keyTable).flat().map(binding => binding.action)),
		fc.record({type: fc.constantFrom('go' as const, 'place' as const), place: fc.record({slide: fc.oneof(fc.integer(), fc.constant(NaN)), step: fc.integer()})}),
		fc.record({type: fc.constant('search-type' as const), text: fc.string({maxLength: 3})}),
		fc.constantFrom('1', '2', '9').map(digit => ({type: 'digit' as const, digit})),
	);

	test('leaves a valid place, cursor and scroll, and ends the talk only with quit', () => {
		fc.assert(
			fc.property(fc.array(action, {maxLength: 60}), actions => {
				const state = after(start, ...actions);
				const {slide, step} = state.place;
				expect(slide >= 0 && slide < setting.slides && Number.isInteger(slide)).toBe(true);
				expect(step >= 0 && step <= setting.stepsAt(slide) && Number.isInteger(step)).toBe(true);
				if (state.panel.name === 'overview') expect(deck.slides.at(state.panel.cursor)).toBeDefined();
				if ('scroll' in state.panel) expect(state.panel.scroll).toBeGreaterThanOrEqual(0);
				expect(state.isOver).toBe(actions.some(({type}) => type === 'quit'));
			}),
			{numRuns: 500},
		);
	});

	test('keys alone neither', () => {
		const keys = [...new Set(Object.values(keyTable).flat().flatMap(binding => binding.keys))].filter(key => !['q', 'ctrl-c'].includes(key));
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...keys, 'x', 'f5', 'Q'), {maxLength: 60}), list => {
				const state = press(start, ...list);
				expect(state.isOver).toBe(false);
				expect(state.place.step).toBeLessThanOrEqual(setting.stepsAt(state.place.slide));
			}),
			{numRuns: 300},
		);
	});
});

describe('moving', () => {
	test('next reveals, then goes on; back goes to the slide before with everything shown', () => {
		expect(press(at(1), 'right', 'right', 'right').place).toEqual({slide: 2, step: 0});
		expect(press(at(2), 'left').place).toEqual({slide: 1, step: 2});
	});

	test('stays at the ends', () => {
		expect(press(at(0), 'left').place).toEqual({slide: 0, step: 0});
		expect(press(at(5), 'right', 'space', 'return').place).toEqual({slide: 5, step: 0});
	});

	test('Shift skips reveals', () => {
		expect(press(at(1), 'shift-right').place).toEqual({slide: 2, step: 0});
		expect(press(at(2), 'shift-left').place).toEqual({slide: 1, step: 0});
	});

	test('Home, gg and 0 go to the first slide; End and G to the last', () => {
		for (const keys of [['home'], ['g', 'g'], ['0']]) expect(press(at(3), ...keys)).toMatchObject({place: {slide: 0, step: 0}, typed: ''});
		for (const key of ['end', 'G']) expect(press(at(3), key).place).toEqual({slide: 5, step: 0});
	});

	test('digits and then Enter, G or g go to that slide', () => {
		for (const key of ['return', 'G', 'g']) expect(press(at(0), '3', key)).toMatchObject({place: {slide: 2, step: 0}, typed: '', message: ''});
		expect(press(at(0), '0', '0', '4', 'return').place.slide).toBe(3);
		expect(press(at(3), '1', '0')).toMatchObject({typed: '10', place: {slide: 3}});
	});

	test('a number beyond the end goes to the last slide and says how many there are', () => {
		expect(press(at(0), '9', '9', 'return')).toMatchObject({place: {slide: 5}, message: expect.stringContaining('6 slides')});
	});

	test('digits are forgotten with any other key', () => {
		expect(press(at(0), '3', 'right', 'return')).toMatchObject({place: {slide: 1, step: 1}, typed: ''});
		expect(press(at(2), 'g', 'right', 'g')).toMatchObject({place: {slide: 3}, typed: 'g'});
		expect(press(at(0), '3', 'escape', 'return').place).toEqual({slide: 1, step: 0});
	});

	test('a message is gone with the next action', () => {
		expect(press(at(0), '9', 'return', 'N').message).toBe('');
	});
});

describe('the curtain', () => {
	test.each([['b', 'black'], ['.', 'black'], ['w', 'white']])('%s makes the screen %s, and again lifts it', (key, curtain) => {
		expect(press(start, key).curtain).toBe(curtain);
		expect(press(start, key, key).curtain).toBe('none');
	});

	test('is lifted by moving, before anything moves', () => {
		for (const key of ['right', 'left', 'shift-right', 'home', 'G', 'return', '0', 'n']) expect(press(at(2), 'b', key)).toMatchObject({curtain: 'none', place: {slide: 2}});
		expect(press(at(2), 'b', '5', 'return')).toMatchObject({curtain: 'none', place: {slide: 2}});
	});

	test('changes its colour from one to the other', () => {
		expect(press(start, 'b', 'w').curtain).toBe('white');
	});

	test('is lifted by opening a panel, which would not be seen behind it', () => {
		for (const key of ['?', 's', 'o', '/']) expect(press(start, 'b', key)).toMatchObject({curtain: 'none', panel: {name: expect.not.stringMatching('none')}});
	});
});

describe('Esc', () => {
	test('takes away one thing at a time: panel, then curtain, search, notes', () => {
		let state = press(typed(press(start, 'N', '/'), 'red'), 'return', 'b');
		expect(state).toMatchObject({curtain: 'black', query: 'red', areNotesShown: true});
		state = press(state, 'escape');
		expect(state).toMatchObject({curtain: 'none', query: 'red'});
		state = press(state, '?', 'escape');
		expect(state).toMatchObject({panel: {name: 'none'}, query: 'red'});
		state = press(state, 'escape');
		expect(state).toMatchObject({query: '', areNotesShown: true});
		expect(press(state, 'escape').areNotesShown).toBe(false);
	});

	test('never ends the talk', () => {
		expect(press(start, ...Array.from({length: 20}, () => 'escape'))).toEqual(start);
	});
});

describe('the overview', () => {
	test('opens at the present slide and moves over the grid', () => {
		const open = press(at(1), 'o');
		expect(open.panel).toEqual({name: 'overview', cursor: 1});
		expect(press(open, 'right').panel).toMatchObject({cursor: 2});
		expect(press(open, 'down').panel).toMatchObject({cursor: 4});
		expect(press(open, 'down', 'down').panel).toMatchObject({cursor: 5});
		expect(press(open, 'up').panel).toMatchObject({cursor: 1});
		expect(press(open, 'left', 'left').panel).toMatchObject({cursor: 0});
		expect(press(open, 'end').panel).toMatchObject({cursor: 5});
		expect(press(open, 'end', 'home').panel).toMatchObject({cursor: 0});
	});

	test('Enter shows the chosen slide, Esc and o go back', () => {
		expect(press(at(1), 'o', 'right', 'return')).toMatchObject({place: {slide: 2, step: 0}, panel: {name: 'none'}});
		expect(press(at(1, 2), 'tab', 'return').place).toEqual({slide: 1, step: 2});
		for (const key of ['escape', 'o', 'tab']) expect(press(at(1), 'o', 'right', key)).toMatchObject({place: {slide: 1}, panel: {name: 'none'}});
	});
});

describe('search', () => {
	test('goes to the next slide that holds the words, with all of its steps, and from the start again', () => {
		const found = press(typed(press(at(0), '/'), 'red'), 'return');
		expect(found).toMatchObject({place: {slide: 1, step: 2}, query: 'red', panel: {name: 'none'}});
		expect(press(found, 'n').place.slide).toBe(2);
		expect(press(found, 'n', 'n').place.slide).toBe(4);
		expect(press(found, 'n', 'n', 'n')).toMatchObject({place: {slide: 1}, message: expect.stringContaining('start again')});
	});

	test('says so where no slide holds the words, and moves nowhere', () => {
		expect(press(typed(press(at(3), '/'), 'zebra'), 'return')).toMatchObject({place: {slide: 3, step: 0}, message: expect.stringContaining('zebra')});
	});

	test('n means next again after Esc', () => {
		const found = press(typed(press(at(0), '/'), 'red'), 'return', 'escape');
		expect(press(found, 'n').place).toEqual({slide: 2, step: 0});
	});

	test('is typed with any letters, erased by letters, and left by Esc without a search', () => {
		const open = typed(press(at(2), '/'), 'qn👩‍🚀');
		expect(open).toMatchObject({isOver: false, panel: {name: 'search', typed: 'qn👩‍🚀'}});
		expect(press(open, 'backspace', 'space').panel).toMatchObject({typed: 'qn '});
		expect(press(open, 'escape')).toMatchObject({panel: {name: 'none'}, query: '', place: {slide: 2}});
		expect(press(at(2), '/', 'return')).toMatchObject({panel: {name: 'none'}, query: ''});
	});
});

describe('panels', () => {
	test('open and close with the same key, and one replaces the other', () => {
		expect(press(start, '?').panel).toEqual({name: 'help', scroll: 0});
		expect(press(start, '?', '?').panel.name).toBe('none');
		expect(press(start, 's', 's').panel.name).toBe('none');
		expect(press(start, 's', '?').panel.name).toBe('help');
	});

	test('scroll, and never above the top', () => {
		expect(press(start, '?', 'down', 'down', 'up').panel).toMatchObject({scroll: 1});
		expect(press(start, '?', 'space', 'home', 'up').panel).toMatchObject({scroll: 0});
	});

	test('notes stay over slides until N again', () => {
		expect(press(start, 'N', 'right')).toMatchObject({areNotesShown: true, place: {slide: 1}});
		expect(press(start, 'N', 'N').areNotesShown).toBe(false);
	});

	test('T goes through the themes and comes back to the first', () => {
		expect([press(start, 'T'), press(start, 'T', 'T'), press(start, 'T', 'T', 'T')].map(({theme}) => theme)).toEqual(['contrast', 'plain', 'default']);
	});
});

test('going to a place clips it and closes what is open; placing leaves panels and curtain', () => {
	expect(after(press(at(0), '?'), {type: 'go', place: {slide: 99, step: 0}})).toMatchObject({place: {slide: 5}, panel: {name: 'none'}});
	expect(after(press(at(0), 'b'), {type: 'place', place: {slide: 1, step: 9}})).toMatchObject({place: {slide: 1, step: 2}, curtain: 'black'});
});

test('reload, edit and suspend change nothing but the message and digits', () => {
	for (const type of ['reload', 'edit', 'suspend'] as const) expect(after(at(2), {type})).toEqual(at(2));
});
