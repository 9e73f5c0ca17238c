/** The theme for a terminal whose background is not known. */
import type {Theme} from './theme.ts';

/**
 * Each colour lies in the middle between white and #161616: at least 4.2:1 (WCAG contrast) against both, where no colour has more than 4.25:1. So it is only
 * shown until the terminal says what its background is, and words are in the terminal’s own colour.
 */
export const defaultTheme: Theme = {
	name: 'default',
	looks: {
		text: {},
		strong: {isBold: true},
		title: {color: '#bb640a', isBold: true},
		rule: {color: '#7b7b7b'},
		accent: {color: '#bb640a'},
		muted: {color: '#7b7b7b'},
		cite: {color: '#7b7b7b'},
		quote: {},
		code: {color: '#12888c'},
		keyword: {color: '#9b5fd1'},
		string: {color: '#2d8c3f'},
		number: {color: '#a6700a'},
		name: {color: '#2a7bdc'},
		comment: {color: '#12888c'},
		side1: {color: '#2a7bdc'},
		side2: {color: '#dc4440'},
		side3: {color: '#9b5fd1'},
		shape1: {color: '#2a7bdc'},
		shape2: {color: '#dc4440'},
		shape3: {color: '#9b5fd1'},
		good: {color: '#2d8c3f'},
		warn: {color: '#a6700a'},
		bad: {color: '#c74ba1'},
		land: {color: '#7b7b7b'},
		shade: {color: '#bb640a'},
		water: {color: '#2e82b2'},
		error: {color: '#dc4440'},
	},
};
