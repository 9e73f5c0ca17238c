/** Reads a fenced `chart` block: horizontal bars in one unit. */
import * as v from 'valibot';
import {cites} from './cites.ts';
import type {Fence, FenceReading} from './fence.ts';
import {nothingDrawn} from './nothing-drawn.ts';
import {readFence} from './read-fence.ts';
import {alt, missingAlt, words} from './picture-alt.ts';

const chart = v.strictObject({
	alt,
	unit: v.optional(v.string(), ''),
	bars: v.array(v.strictObject({label: words, value: v.pipe(v.number(), v.finite('is not a number'), v.check(value => Math.abs(value) <= Number.MAX_SAFE_INTEGER, 'is too large to be told to its last digit; write it in a larger unit, such as millions')), cites})),
});

/** The bars in the order in which they are written. */
export function readChart(fence: Fence): FenceReading {
	const record = readFence(fence, chart, 'chart');
	const {value, problems, references} = record;
	if (value === undefined) return {problems};
	return {block: {type: 'chart', ...value}, references, problems: [...problems, ...nothingDrawn(value.bars, 'bars', record, 'chart'), ...missingAlt(value.alt, fence.position, 'chart')]};
}
