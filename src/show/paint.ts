/** Paints what is seen as text for a terminal: roles become the theme's colours and styles. */
import chalk, {type ChalkInstance} from 'chalk';
import {indentLine, type Line, lineWidth, type Segment, segment} from '../draw/line.ts';
import {webAddress} from '../draw/web-address.ts';
import type {Look, Theme} from '../draw/theme/theme.ts';
import {themeOf} from '../draw/theme/themes.ts';
import {renderBigLines} from '../draw/title/big-font.ts';
import type {PlacedTitle} from '../draw/slide/big-frame.ts';
import type {Picture} from './activity.ts';

/** Lines painted last, for those that the next picture shows again. */
const painted = new WeakMap<Line, {readonly theme: Theme; readonly columns: number; readonly hasHyperlinks: boolean; readonly text: string}>();

/** A line as text with style sequences, as far as the terminal has them; a theme with a ground is painted to the full width. */
export function paintLine(line: Line, theme: Theme, columns: number, hasHyperlinks = false): string {
	const known = painted.get(line);
	if (known?.theme === theme && known.columns === columns && known.hasHyperlinks === hasHyperlinks) return known.text;
	const text = paintAnew(line, {theme, columns, hasHyperlinks});
	painted.set(line, {theme, columns, hasHyperlinks, text});
	return text;
}

type PaintSetting = {readonly theme: Theme; readonly columns: number; readonly hasHyperlinks: boolean};

function paintAnew(line: Line, {theme, columns, hasHyperlinks}: PaintSetting): string {
	const paint = (part: Segment) => withAddress(paintSegment(part, theme), hasHyperlinks ? part.link : undefined);
	if (!theme.ground) return line.map(paint).join('') || ' ';
	const rest = ' '.repeat(Math.max(0, columns - lineWidth(line)));
	return chalk.bgHex(theme.ground.background).hex(theme.ground.color)(line.map(paint).join('') + rest);
}

/** The text with an address that the terminal opens when it is asked to; the text alone for what leads to no address on the web. */
function withAddress(text: string, link: string | undefined): string {
	const address = link === undefined ? undefined : webAddress(link);
	return address === undefined ? text : `\u001B]8;;${address}\u001B\\${text}\u001B]8;;\u001B\\`;
}

/** A whole picture as text that begins in the upper left corner of an empty screen: its rows, big letters in their places. */
export function paintPicture({lines, big, size, theme: name, curtain, hasHyperlinks}: Picture): string {
	const theme = themeOf(name, curtain);
	const letters = big ? bigLines(big) : [];
	const rows = lines.map((line, row) => paintLine(letters[row - (big?.top ?? 0)] ?? line, theme, size.columns, hasHyperlinks));
	// What is blank need not be written.
	return rows.map(row => (theme.ground ? row : row.trimEnd())).join('\n');
}

/** The rows of big letters as lines of the screen. */
function bigLines(title: PlacedTitle): readonly Line[] {
	return renderBigLines(title.lines).map(row => indentLine([segment(row, title.role)], title.left));
}

function paintSegment(part: Segment, theme: Theme): string {
	const look = theme.looks[part.role];
	const isBlank = part.text.trim() === '' && !part.isInverse && !part.isUnderlined;
	return isBlank ? part.text : styleOf(part, look)(part.text);
}

function styleOf(part: Segment, look: Look): ChalkInstance {
	let style: ChalkInstance = look.color === undefined ? chalk : chalk.hex(look.color);
	if (part.isBold || look.isBold) style = style.bold;
	if (look.isDim && !part.isBold) style = style.dim;
	if (part.isItalic || look.isItalic) style = style.italic;
	if (part.isUnderlined || look.isUnderlined) style = style.underline;
	if (part.isStruck) style = style.strikethrough;
	if (part.isInverse || look.isInverse) style = style.inverse;
	return style;
}
