/** Draws the rules that part the speaker's screen. */
import {type Line, lineWidth, segment, textWidth} from '../line.ts';
import {truncateLine} from '../wrap.ts';

/**
 * A rule with a label, and at its end what there is more of. Both come in wordings from the longest to the shortest: of the label as
 * much is said as has room beside any end, then of the end.
 */
export function drawRule(labels: readonly [string, ...(readonly string[])], ends: readonly [string, ...(readonly string[])], columns: number): Line {
	const room = (label: string) => columns - textWidth(label) - 4;
	const label = labels.find(one => ends.some(end => textWidth(end) <= room(one))) ?? labels.at(-1)!;
	const more = ends.find(end => textWidth(end) <= room(label)) ?? '';
	const line = truncateLine([segment('── ', 'muted'), segment(label, 'accent', {isBold: true}), segment(' ', 'muted')], columns - textWidth(more));
	const [sign] = more.split('─');
	return [...line, segment('─'.repeat(Math.max(0, columns - lineWidth(line) - textWidth(more))), 'muted'), segment(sign!, 'accent', {isBold: true}), segment(more.slice(sign!.length), 'muted')];
}
