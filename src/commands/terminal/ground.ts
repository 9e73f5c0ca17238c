/** Tells a terminal's background by what the terminal says of it. */
import type {Background} from '../../draw/theme/themes.ts';

/**
 * The background by the environment: `colourless` where `NO_COLOR` is set (https://no-color.org), else by `COLORFGBG`, which rxvt,
 * Konsole and others set to `foreground;background` in colours 0-15; undefined where it says nothing. Of the 16 colours 7 and those
 * above 8 are light (as Vim takes it).
 */
export function groundOf({NO_COLOR: noColors, COLORFGBG: colors}: NodeJS.ProcessEnv): Background | undefined {
	if (noColors) return 'colourless';
	const number = /;(\d{1,2})$/.exec(colors ?? '')?.[1];
	if (number === undefined || Number(number) > 15) return undefined;
	return Number(number) === 7 || Number(number) > 8 ? 'light' : 'dark';
}

/**
 * The background by the answer to OSC 11, `rgb:RRRR/GGGG/BBBB` with one to four hexadecimal digits each (XParseColor); undefined for
 * anything else. Light is what has half of the greatest brightness or more (the weights of ITU-R BT.709).
 */
export function groundOfAnswer(answer: string): Background | undefined {
	const shares = /^rgba?:([\da-f]{1,4})\/([\da-f]{1,4})\/([\da-f]{1,4})/i.exec(answer)?.slice(1).map(hex => Number.parseInt(hex, 16) / (16 ** hex.length - 1));
	if (!shares) return undefined;
	const [red, green, blue] = shares;
	return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue! >= 0.5 ? 'light' : 'dark';
}
