/** Draws the help panel from the key table. */
import type {KeyHelp} from '../../talk/key/key-table.ts';
import {type Line, padLine, segment, textWidth} from '../line.ts';
import {wrapSegments} from '../wrap.ts';
import {largest} from '../../deck/long-lists.ts';

/** The lines of the help: keys and what they do, in two columns where there is room. */
export function drawHelp(bindings: readonly KeyHelp[], columns: number): readonly Line[] {
	const shown = bindings.filter(binding => binding.help !== '');
	const isDouble = columns >= 110;
	const width = isDouble ? Math.floor((columns - 4) / 2) : columns;
	const keyWidth = Math.min(largest(shown.map(binding => textWidth(binding.shown))), Math.floor(width / 2));
	const lines = shown.flatMap(binding => drawBinding(binding, keyWidth, width));
	if (!isDouble) return lines;
	const half = Math.ceil(lines.length / 2);
	return lines.slice(0, half).map((line, row) => [...padLine(line, width), segment('    '), ...(lines[half + row] ?? [])]);
}

function drawBinding(binding: KeyHelp, keyWidth: number, width: number): readonly Line[] {
	const keys = wrapSegments([segment(binding.shown, 'accent')], keyWidth);
	const help = wrapSegments([segment(binding.help)], Math.max(1, width - keyWidth - 2));
	return Array.from({length: Math.max(keys.length, help.length)}, (_line, row) => [
		...padLine(keys[row] ?? [], keyWidth),
		segment('  '),
		...(help[row] ?? []),
	]);
}
