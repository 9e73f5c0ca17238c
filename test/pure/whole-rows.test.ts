/** A row is finished where one text stands on it alone, whole and in characters of one column; Ink does the others. */
import {expect, test} from 'vitest';
import {type InkOperation, wholeRows} from '../../src/screen/whole-rows.ts';

const write = (x: number, y: number, text: string, paint = (line: string) => line): InkOperation => ({type: 'write', x, y, text, transformers: [paint]});
const split = (operations: readonly InkOperation[]) => {
	const {rows, rest} = wholeRows(operations, 10);
	return {rows: Object.fromEntries(rows), rest: rest.map(operation => ('text' in operation ? operation.text : operation.type))};
};

test('the rows of a text are painted each for itself', () => {
	expect(split([write(1, 2, 'one \n \ntwo', line => `\u001B[1m${line}\u001B[22m`)])).toEqual({
		rows: {2: ' \u001B[1mone \u001B[22m', 3: ' \u001B[1m \u001B[22m', 4: ' \u001B[1mtwo\u001B[22m'},
		rest: ['\n\n'],
	});
});

test('a text over an empty row stands there alone, one over another text does not', () => {
	expect(split([write(0, 0, ' \nunder\n '), write(2, 0, 'big'), write(2, 1, 'over')])).toEqual({rows: {0: '  big', 2: ''}, rest: ['\nunder\n', '', 'over']});
});

test('spaces over a text are left to Ink, since they hide it', () => {
	expect(split([write(0, 0, 'under'), write(2, 0, ' ')])).toEqual({rows: {}, rest: ['under', ' ']});
});

test('what is wide, too long or clipped is left to Ink', () => {
	const clip: InkOperation = {type: 'clip', clip: {x1: 0, x2: 4, y1: 0, y2: 1}};
	expect(split([write(0, 0, '国'), write(0, 1, '12345678901'), clip, write(0, 2, 'low'), write(0, 3, 'wide 5'), {type: 'unclip'}, write(0, 4, 'fits')])).toEqual({
		rows: {4: 'fits'},
		rest: ['国', '12345678901', 'clip', 'low', 'wide 5', 'unclip', ''],
	});
});
