/** Says which slides a table of times leaves out. */
import {type Line, segment} from '../line.ts';
import {wrapSegments} from '../wrap.ts';

/** How many slides are named; of more, the number is told. */
const named = 5;

/** A sentence that names the slides passed over, by their titles, wrapped to `columns`; no line where there are none. */
export function drawLeftOut(titles: readonly string[], columns: number): readonly Line[] {
	if (titles.length === 0) return [];
	const more = titles.length > named ? ` and ${titles.length - named} more` : '';
	return wrapSegments([segment('Left out, shown too briefly: '), segment(titles.slice(0, named).join(', ') + more, 'muted')], columns);
}
