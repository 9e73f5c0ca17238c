/** Draws source code with its lines as they are: numbered, highlighted in steps and coloured where that is asked for. */
import type {Code} from '../../deck/block.ts';
import {type Line, type Role, segment} from '../line.ts';
import type {Space} from '../space.ts';
import {truncateLine, wrapSegments} from '../wrap.ts';
import {breakLine} from './code-lines.ts';
import {tellFrames} from './tell-frames.ts';

/** The lines of code behind a thin bar, tabs as four columns; a line that is too long goes on below, behind `↪`. A highlighted line has a thick bar, and the others step back; plain text says in words what is highlighted in turn. */
export function drawCode(block: Code, space: Space): readonly Line[] {
	const lines = codeLines(block, space);
	const digits = block.hasNumbers ? String(lines.length).length : 0;
	const gutter = digits === 0 ? 2 : digits + 3;
	const title = block.title === undefined ? [] : [truncateLine([segment('╭ ', 'muted'), segment(block.title, 'strong')], space.columns)];
	const frames = block.focus?.frames.map(frame => new Set(frame)) ?? [];
	const rows = lines.flatMap((line, index) =>
		breakLine(line, Math.max(1, space.columns - gutter)).map((part, row): Line => {
			const number = digits === 0 ? [] : [segment(`${row === 0 ? String(index + 1).padStart(digits) : ' '.repeat(digits)} `, 'muted')];
			const whole = [segment(row === 0 ? '│ ' : '↪ ', 'muted'), ...number, ...part];
			return block.focus ? focusLine(whole, block.focus.from, frames.map(frame => frame.has(index + 1))) : whole;
		}),
	);
	const told = space.isPlain && frames.length > 1 ? wrapSegments([segment(tellFrames(block.focus!.frames, lines.length), 'muted')], space.columns) : [];
	return [...title, ...rows, ...told];
}

/** The lines of the code as pieces: coloured once its language is at hand; those of a diff say by their looks what was taken out and put in. */
function codeLines({language, text}: Code, {colourCode}: Space): readonly Line[] {
	const clean = text.replaceAll('\t', '    ');
	const isDiff = language === 'diff' || language === 'patch';
	// Plain code of a named language looks as what is left between its colours, so that little changes when they come.
	const role = language === '' ? 'code' : 'text';
	return (isDiff ? undefined : colourCode?.(language, clean)) ?? clean.split('\n').map(line => [segment(line, isDiff ? diffRole(line) : role)]);
}

function diffRole(line: string): Role {
	if (/^(?:\+\+\+|---|diff |index )/.test(line)) return 'muted';
	if (line.startsWith('@@')) return 'accent';
	return line.startsWith('+') ? 'good' : line.startsWith('-') ? 'bad' : 'text';
}

/** A row of a line with the look that it has at the steps from one on, in some of which it is loud. */
function focusLine(row: Line, from: number, isLoud: readonly boolean[]): Line {
	return row.map((part, index) => {
		const quiet = segment(part.text, 'muted');
		const loud = index === 0 ? segment(part.text.replace('│', '┃'), 'accent') : part;
		const parts = isLoud.map(one => (one ? loud : quiet));
		return parts.length === 1 ? parts[0]! : {...parts.at(-1)!, stands: {from, parts}};
	});
}
