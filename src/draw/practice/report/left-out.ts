/** Says which slides a table of times leaves out. */
import type {PassedOver} from '../../../talk/practice/report/history.ts';
import {type Line, segment} from '../../line.ts';
import {wrapSegments} from '../../wrap.ts';

/** How many slides are named; of more, the number is told. */
const named = 5;

/** A sentence that names the slides passed over, and of `several` runs which of them did, wrapped to `columns`; no line where there are none. */
export function drawLeftOut(slides: readonly PassedOver[], columns: number, several = false): readonly Line[] {
	if (slides.length === 0) return [];
	const more = slides.length > named ? ` and ${slides.length - named} more` : '';
	const names = slides.slice(0, named).map(({title, runs}) => (several ? `${title} (${runs.length === 1 ? `run ${runs[0]}` : `${runs.length} runs`})` : title));
	return wrapSegments([segment('Left out, shown too briefly: '), segment(names.join(', ') + more, 'muted')], columns);
}
