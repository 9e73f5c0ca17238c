/** What a terminal is sent so that its window has a title of ours, and its own again. */
import {cleanLine} from '../../deck/text/clean-text.ts';

/** The sequences that give the window a title, keeping the one it has; that change the one it was given; and that put its own back. '' all where nothing is to change. */
export type WindowTitle = {readonly give: string; readonly change: string; readonly putBack: string};

/** A longer title fits no window, and a terminal may refuse it. */
const mostCharacters = 200;

/** Keeps (XTPUSHTITLE) and sets (OSC 2) the title of a window; the console of Linux has none, and would print it. */
export function windowTitle(title: string, terminal: string | undefined): WindowTitle {
	const text = [...cleanLine(title)].slice(0, mostCharacters).join('').trim();
	if (text === '' || terminal === 'linux') return {give: '', change: '', putBack: ''};
	const change = `\u001B]2;${text}\u001B\\`;
	return {give: `\u001B[22;2t${change}`, change, putBack: '\u001B[23;2t'};
}
