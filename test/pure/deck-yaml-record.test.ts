/** A wrong value of a needed key is one problem, not two. */
import {expect, test} from 'vitest';
import {readPlayers} from '../../src/deck/fence/players.ts';

test('a needed key with a wrong value is told once, and its item is left out', () => {
	const {block, problems} = readPlayers({text: '- name: [1, 2]\n- name: Ana', position: {file: 'a.md', line: 5, column: 1}});
	expect(problems.map(problem => problem.line)).toEqual([5]);
	expect(block).toMatchObject({players: [{name: 'Ana'}]});
});
