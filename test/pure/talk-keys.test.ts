/** The key table: every key that is promised is bound, none twice. */
import {describe, expect, test} from 'vitest';
import {drillKeys} from '../../src/talk/key/drill-keys.ts';
import type {KeyTable} from '../../src/talk/key/key-table.ts';
import {offerKeys, reportKeys, runKeys} from '../../src/talk/key/practice-keys.ts';
import {keyMode, stageKeys, stageMeaning} from '../../src/talk/key/stage-keys.ts';
import {startState, type State} from '../../src/talk/state.ts';

const start = startState();
const open = (panel: State['view']['panel']): State => ({...start, view: {...start.view, panel}});

/** Every table of keys that there is. */
const tables: readonly (readonly [string, KeyTable<unknown>])[] = [...Object.entries(stageKeys), ...Object.entries(drillKeys), ['run', runKeys], ['offer', offerKeys], ['report', reportKeys]];

test.each(tables)('no key is bound twice in mode %s', (_mode, bindings) => {
	const keys = bindings.flatMap(binding => binding.keys);
	expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

describe('on a slide', () => {
	test.each([
		['next', ['right', 'down', 'l', 'j', 'space', 'pagedown', 'ctrl-f', 'ctrl-d', 'ctrl-n']],
		['enter', ['return']],
		['n', ['n']],
		['match-before', ['#']],
		['back', ['left', 'up', 'h', 'k', 'p', 'backspace', 'pageup', 'ctrl-b', 'ctrl-u', 'ctrl-p']],
		['skip', ['shift-right', 'shift-left', 'shift-down', 'shift-up']],
		['first', ['home']],
		['g', ['g']],
		['digit', [...'0123456789']],
		['last', ['end']],
		['G', ['G']],
		['overview', ['o', 'tab']],
		['search', ['/']],
		['sources', ['s']],
		['notes', ['N']],
		['clock', ['t']],
		['help', ['?', 'f1']],
		['return', ['ctrl-o']],
		['link', ['f', 'F']],
		['curtain', ['b', '.', 'w']],
		['theme', ['T']],
		['reload', ['r', 'ctrl-r']],
		['edit', ['e']],
		['suspend', ['ctrl-z']],
		['quit', ['q']],
		['leave', ['ctrl-c']],
		['close', ['escape']],
	])('%s has its keys', (type, keys) => {
		for (const key of keys) expect(stageMeaning(key, start)?.type).toBe(type);
	});

	test('F5 and unknown keys do nothing', () => {
		for (const key of ['f5', 'x', 'Q', 'ctrl-x', '']) expect(stageMeaning(key, start)).toBeUndefined();
	});
});

test('Esc closes and Ctrl-C leaves in every mode', () => {
	for (const bindings of Object.values(stageKeys)) {
		expect(bindings.find(({keys}) => keys.includes('escape'))?.means.type).toBe('close');
		expect(bindings.find(({keys}) => keys.includes('ctrl-c'))?.means.type).toBe('leave');
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
	for (const letter of ['q', '/', '?', '1', 'é', '文']) expect(stageMeaning(letter, state)).toEqual({type: 'search-type', text: letter});
	expect(stageMeaning('space', state)).toEqual({type: 'search-type', text: ' '});
	for (const key of ['right', 'f5', 'tab', 'ctrl-r']) expect(stageMeaning(key, state)).toBeUndefined();
});

test('every key that is shown to the reader is told in words', () => {
	for (const [, table] of tables) for (const {shown, help} of table) expect(shown === '').toBe(help === '');
});
