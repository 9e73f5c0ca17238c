/** The theme for bad projectors and tired eyes. */
import type {Theme} from './theme.ts';

/** White and a few strong colours on painted black: at least 7:1 everywhere (WCAG AAA). */
export const contrastTheme: Theme = {
	name: 'contrast',
	ground: {color: '#ffffff', background: '#000000'},
	looks: {
		text: {},
		strong: {isBold: true},
		title: {color: '#ffff00', isBold: true},
		rule: {color: '#ffff00'},
		accent: {color: '#ffff00', isBold: true},
		muted: {color: '#d0d0d0'},
		cite: {color: '#d0d0d0'},
		quote: {},
		code: {color: '#80ffff'},
		keyword: {color: '#e0b0ff'},
		string: {color: '#80ff80'},
		number: {color: '#ffd060'},
		name: {color: '#80c8ff'},
		comment: {color: '#a8d8d8'},
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
