/** Draws source code, plain, with its lines as they are. */
import type {Code} from '../../deck/block.ts';
import {type Line, segment} from '../line.ts';
import type {Space} from '../space.ts';
import {truncateLine} from '../wrap.ts';

/** The lines of code behind a thin bar, tabs as four columns; a line that is too long is cut and says so with `…`. */
export function drawCode(block: Code, space: Space): readonly Line[] {
	const width = Math.max(1, space.columns - 2);
	return block.text
		.split('\n')
		.map(text => [segment('│ ', 'muted'), ...truncateLine([segment(text.replaceAll('\t', '    '), 'code')], width)]);
}
