/** The reducer: what each action makes of a talk's state. */
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Action} from '../../src/talk/action.ts';
import {endQuestion} from '../../src/talk/ask-end.ts';
import {isRequest, stageKeys, stageMeaning} from '../../src/talk/key/stage-keys.ts';
import {reduce, type Setting} from '../../src/talk/reduce/reduce.ts';
import {startState, type State} from '../../src/talk/state.ts';
import {deckOf} from './markdown.ts';

const deck = deckOf('# Talk', '## One\n\n<!-- steps: true -->\n\nwords\n\n- red\n- green', '## Two\n\nred', '## Three\n\nblue', '## Four\n\nRED Ferry', '## Five\n\nlast');
const stepsAt = (slide: number) => deck.slides.at(slide).steps;
const setting: Setting = {deck, slides: deck.slides.length, stepsAt, isBackupAt: slide => deck.slides.isBackupAt(slide), stopsAt: slide => Array.from({length: stepsAt(slide) + 1}, (_stop, step) => ({page: 0, step})), overviewColumns: 3, now: 1000, matchesAt: () => [], linksInSight: () => []};
const start = startState();
const after = (state: State, ...actions: readonly Action[]) => actions.reduce((before, action) => reduce(before, action, setting), state);
const press = (state: State, ...keys: readonly string[]) =>
	keys.reduce((before, key) => {
		const meaning = stageMeaning(key, before);
		return meaning && !isRequest(meaning) ? reduce(before, meaning, setting) : before;
	}, state);
/** Talk and view in one, for comparing. */
const flat = ({talk, view}: State) => ({...talk, ...view});
const typed = (state: State, text: string) => press(state, ...text);
const at = (slide: number, step = 0): State => startState({slide, step});

describe('any sequence of actions', () => {
	const action: fc.Arbitrary<Action> = fc.oneof(
		fc.constantFrom(...Object.values(stageKeys).flat().map(({means}) => means).filter((means): means is Action => !isRequest(means))),
		fc.record({type: fc.constant('go' as const), place: fc.record({slide: fc.oneof(fc.integer(), fc.constant(NaN)), step: fc.integer()})}),
		fc.record({type: fc.constant('search-type' as const), text: fc.string({maxLength: 3})}),
		fc.constantFrom('1', '2', '9').map(digit => ({type: 'digit' as const, digit})),
	);

	test('leaves a valid place, cursor and scroll, and ends the talk only with quit and leave', () => {
		fc.assert(
			fc.property(fc.array(action, {maxLength: 60}), actions => {
				const state = after(start, ...actions);
				const {panel, isOver} = state.view;
				const {slide, step} = state.talk.place;
				expect(slide >= 0 && slide < setting.slides && Number.isInteger(slide)).toBe(true);
				expect(step >= 0 && step <= setting.stepsAt(slide) && Number.isInteger(step)).toBe(true);
				if (panel.name === 'overview') expect(deck.slides.at(panel.cursor)).toBeDefined();
				if ('scroll' in panel) expect(panel.scroll).toBeGreaterThanOrEqual(0);
				if (isOver) expect(actions.some(({type}) => type === 'quit' || type === 'leave')).toBe(true);
				if (actions.some(({type}) => type === 'leave')) expect(isOver).toBe(true);
			}),
			{numRuns: 500},
		);
	});

	test('keys alone neither', () => {
		const keys = [...new Set(Object.values(stageKeys).flat().flatMap(binding => binding.keys))].filter(key => !['q', 'ctrl-c'].includes(key));
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...keys, 'x', 'f5', 'Q'), {maxLength: 60}), list => {
				const state = press(start, ...list);
				expect(state.view.isOver).toBe(false);
				expect(state.talk.place.step).toBeLessThanOrEqual(setting.stepsAt(state.talk.place.slide));
			}),
			{numRuns: 300},
		);
	});
});

describe('moving', () => {
	test('next reveals, then goes on; back goes to the slide before with everything shown', () => {
		expect(press(at(1), 'right', 'right', 'right').talk.place).toEqual({slide: 2, step: 0});
		expect(press(at(2), 'left').talk.place).toEqual({slide: 1, step: 2});
	});

	test('stays at the ends', () => {
		expect(press(at(0), 'left').talk.place).toEqual({slide: 0, step: 0});
		expect(press(at(5), 'right', 'space', 'return').talk.place).toEqual({slide: 5, step: 0});
	});

	test('Shift skips reveals', () => {
		expect(press(at(1), 'shift-right').talk.place).toEqual({slide: 2, step: 0});
		expect(press(at(2), 'shift-left').talk.place).toEqual({slide: 1, step: 0});
	});

	test('Home, gg and 0 go to the first slide; End and G to the last', () => {
		for (const keys of [['home'], ['g', 'g'], ['0']]) expect(flat(press(at(3), ...keys))).toMatchObject({place: {slide: 0, step: 0}, typed: ''});
		for (const key of ['end', 'G']) expect(press(at(3), key).talk.place).toEqual({slide: 5, step: 0});
	});

	test('digits and then Enter, G or g go to that slide', () => {
		for (const key of ['return', 'G', 'g']) expect(flat(press(at(0), '3', key))).toMatchObject({place: {slide: 2, step: 0}, typed: '', message: ''});
		expect(press(at(0), '0', '0', '4', 'return').talk.place.slide).toBe(3);
		expect(flat(press(at(3), '1', '0'))).toMatchObject({typed: '10', place: {slide: 3}});
	});

	test('a number beyond the end goes to the last slide and says how many there are', () => {
		expect(flat(press(at(0), '9', '9', 'return'))).toMatchObject({place: {slide: 5}, message: expect.stringContaining('6 slides')});
	});

	test('digits before a move make it so many times', () => {
		expect(flat(press(at(0), '3', 'right'))).toMatchObject({place: {slide: 1, step: 2}, typed: ''});
		expect(flat(press(at(0), '3', 'shift-right'))).toMatchObject({place: {slide: 3, step: 0}});
		expect(flat(press(at(4), '2', 'n', '1', 'p'))).toMatchObject({place: {slide: 4, step: 0}});
		expect(flat(press(at(5), '9', '9', 'ctrl-b'))).toMatchObject({place: {slide: 0, step: 0}});
		expect(flat(press(at(3), 'b', '2', 'left', 'left'))).toMatchObject({curtain: 'none', place: {slide: 2}});
	});

	test('Ctrl-O goes back from each jump, to the step from which it was made', () => {
		const there = press(at(1, 2), '5', 'G', 'right', 'home');
		expect(flat(press(there, 'ctrl-o'))).toMatchObject({place: {slide: 5, step: 0}});
		expect(flat(press(there, 'ctrl-o', 'ctrl-o'))).toMatchObject({place: {slide: 1, step: 2}});
		expect(flat(press(there, 'ctrl-o', 'ctrl-o', 'ctrl-o'))).toMatchObject({place: {slide: 1, step: 2}, message: 'There was no jump to come back from.'});
		expect(flat(press(typed(press(at(3), '/'), 'ferry'), 'return', 'ctrl-o'))).toMatchObject({place: {slide: 3}});
		expect(flat(press(at(3), 'o', 'right', 'return', 'ctrl-o'))).toMatchObject({place: {slide: 3}});
		expect(flat(press(there, 'b', 'ctrl-o'))).toMatchObject({curtain: 'none', place: {slide: 0}});
		expect(flat(press(there, 'b', 'ctrl-o', 'ctrl-o'))).toMatchObject({place: {slide: 5}});
	});

	test("'' goes to where a jump was made, and back again", () => {
		const there = press(at(1, 1), '5', 'G');
		expect(flat(press(there, "'"))).toMatchObject({typed: "'", place: {slide: 4}});
		expect(flat(press(there, "'", "'"))).toMatchObject({typed: '', place: {slide: 1, step: 1}});
		expect(flat(press(there, "'", "'", "'", "'"))).toMatchObject({place: {slide: 4, step: 0}});
		expect(flat(press(there, "'", '3', 'return'))).toMatchObject({place: {slide: 2}});
	});

	test('digits are forgotten with any other key', () => {
		expect(flat(press(at(0), '3', 'o', 'o', 'right'))).toMatchObject({place: {slide: 1, step: 0}, typed: ''});
		expect(flat(press(at(2), 'g', 'right', 'g'))).toMatchObject({place: {slide: 3}, typed: 'g'});
		expect(press(at(0), '3', 'escape', 'return').talk.place).toEqual({slide: 1, step: 0});
	});

	test('a message is gone with the next action', () => {
		expect(press(at(0), '9', 'return', 'N').view.message).toBe('');
	});
});

describe('the curtain', () => {
	test.each([['b', 'black'], ['.', 'black'], ['w', 'white']])('%s makes the screen %s, and again lifts it', (key, curtain) => {
		expect(press(start, key).talk.curtain).toBe(curtain);
		expect(press(start, key, key).talk.curtain).toBe('none');
	});

	test('is lifted by moving, before anything moves', () => {
		for (const key of ['right', 'left', 'shift-right', 'home', 'G', 'return', '0', 'n']) expect(flat(press(at(2), 'b', key))).toMatchObject({curtain: 'none', place: {slide: 2}});
		expect(flat(press(at(2), 'b', '5', 'return'))).toMatchObject({curtain: 'none', place: {slide: 2}});
	});

	test('changes its colour from one to the other', () => {
		expect(press(start, 'b', 'w').talk.curtain).toBe('white');
	});

	test('is lifted by opening a panel, which would not be seen behind it', () => {
		for (const key of ['?', 's', 'o', '/']) expect(flat(press(start, 'b', key))).toMatchObject({curtain: 'none', panel: {name: expect.not.stringMatching('none')}});
	});
});

describe('q', () => {
	test('ends at once a talk that has not begun, wherever it was opened', () => {
		for (const state of [start, at(3)]) expect(press(state, 'q').view.isOver).toBe(true);
	});

	test('asks once in the middle of a talk, and again after any other key', () => {
		const asked = press(start, 'right', 'q');
		expect(asked.view).toMatchObject({isOver: false, message: endQuestion});
		expect(press(asked, 'q').view.isOver).toBe(true);
		expect(press(asked, 'right').view).toMatchObject({isOver: false, message: ''});
		expect(press(asked, 'escape', 'q').view).toMatchObject({isOver: false, message: endQuestion});
	});

	test('ends a talk at its last slide, and at backup slides shown from there; Ctrl-C any', () => {
		expect(press(start, 'end', 'q').view.isOver).toBe(true);
		expect(press(start, 'right', 'ctrl-c').view.isOver).toBe(true);
		const withBackup = {...setting, isBackupAt: (slide: number) => slide === 5};
		const pressed = (...keys: readonly string[]) => keys.reduce((state, key) => reduce(state, stageMeaning(key, state) as Action, withBackup), start);
		expect(pressed('end', 'B', 'q').view.isOver).toBe(true);
		expect(pressed('right', 'B', 'q').view.isOver).toBe(false);
	});

	test('asks where the question can be seen, and knows a clock that was set to nothing', () => {
		expect(flat(press(start, 'right', 'b', 'q'))).toMatchObject({curtain: 'none', message: endQuestion});
		expect(press(start, 'right', 'ctrl-t', 'q').view.isOver).toBe(false);
	});
});

describe('Esc', () => {
	test('takes away one thing at a time: panel, then curtain, search, notes', () => {
		let state = press(typed(press(start, 'N', '/'), 'red'), 'return', 'b');
		expect(flat(state)).toMatchObject({curtain: 'black', query: 'red', areNotesShown: true});
		state = press(state, 'escape');
		expect(flat(state)).toMatchObject({curtain: 'none', query: 'red'});
		state = press(state, '?', 'escape');
		expect(flat(state)).toMatchObject({panel: {name: 'none'}, query: 'red'});
		state = press(state, 'escape');
		expect(flat(state)).toMatchObject({query: '', areNotesShown: true});
		expect(press(state, 'escape').view.areNotesShown).toBe(false);
	});

	test('never ends the talk', () => {
		expect(press(start, ...Array.from({length: 20}, () => 'escape'))).toEqual(start);
	});
});

describe('the overview', () => {
	test('opens at the present slide and moves over the grid', () => {
		const open = press(at(1), 'o');
		expect(open.view.panel).toEqual({name: 'overview', cursor: 1});
		expect(press(open, 'right').view.panel).toMatchObject({cursor: 2});
		expect(press(open, 'down').view.panel).toMatchObject({cursor: 4});
		expect(press(open, 'down', 'down').view.panel).toMatchObject({cursor: 5});
		expect(press(open, 'up').view.panel).toMatchObject({cursor: 1});
		expect(press(open, 'left', 'left').view.panel).toMatchObject({cursor: 0});
		expect(press(open, 'end').view.panel).toMatchObject({cursor: 5});
		expect(press(open, 'end', 'home').view.panel).toMatchObject({cursor: 0});
	});

	test('Enter shows the chosen slide, Esc and o go back', () => {
		expect(flat(press(at(1), 'o', 'right', 'return'))).toMatchObject({place: {slide: 2, step: 0}, panel: {name: 'none'}});
		expect(press(at(1, 2), 'tab', 'return').talk.place).toEqual({slide: 1, step: 2});
		for (const key of ['escape', 'o', 'tab']) expect(flat(press(at(1), 'o', 'right', key))).toMatchObject({place: {slide: 1}, panel: {name: 'none'}});
	});
});

describe('search', () => {
	test('goes to the next slide that holds the words, with all of its steps, and from the start again', () => {
		const found = press(typed(press(at(0), '/'), 'red'), 'return');
		expect(flat(found)).toMatchObject({place: {slide: 1, step: 2}, query: 'red', panel: {name: 'none'}});
		expect(press(found, 'n').talk.place.slide).toBe(2);
		expect(press(found, 'n', 'n').talk.place.slide).toBe(4);
		expect(flat(press(found, 'n', 'n', 'n'))).toMatchObject({place: {slide: 1}, message: expect.stringContaining('start again')});
	});

	test('says so where no slide holds the words, and moves nowhere', () => {
		expect(flat(press(typed(press(at(3), '/'), 'zebra'), 'return'))).toMatchObject({place: {slide: 3, step: 0}, message: expect.stringContaining('zebra')});
	});

	test('n means next again after Esc', () => {
		const found = press(typed(press(at(0), '/'), 'red'), 'return', 'escape');
		expect(press(found, 'n').talk.place).toEqual({slide: 2, step: 0});
	});

	test('is typed with any letters, erased by letters, and left by Esc without a search', () => {
		const open = typed(press(at(2), '/'), 'qn👩‍🚀');
		expect(flat(open)).toMatchObject({isOver: false, panel: {name: 'search', typed: 'qn👩‍🚀'}});
		expect(press(open, 'backspace', 'space').view.panel).toMatchObject({typed: 'qn '});
		expect(flat(press(open, 'escape'))).toMatchObject({panel: {name: 'none'}, query: '', place: {slide: 2}});
		expect(flat(press(at(2), '/', 'return'))).toMatchObject({panel: {name: 'none'}, query: ''});
	});
});

describe('panels', () => {
	test('open and close with the same key, and one replaces the other', () => {
		expect(press(start, '?').view.panel).toEqual({name: 'help', scroll: 0});
		expect(press(start, '?', '?').view.panel.name).toBe('none');
		expect(press(start, 's', 's').view.panel.name).toBe('none');
		expect(press(start, 's', '?').view.panel.name).toBe('help');
	});

	test('scroll, and never above the top', () => {
		expect(press(start, '?', 'down', 'down', 'up').view.panel).toMatchObject({scroll: 1});
		expect(press(start, '?', 'space', 'home', 'up').view.panel).toMatchObject({scroll: 0});
	});

	test('notes stay over slides until N again', () => {
		expect(flat(press(start, 'N', 'right'))).toMatchObject({areNotesShown: true, place: {slide: 1}});
		expect(press(start, 'N', 'N').view.areNotesShown).toBe(false);
	});

	test('T goes through the themes and comes back to the first', () => {
		expect([1, 2, 3, 4, 5].map(times => press(start, ...Array.from({length: times}, () => 'T')).view.theme)).toEqual(['dark', 'light', 'contrast', 'plain', 'default']);
	});
});

test('going to a place clips it, and leaves what lies over it on each screen', () => {
	expect(flat(after(press(at(0), '?'), {type: 'go', place: {slide: 99, step: 0}}))).toMatchObject({place: {slide: 5}, panel: {name: 'help'}});
	expect(flat(after(at(0), {type: 'go', place: {slide: 1, step: 9}}))).toMatchObject({place: {slide: 1, step: 2}});
});

test('reload, edit and suspend are no actions: the host is asked for them', () => {
	for (const key of ['r', 'ctrl-r', 'e', 'ctrl-z']) expect(isRequest(stageMeaning(key, at(2))!)).toBe(true);
});

describe('backup slides', () => {
	const backed = deckOf('# Talk', '## One\n\n<!-- steps: true -->\n\nwords\n\n- red\n- green', '## Aside\n\n<!-- backup: true -->', '## Two', '# Questions\n\n<!-- backup: true -->', '## Three\n\nblue');
	const steps = (slide: number) => backed.slides.at(slide).steps;
	const own: Setting = {...setting, deck: backed, slides: backed.slides.length, stepsAt: steps, isBackupAt: slide => backed.slides.isBackupAt(slide), stopsAt: slide => Array.from({length: steps(slide) + 1}, (_stop, step) => ({page: 0, step}))};
	const pressed = (state: State, ...keys: readonly string[]) =>
		keys.reduce((before, key) => {
			const meaning = stageMeaning(key, before);
			return meaning && !isRequest(meaning) ? reduce(before, meaning, own) : before;
		}, state);

	test('are passed over by next and back, and by the ends of the talk', () => {
		expect(pressed(at(1, 2), 'right').talk.place).toEqual({slide: 3, step: 0});
		expect(pressed(at(3), 'left').talk.place).toEqual({slide: 1, step: 2});
		expect(pressed(at(0), 'end').talk.place).toEqual({slide: 3, step: 0});
		expect(pressed(at(5), 'home').talk.place).toEqual({slide: 0, step: 0});
		expect(pressed(at(5), 'end').talk.place).toEqual({slide: 3, step: 0});
	});

	test('follow the last slide of the talk, where next stays and says so', () => {
		expect(flat(pressed(at(3), 'right'))).toMatchObject({place: {slide: 3}, message: 'The talk ends here. Backup follows: B shows it.'});
		expect(pressed(at(1, 2), 'right').view.message).toBe('');
		expect(press(at(5), 'right').view.message).toBe('');
	});

	test('are opened by B, gone through by next and back, and left by B to where the talk was', () => {
		const there = pressed(at(1, 1), 'B');
		expect(flat(there)).toMatchObject({place: {slide: 2, step: 0}, left: {slide: 1, step: 1}, message: 'A backup slide: B goes back to the talk.'});
		expect(flat(pressed(there, 'right', 'right', 'right'))).toMatchObject({place: {slide: 5}, message: 'The last backup slide: B goes back to the talk.'});
		expect(flat(pressed(there, 'left'))).toMatchObject({place: {slide: 2}, message: 'The first backup slide: B goes back to the talk.'});
		const {clock: _clock, ...back} = pressed(there, 'right', 'B').talk;
		expect(back).toEqual({place: {slide: 1, step: 1}, curtain: 'none'});
	});

	test('are reached by number, overview and search too, and left to the same place', () => {
		expect(pressed(at(1, 1), '6', 'return', 'B').talk.place).toEqual({slide: 1, step: 1});
		expect(pressed(at(1, 1), 'o', 'right', 'right', 'return').talk).toMatchObject({place: {slide: 2}, left: {slide: 1, step: 1}});
		expect(pressed(pressed(at(1, 1), '/', ...'blue'), 'return').talk).toMatchObject({place: {slide: 5}, left: {slide: 1}});
		expect(flat(pressed(at(0), '9', '9', 'return'))).toMatchObject({place: {slide: 3}, message: 'There are 6 slides; this is the last of the talk.'});
	});

	test('are left to the end of the talk where it was never begun', () => {
		expect(pressed(at(4), 'B').talk).toMatchObject({place: {slide: 3, step: 0}});
	});

	test('that a deck does not have are said not to be there', () => {
		expect(flat(press(at(2), 'B'))).toMatchObject({place: {slide: 2}, message: 'There are no backup slides here.'});
	});
});
