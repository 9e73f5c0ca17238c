/** Turns what Ink says of a key press into the key's name. */
import type {Key} from 'ink';
import {cleanText} from '../deck/text/clean-text.ts';
import {clickName} from '../talk/key/click.ts';
import type {KeyName} from '../talk/key/key-table.ts';

const named = [
	['upArrow', 'up'],
	['downArrow', 'down'],
	['leftArrow', 'left'],
	['rightArrow', 'right'],
	['pageDown', 'pagedown'],
	['pageUp', 'pageup'],
	['home', 'home'],
	['end', 'end'],
	['return', 'return'],
	['escape', 'escape'],
	['tab', 'tab'],
	['backspace', 'backspace'],
	['delete', 'delete'],
] as const;

/** What a terminal tells of its mouse (SGR, mode 1006), without the ESC that Ink takes away: buttons and modifiers, column, row, pressed or let go. */
const mouse = /^\[<(\d+);(\d+);(\d+)([Mm])$/;

/** Bits of the modifiers Shift, Alt and Ctrl. */
const modifiers = 4 | 8 | 16;

/**
 * The names of the keys pressed. Presses that arrive in one piece (a held key, a fast clicker) are told apart; a key that has no
 * name here gives none.
 */
export function keyNames(input: string, key: Key): readonly KeyName[] {
	if (key.eventType === 'release') return [];
	const told = mouse.exec(input);
	if (told) return mouseNames(told);
	const found = named.find(([flag]) => key[flag]);
	if (found) return [(key.shift ? 'shift-' : '') + found[1]];
	if (key.ctrl) return /^[a-z]$/.test(input) ? [`ctrl-${input}`] : [];
	if (key.meta) return [];
	return [...input].flatMap(character => {
		if (character === ' ') return ['space'];
		if (character === '\r' || character === '\n') return ['return'];
		if (character === '\t') return ['tab'];
		// Ctrl-A to Ctrl-Z are sent as the numbers 1 to 26.
		if (character >= '\u0001' && character <= '\u001A') return [`ctrl-${String.fromCodePoint(character.codePointAt(0)! + 96)}`];
		// What steers a terminal can be pasted too.
		const cleaned = cleanText(character).trim();
		return cleaned === '' ? [] : [cleaned];
	});
}

/** A press of the left button, and each notch of the wheel; nothing else that a mouse does has a name. */
function mouseNames([, buttons, column, row, change]: RegExpExecArray): readonly KeyName[] {
	const button = Number(buttons) & ~modifiers;
	if (change === 'm') return [];
	if (button === 0) return [clickName({column: Number(column) - 1, row: Number(row) - 1})];
	return button === 64 ? ['wheel-up'] : button === 65 ? ['wheel-down'] : [];
}
