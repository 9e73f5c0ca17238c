/** Draws which edits of the deck wait, and what is wrong with one that cannot be shown. */
import type {SlideChange} from '../../deck/deck-changes.ts';
import type {StagedEdit} from '../../talk/staged-edit.ts';
import {indentLine, type Line, segment} from '../line.ts';
import {wrapSegments} from '../wrap.ts';

/** The edits and the problem, each on two rows at most, none wider than `columns`. */
export function drawStaged(staged: StagedEdit | undefined, columns: number): readonly Line[] {
	if (!staged) return [];
	const {changes, count, problem} = staged;
	const more = count > changes.length ? ` and ${count - changes.length} more` : '';
	const waiting: readonly Line[] = count === 0 ? [] : [[segment('An edit waits: ', 'accent', {isBold: true}), segment(changes.map(placeOf).join(', ') + more), segment('; r shows it, else the next slide does', 'muted')]];
	const broken: readonly Line[] = problem === '' ? [] : [[segment('Not shown: ', 'error', {isBold: true}), segment(problem)]];
	return [...waiting, ...broken].flatMap(row => wrapSegments(row, columns - 2).slice(0, 2)).map(row => indentLine(row, 1));
}

/** What changed, and where it stands: `slide 4 (talk.md:31)`. */
function placeOf({kind, slide, file, line}: SlideChange): string {
	return `${kind === 'changed' ? '' : `${kind} `}slide ${slide + 1} (${file}:${line})`;
}
