/** The key table: every key that is promised is bound, none twice. */
import {describe, expect, test} from 'vitest';
import {actionFor, keyMode, keyTable} from '../../src/talk/keys.ts';
import {startState, type State} from '../../src/talk/state.ts';

const start = startState();
const open = (panel: State['panel']): State => ({...start, panel});

test.each(Object.entries(keyTable))('no key is bound twice in mode %s', (_mode, bindings) => {
	const keys = bindings.flatMap(binding => binding.keys);
	expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

describe('on a slide', () => {
	test.each([
		['next', ['right', 'down', 'l', 'j', 'space', 'pagedown']],
		['enter', ['return']],
		['n', ['n']],
		['back', ['left', 'up', 'h', 'k', 'p', 'backspace', 'pageup']],
		['skip', ['shift-right', 'shift-left', 'shift-down', 'shift-up']],
		['first', ['home']],
		['g', ['g']],
		['digit', [...'0123456789']],
		['last', ['end', 'G']],
		['overview', ['o', 'tab']],
		['search', ['/']],
		['sources', ['s']],
		['notes', ['N']],
		['help', ['?']],
		['curtain', ['b', '.', 'w']],
		['theme', ['T']],
		['reload', ['r', 'ctrl-r']],
		['edit', ['e']],
		['suspend', ['ctrl-z']],
		['quit', ['q', 'ctrl-c']],
		['close', ['escape']],
	])('%s has its keys', (type, keys) => {
		for (const key of keys) expect(actionFor(key, start)?.type).toBe(type);
	});

	test('F5 and unknown keys do nothing', () => {
		for (const key of ['f5', 'x', 'Q', 'ctrl-x', '']) expect(actionFor(key, start)).toBeUndefined();
	});
});

test('Esc closes and Ctrl-C quits in every mode', () => {
	for (const bindings of Object.values(keyTable)) {
		expect(bindings.find(({keys}) => keys.includes('escape'))?.action.type).toBe('close');
		expect(bindings.find(({keys}) => keys.includes('ctrl-c'))?.action.type).toBe('quit');
	}
});

test('the panel decides the mode', () => {
	expect([start, open({name: 'help', scroll: 0}), open({name: 'sources', scroll: 0}), open({name: 'overview', cursor: 0}), open({name: 'search', typed: ''})].map(keyMode)).toEqual([
		'slide',
		'reader',
		'reader',
		'overview',
		'search',
	]);
});

test('while a search is typed every letter is a letter', () => {
	const state = open({name: 'search', typed: ''});
	for (const letter of ['q', '/', '?', '1', 'é', '文']) expect(actionFor(letter, state)).toEqual({type: 'search-type', text: letter});
	expect(actionFor('space', state)).toEqual({type: 'search-type', text: ' '});
	for (const key of ['right', 'f5', 'tab', 'ctrl-r']) expect(actionFor(key, state)).toBeUndefined();
});

test('every key that is shown to the reader is told in words', () => {
	for (const {shown, help} of Object.values(keyTable).flat()) expect(shown === '').toBe(help === '');
});
