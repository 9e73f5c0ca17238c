/** The theme for dark backgrounds. */
import type {Theme} from './theme.ts';

/** Colours of full strength, at least 7:1 (WCAG contrast) against #161616 but for the quiet ones, and all at least 4.5:1 against the greys and blues that terminals come with; words are in the terminal’s own colour. */
export const darkTheme: Theme = {
	name: 'dark',
	looks: {
		text: {},
		strong: {color: '#ffffff', isBold: true},
		title: {color: '#ffb454', isBold: true},
		rule: {color: '#8a6a3c'},
		accent: {color: '#ffb454'},
		muted: {color: '#969faa'},
		cite: {color: '#969faa'},
		quote: {color: '#ffffff'},
		code: {color: '#7fd8d4'},
		keyword: {color: '#cfa5ff'},
		string: {color: '#7ee08a'},
		number: {color: '#ffb454'},
		name: {color: '#79b8ff'},
		comment: {color: '#84aaa8'},
		side1: {color: '#79b8ff'},
		side2: {color: '#ff8f87'},
		side3: {color: '#cfa5ff'},
		shape1: {color: '#79b8ff'},
		shape2: {color: '#ff8f87'},
		shape3: {color: '#cfa5ff'},
		good: {color: '#7ee08a'},
		warn: {color: '#ffd866'},
		bad: {color: '#ff9ad5'},
		land: {color: '#969faa'},
		shade: {color: '#ffb454'},
		water: {color: '#6cb6e8'},
		error: {color: '#ff8f87'},
	},
};
