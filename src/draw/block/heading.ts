/** Draws headings within a slide: those of the first level in big letters, others bold. */
import type {Heading} from '../../deck/block.ts';
import {inlineText} from '../../deck/inline.ts';
import {inlineSegments, isQuiet} from '../inline.ts';
import {type Line, segment} from '../line.ts';
import type {Size} from '../size.ts';
import type {Space} from '../space.ts';
import {renderBigLines} from '../title/big-font.ts';
import {setBigTitle} from '../title/big-title.ts';
import {headlineRows, setHeadline} from '../title/headline.ts';
import {wrapSegments} from '../wrap.ts';

/** The lines of a heading: a number, a short line that carries the point stands in big letters where they find room in half of the rows. */
export function drawHeading(heading: Heading, space: Space): readonly Line[] {
	return (heading.depth === 1 && !space.isPlain && drawBig(heading, space)) || wrapSegments(inlineSegments(heading.text).map(part => (part.role === 'text' ? {...part, role: 'strong' as const, isBold: true} : part)), space.prose);
}

/** The letters, and at their foot what proves them; undefined where they have no room. */
function drawBig({text}: Heading, space: Space): readonly Line[] | undefined {
	const marks = inlineSegments(text.filter(isQuiet));
	const words = inlineText(text.filter(span => !isQuiet(span)));
	const room: Size = {columns: space.columns - (marks.length > 0 ? 12 : 0), rows: Math.floor(space.rows / 2)};
	const big = setBigTitle(words, room);
	// The second font has signs that the first lacks, such as those of per cent and of money.
	const rows: readonly Line[] | undefined = big ? renderBigLines(big.lines).map(row => [segment(row.trimEnd(), 'title')]) : space.isAscii ? undefined : setHeadline(words, 'title', {columns: room.columns, lines: Math.floor(room.rows / headlineRows)});
	return rows?.map((row, index) => [...row, ...(index === rows.length - 1 && marks.length > 0 ? [segment(' '), ...marks] : [])]);
}
