/** Reads a fenced `relations` block: parties, and what each demands, wants, asks, answers, offers, refuses or allows. */
import * as v from 'valibot';
import type {RelationKind} from '../block.ts';
import {nearestWord} from '../text/nearest-word.ts';
import {cites} from './cites.ts';
import type {Fence, FenceReading} from './fence.ts';
import {nothingDrawn} from './nothing-drawn.ts';
import {readFence} from './read-fence.ts';
import {alt, missingAlt, words} from './picture-alt.ts';

/** Every kind of relation, as a deck writes it. */
export const relationKinds = ['demands', 'wants', 'asks', 'answers', 'offers', 'refuses', 'allows'] as const satisfies readonly RelationKind[];

const arrow = v.strictObject({
	from: v.string(),
	to: v.string(),
	kind: v.picklist(relationKinds),
	says: v.optional(words),
	what: words,
	original: v.optional(v.string()),
	cites,
});

const relations = v.pipe(
	v.strictObject({alt, parties: v.pipe(v.array(v.string()), v.minLength(1, 'names nobody')), arrows: v.array(arrow)}),
	v.rawCheck(({dataset, addIssue}) => {
		if (!dataset.typed) return;
		const {parties, arrows} = dataset.value;
		arrows.forEach((input, index) => {
			const key = (['from', 'to'] as const).find(end => !parties.includes(input[end]));
			if (key === undefined) return;
			const stranger = input[key];
			const nearest = nearestWord(stranger, parties);
			addIssue({
				message: `names \`${stranger}\`, who is not among the parties (${nearest === undefined ? parties.join(', ') : `nearest: \`${nearest}\``})`,
				path: [
					{type: 'object', origin: 'value', input: dataset.value, key: 'arrows', value: arrows},
					{type: 'array', origin: 'value', input: arrows, key: index, value: input},
					{type: 'object', origin: 'value', input, key, value: stranger},
				],
			});
		});
	}),
);

/** The arrows in the order in which they are written; those from or to strangers are left out. */
export function readRelations(fence: Fence): FenceReading {
	const record = readFence(fence, relations, 'relations');
	const {value, problems, references} = record;
	if (value === undefined) return {problems};
	return {block: {type: 'relations', ...value}, references, problems: [...problems, ...nothingDrawn(value.arrows, 'arrows', record, 'relations'), ...missingAlt(value.alt, fence.position, 'relations')]};
}
