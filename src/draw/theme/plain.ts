/** The theme without colours. */
import type {Theme} from './theme.ts';

/** No colours at all: weight, slant, underline and inverse carry what shapes and words do not. */
export const plainTheme: Theme = {
	name: 'plain',
	looks: {
		text: {},
		strong: {isBold: true},
		title: {isBold: true},
		rule: {isDim: true},
		accent: {isBold: true},
		muted: {isDim: true},
		cite: {isDim: true},
		quote: {isItalic: true},
		code: {},
		keyword: {isBold: true},
		string: {},
		number: {},
		name: {},
		comment: {isItalic: true},
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
