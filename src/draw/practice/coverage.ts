/** Draws the points of a slide that was said from its title alone, each ticked said or missed. */
import {coverageKeys} from '../../talk/key/practice-keys.ts';
import {blankLines, indentLine, type Line, segment} from '../line.ts';
import {keyLine} from './key-line.ts';
import {setLargeText, type TextScreen} from './large-text.ts';
import {measureStage} from '../size.ts';
import {truncateLine, wrapSegments} from '../wrap.ts';

/** What is drawn: the slide's title, its points, the indexes of those missed, and that of the cursor. */
export type CoverageList = {readonly title: string; readonly points: readonly string[]; readonly missed: readonly number[]; readonly cursor: number};

/** What there is besides title and list: what is asked, the rows around the title, the keys and the row above them. */
const fixedRows = 5;

/** The rows of the whole screen; a list taller than it is shown around the cursor. */
export function drawCoverage({title, points, missed, cursor}: CoverageList, screen: TextScreen): readonly Line[] {
	const {size} = screen;
	const {left, columns, prose, top} = measureStage(size);
	const items = points.map((point, index) => {
		const isMissed = missed.includes(index);
		const mark = `${index === cursor ? '▸' : ' '} ${isMissed ? '✗' : '✓'} ${index < 9 ? index + 1 : ' '} `;
		return wrapSegments([segment(point, isMissed ? 'bad' : 'text')], prose - mark.length).map((line, row): Line => [segment(row === 0 ? mark : ' '.repeat(mark.length), isMissed ? 'bad' : 'good'), ...line]);
	});
	const list = items.flat();
	const asks = segment('Did you say it all? ', 'accent', {isBold: true});
	// The title is as large as on the slide where all of the list has room below.
	const letters = setLargeText(title, 'title', screen, size.rows - top - list.length - fixedRows);
	const question = letters ? [[asks], [], ...letters] : wrapSegments([asks, segment(title, 'title', {isBold: true})], prose);
	const head: readonly Line[] = [...blankLines(top), ...question, []];
	const room = Math.max(1, size.rows - head.length - 2);
	const airy = items.flatMap((item, index) => (index === 0 ? item : [[], ...item]));
	const body = airy.length <= room ? airy : list;
	const at = items.slice(0, cursor + 1).flat().length;
	const from = Math.max(0, at - room);
	const isCut = from + room < body.length;
	const keys = truncateLine([...(isCut ? [segment('↓ more   ', 'muted')] : []), ...keyLine(coverageKeys)], columns);
	const rows = [...head, ...Array.from({length: room}, (_row, row) => body[from + row] ?? [])].slice(0, Math.max(0, size.rows - 2));
	return [...rows, [], keys].map(line => indentLine(truncateLine(line, columns), left)).slice(-size.rows);
}
