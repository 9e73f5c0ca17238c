/** The letters of the big-letter fonts, measured with cfonts; the one place that sets up cfonts. */
import {render} from 'cfonts';
import {Size} from 'cfonts/lib/Size.js';

// cfonts breaks lines by the width that it read from the real terminal on import; where a title breaks is decided in
// big-title.ts, so it is told that there is room for anything.
(Size as {width: number}).width = 100_000;

/** The fonts that titles are set in, the largest first; `lineHeight` is the empty rows between two lines. */
export const bigFonts = [
	{name: 'block', rows: 6, lineHeight: 0},
	{name: 'tiny', rows: 2, lineHeight: 1},
] as const;

/** The name of a font for big letters. */
export type BigFont = (typeof bigFonts)[number]['name'];

/** What cfonts, and so ink-big-text, is asked for: letters without colours and without empty rows around them. */
export function bigOptions(font: BigFont): {readonly font: BigFont; readonly lineHeight: number; readonly [option: string]: unknown} {
	const {lineHeight} = bigFonts.find(one => one.name === font)!;
	return {font, lineHeight, colors: ['system'], letterSpacing: 1, spaceless: true, maxLength: 0, env: 'node'};
}

/** The rows of a line of text in big letters, or undefined where the font lacks one of its letters. */
export function renderBig(text: string, font: BigFont): readonly string[] | undefined {
	// These are the letters that its fonts have (`|` is a line break to it); cfonts drops any other without a word.
	if (!/^[ !-)+-;=?-Z_a-z]+$/.test(text)) return undefined;
	return rendered(text, font);
}

/** The rows of a title's lines, all of which the font has (see `renderBig`), as ink-big-text sets them. */
export function renderBigLines(lines: readonly string[], font: BigFont): readonly string[] {
	// `|` breaks lines in cfonts.
	return rendered(lines.join('|'), font) ?? [];
}

function rendered(text: string, font: BigFont): readonly string[] | undefined {
	const letters = render(text, bigOptions(font));
	return letters === false ? undefined : letters.string.split('\n');
}
