/** The themes: what each role looks like. */
import type {Role} from './line.ts';
import type {ThemeName} from '../deck/theme-name.ts';

/** The look of a role: a colour as `#rrggbb`, and what keeps its meaning without colour. */
export type Look = {
	readonly color?: string;
	readonly isBold?: boolean;
	readonly isDim?: boolean;
	readonly isItalic?: boolean;
	readonly isUnderlined?: boolean;
	readonly isInverse?: boolean;
};

/** A theme: a look for each role, and a ground where the theme paints one. */
export type Theme = {readonly name: ThemeName; readonly looks: Readonly<Record<Role, Look>>; readonly ground?: {readonly color: string; readonly background: string}};

/**
 * Good on dark and on light: each colour lies so near the middle that it stands at least 4:1 (WCAG contrast) against white and
 * against #161616; words are in the terminal's own colour.
 */
const usual: Theme = {
	name: 'default',
	looks: {
		text: {},
		title: {},
		accent: {color: '#c0660a'},
		muted: {color: '#7d7d7d'},
		cite: {color: '#7d7d7d'},
		quote: {},
		code: {color: '#12868a'},
		side1: {color: '#2b7de0'},
		side2: {color: '#d8433f'},
		side3: {color: '#9a5fd0'},
		shape1: {color: '#2b7de0'},
		shape2: {color: '#d8433f'},
		shape3: {color: '#9a5fd0'},
		good: {color: '#2c8a3e'},
		warn: {color: '#a8710a'},
		bad: {color: '#c2499d'},
		land: {color: '#7d7d7d'},
		shade: {color: '#c0660a'},
		water: {color: '#2d80b0'},
		error: {color: '#d8433f'},
	},
};

/** White and a few strong colours on painted black: at least 7:1 everywhere (WCAG AAA). */
const contrast: Theme = {
	name: 'contrast',
	ground: {color: '#ffffff', background: '#000000'},
	looks: {
		text: {},
		title: {color: '#ffff00', isBold: true},
		accent: {color: '#ffff00', isBold: true},
		muted: {color: '#d0d0d0'},
		cite: {color: '#d0d0d0'},
		quote: {},
		code: {color: '#80ffff'},
		side1: {color: '#80c8ff', isBold: true},
		side2: {color: '#ffa0a0', isBold: true},
		side3: {color: '#e0b0ff', isBold: true},
		shape1: {color: '#80c8ff', isBold: true},
		shape2: {color: '#ffa0a0', isBold: true},
		shape3: {color: '#e0b0ff', isBold: true},
		good: {color: '#80ff80', isBold: true},
		warn: {color: '#ffd060', isBold: true},
		bad: {color: '#ffa0a0', isBold: true},
		land: {color: '#d0d0d0'},
		shade: {color: '#ffff00'},
		water: {color: '#80c8ff'},
		error: {color: '#ffa0a0', isBold: true},
	},
};

/** No colours at all: weight, slant, underline and inverse carry what shapes and words do not. */
const plain: Theme = {
	name: 'plain',
	looks: {
		text: {},
		title: {isBold: true},
		accent: {isBold: true},
		muted: {isDim: true},
		cite: {isDim: true},
		quote: {isItalic: true},
		code: {},
		side1: {},
		side2: {isUnderlined: true},
		side3: {isItalic: true},
		shape1: {},
		shape2: {},
		shape3: {},
		good: {},
		warn: {isBold: true},
		bad: {isBold: true},
		land: {},
		shade: {},
		water: {},
		error: {isBold: true, isInverse: true},
	},
};

/** Every theme by its name. */
export const themes: Readonly<Record<ThemeName, Theme>> = {default: usual, contrast, plain};

/** A theme by its name, with the ground of a curtain where one is down; a theme without colours leaves the screen blank. */
export function themeOf(name: ThemeName, curtain: 'none' | 'black' | 'white' = 'none'): Theme {
	if (curtain === 'none' || name === 'plain') return themes[name];
	const background = curtain === 'black' ? '#000000' : '#ffffff';
	return {...themes[name], ground: {color: background, background}};
}
