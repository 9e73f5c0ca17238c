/** Paints lines: roles become the theme's colours and styles. */
import chalk, {type ChalkInstance} from 'chalk';
import {type Line, lineWidth, type Segment} from '../draw/line.ts';
import type {Look, Theme} from '../draw/theme.ts';

/** A line as text with style sequences, as far as the terminal has them; a theme with a ground is painted to the full width. */
export function paintLine(line: Line, theme: Theme, columns: number): string {
	if (!theme.ground) return line.map(part => paintSegment(part, theme)).join('') || ' ';
	const rest = ' '.repeat(Math.max(0, columns - lineWidth(line)));
	return chalk.bgHex(theme.ground.background).hex(theme.ground.color)(line.map(part => paintSegment(part, theme)).join('') + rest);
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
