/** The theme for light backgrounds. */
import type {Theme} from './theme.ts';

/** Colours of full strength, at least 5:1 (WCAG contrast) against white, and at least 4.5:1 against the creams and greys that terminals come with; words are in the terminal’s own colour. */
export const lightTheme: Theme = {
	name: 'light',
	looks: {
		text: {},
		strong: {color: '#000000', isBold: true},
		title: {color: '#9a4a00', isBold: true},
		rule: {color: '#c08a50'},
		accent: {color: '#a85200'},
		muted: {color: '#656d76'},
		cite: {color: '#656d76'},
		quote: {color: '#000000'},
		code: {color: '#0b6b70'},
		keyword: {color: '#7a3fc4'},
		string: {color: '#116329'},
		number: {color: '#7d4e00'},
		name: {color: '#0550ae'},
		comment: {color: '#3f6f70'},
		side1: {color: '#0550ae'},
		side2: {color: '#c01f2c'},
		side3: {color: '#7a3fc4'},
		shape1: {color: '#0550ae'},
		shape2: {color: '#c01f2c'},
		shape3: {color: '#7a3fc4'},
		good: {color: '#116329'},
		warn: {color: '#7d4e00'},
		bad: {color: '#a0257d'},
		land: {color: '#656d76'},
		shade: {color: '#a85200'},
		water: {color: '#1265a0'},
		error: {color: '#c01f2c'},
	},
};
