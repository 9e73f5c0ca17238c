/** Turns what Ink says of a key press into the key's name. */
import type {Key} from 'ink';
import {cleanText} from '../deck/text/clean-text.ts';
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

/**
 * The names of the keys pressed. Presses that arrive in one piece (a held key, a fast clicker) are told apart; a key that has no
 * name here gives none.
 */
export function keyNames(input: string, key: Key): readonly KeyName[] {
	if (key.eventType === 'release') return [];
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
