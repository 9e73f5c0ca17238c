/** The theme for a terminal whose background is not known. */
import type {Theme} from './theme.ts';

/** Each colour lies so near the middle that it stands at least 4:1 (WCAG contrast) against white and against #161616; words are in the terminal’s own colour. */
export const defaultTheme: Theme = {
	name: 'default',
	looks: {
		text: {},
		strong: {isBold: true},
		title: {color: '#c0660a', isBold: true},
		rule: {color: '#7d7d7d'},
		accent: {color: '#c0660a'},
		muted: {color: '#7d7d7d'},
		cite: {color: '#7d7d7d'},
		quote: {},
		code: {color: '#12868a'},
		keyword: {color: '#9a5fd0'},
		string: {color: '#2c8a3e'},
		number: {color: '#a8710a'},
		name: {color: '#2b7de0'},
		comment: {color: '#12868a'},
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
