/** Reads a fenced `timeline` block: events in order of time. */
import * as v from 'valibot';
import {cites} from './cites.ts';
import type {Fence, FenceReading} from './fence.ts';
import {nothingDrawn} from './nothing-drawn.ts';
import {readFence} from './read-fence.ts';
import {alt, missingAlt, words} from './picture-alt.ts';

const timeline = v.strictObject({
	alt,
	events: v.array(v.strictObject({when: v.optional(words), side: v.optional(v.string()), claim: words, original: v.optional(v.string()), cites})),
});

/** The events in the order in which they are written. */
export function readTimeline(fence: Fence): FenceReading {
	const record = readFence(fence, timeline, 'timeline');
	const {value, problems, references} = record;
	if (value === undefined) return {problems};
	return {block: {type: 'timeline', ...value}, references, problems: [...problems, ...nothingDrawn(value.events, 'events', record, 'timeline'), ...missingAlt(value.alt, fence.position, 'timeline')]};
}
