/** The overview says where there are more slides than it shows. */
import {expect, test} from 'vitest';
import {overviewEnds} from '../../src/draw/panel/overview.ts';

const size = {columns: 72, rows: 19};

test('at the start there are more below, in the middle on both sides, at the end above', () => {
	expect(overviewEnds(100, 0, size)).toEqual({isMoreAbove: false, isMoreBelow: true});
	expect(overviewEnds(100, 50, size)).toEqual({isMoreAbove: true, isMoreBelow: true});
	expect(overviewEnds(100, 99, size)).toEqual({isMoreAbove: true, isMoreBelow: false});
	expect(overviewEnds(6, 3, size)).toEqual({isMoreAbove: false, isMoreBelow: false});
});
