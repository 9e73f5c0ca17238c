/** The font of the big letters, cfonts' `block`: what its letters measure, and how cfonts is asked for them. The one place that sets up cfonts. */
import {render} from 'cfonts';
import block from 'cfonts/fonts/block.json' with {type: 'json'};
import {Size} from 'cfonts/lib/Size.js';
import {largest} from '../../deck/long-lists.ts';

// cfonts breaks lines by the width that it read from the real terminal on import; where a title breaks is decided in
// big-title.ts, so it is told that there is room for anything.
(Size as {width: number}).width = 100_000;

/** The rows of a line of big letters; lines stand right below one another. */
export const bigRows = block.lines;

/** What cfonts, and so ink-big-text, is asked for: letters without colours and without empty rows around them. */
export const bigOptions = {font: 'block', lineHeight: 0, colors: ['system'], letterSpacing: 1, spaceless: true, maxLength: 0, env: 'node'};

/** Signs that the font draws so that nobody reads them. */
const unreadable = '&%*"';

/** What stands for a sign that the font lacks and that means the same. */
const stand: Readonly<Record<string, string>> = {'–': '-', '—': '-', '−': '-', '’': "'", '‘': "'", '…': '...', '\u00A0': ' '};

/** A text with the signs that the font has in the place of those that mean the same. */
export function inBigSigns(text: string): string {
	return text.replaceAll(/[–—−’‘…\u00A0]/g, sign => stand[sign]!);
}

/**
 * The columns that a line of big letters takes: letter stands beside letter, so that their widths add up. Undefined where the
 * font has not each of them, for cfonts drops such a letter without a word.
 */
export function bigWidth(text: string): number | undefined {
	let sum = 0;
	for (const letter of text) {
		const width = letterWidth(letter);
		if (width === undefined) return undefined;
		sum += width;
	}

	return sum;
}

/** The rows of lines of big letters, as ink-big-text sets them; the font has all their letters (see `bigWidth`). */
export function renderBigLines(lines: readonly string[]): readonly string[] {
	// `|` breaks lines in cfonts, so that no line holds one.
	const letters = render(lines.join('|'), bigOptions);
	return letters === false ? [] : letters.string.split('\n');
}

function letterWidth(letter: string): number | undefined {
	const rows = unreadable.includes(letter) ? undefined : (block.chars as Readonly<Record<string, readonly string[]>>)[letter.toUpperCase()];
	// A colour's marks stand in the rows; each letter has an empty column before it.
	return rows && largest(rows.map(row => row.replaceAll(/<\/?c\d>/g, '').length)) + 1;
}
