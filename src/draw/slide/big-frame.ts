/** Composes a slide of big letters: the deck's title, or the start of a section. */
import type {Deck, Slide} from '../../deck/deck.ts';
import {inlineText} from '../../deck/inline.ts';
import {inlineSegments} from '../inline.ts';
import {blankLines, indentLine, type Line, lineText, lineWidth, type Role, segment} from '../line.ts';
import {hasLargeText, measureStage, type Size} from '../size.ts';
import {type BigTitle, setBigTitle} from '../title/big-title.ts';
import {headlineRows, setHeadline} from '../title/headline.ts';
import {wrapSegments} from '../wrap.ts';
import {largest} from '../../deck/long-lists.ts';

/** Big letters and where they stand, in rows and columns from the top left of the screen. */
export type PlacedTitle = BigTitle & {readonly top: number; readonly left: number; readonly role: Role};

/** The rows of a slide; where its title is in big letters, these stand over rows that are empty. `hasLetters` says whether it is in letters of several rows at all. */
export type BigFrame = {readonly lines: readonly Line[]; readonly big?: PlacedTitle; readonly hasLetters: boolean};

/** The rows of the slide; `bottom` of the screen's rows are not the slide's. */
export function frameBig(slide: Slide, deck: Deck, size: Size, {bottom, isAscii = false}: {readonly bottom: number; readonly isAscii?: boolean | undefined}): BigFrame {
	const measure = measureStage(size);
	const below = setBelow(slide, deck, {columns: measure.columns, prose: measure.prose, isLarge: hasLargeText(size, isAscii)});
	// Letters that fill the screen are no easier to read; a third of it stays free.
	const room = Math.max(1, Math.min(size.rows - bottom - (below.length > 0 ? below.length + 2 : 0) - 2, Math.floor(size.rows * 0.66)));
	const big = setBigTitle(inlineText(slide.title), {columns: measure.columns, rows: room});
	// The second font has letters and signs that the first lacks, and is narrower.
	const letters = big || isAscii ? undefined : setHeadline(inlineText(slide.title), 'title', {columns: measure.columns, lines: Math.floor(room / headlineRows)});
	const head: readonly Line[] = big ? blankLines(big.rows) : letters ?? plainTitle(slide, {columns: measure.prose, room, least: largest(below.map(lineWidth), 0)});
	const lines = [...head, ...(below.length > 0 ? [[], ...below] : [])];
	const columns = largest(lines.map(lineWidth), big ? big.columns - 1 : 0);
	const left = Math.max(0, Math.floor((size.columns - columns) / 2));
	const top = Math.max(0, Math.floor((size.rows - bottom - lines.length) * 0.42));
	return {
		lines: Array.from({length: size.rows}, (_line, row) => indentLine(lines[row - top] ?? [], left)),
		hasLetters: (big ?? letters) !== undefined,
		// The font's letters begin with an empty column.
		...(big ? {big: {...big, top, left: Math.max(0, left - 1), role: 'title'}} : {}),
	};
}

/** Whether a slide in big letters, or with its title in bold, fits a screen with its last row kept for the footer. */
export function bigFits(slide: Slide, deck: Deck, size: Size): boolean {
	const {lines, big, hasLetters} = frameBig(slide, deck, size, {bottom: 1});
	if (hasLetters && !big) return true;
	const measure = measureStage(size);
	const title = big ? big.rows : wrapSegments(inlineSegments(slide.title, 'title'), measure.prose - 4).length;
	const below = setBelow(slide, deck, {columns: measure.columns, prose: measure.prose, isLarge: false}).length;
	return title + (below > 0 ? below + 1 : 0) < lines.length;
}

/** A title that the font has no letters or no room for: bold between two rules, with space about it; what stands below is `least` columns wide, and begins where the title does. */
function plainTitle(slide: Slide, {columns, room, least}: {readonly columns: number; readonly room: number; readonly least: number}): readonly Line[] {
	const title = wrapSegments(inlineSegments(slide.title, 'title').map(part => ({...part, isBold: true})), columns - 4).slice(0, room);
	const width = largest(title.map(lineWidth));
	if (width === 0 || room < title.length + 4) return title;
	const rule: Line = [segment('━'.repeat(Math.max(width + 4, least)), 'accent')];
	return [rule, [], ...title.map(line => indentLine(line, least === 0 ? 2 : 0)), [], rule];
}

/** The lines below the big letters; on a large screen the subtitle stands in letters of several rows where four lines of them hold it. */
function setBelow(slide: Slide, deck: Deck, {columns, prose, isLarge}: {readonly columns: number; readonly prose: number; readonly isLarge: boolean}): readonly Line[] {
	const [first, ...others] = belowTitle(slide, deck);
	const large = isLarge && first?.every(part => part.role === 'text' && !part.link) ? setHeadline(lineText(first), 'text', {columns, lines: 4}) : undefined;
	return large ? [[], ...large, ...others.flatMap(line => [[], ...wrapSegments(line, prose)])] : [...(first ? [first] : []), ...others].flatMap(line => wrapSegments(line, prose));
}

/** What stands below the big letters: the subtitle, and on the deck's title slide who gives the talk, and when. */
export function belowTitle(slide: Slide, deck: Deck): readonly Line[] {
	const isTitle = slide.kind === 'title';
	const subtitle = slide.subtitle ? inlineSegments(slide.subtitle) : isTitle && deck.subtitle ? [segment(deck.subtitle)] : undefined;
	const byline = isTitle && deck.byline ? [[segment(deck.byline, 'muted')]] : [];
	return [...(subtitle ? [subtitle] : []), ...byline];
}
