/** Stands ASCII in for braille cells, the dots that maps are drawn with: the sign whose ink lies most as the dots do. */
import type {Role} from '../line.ts';

/** The ink of a sign in the eight places of a cell, from 0 to 9: left and right, from the top down; reckoned from what usual fonts draw. */
const inks: Readonly<Record<string, string>> = {
	"'": '55 33 00 00',
	'`': '92 12 00 00',
	'"': '99 33 00 00',
	'-': '00 33 99 00',
	_: '00 00 00 99',
	'.': '00 00 00 55',
	'=': '00 99 99 00',
	':': '00 55 00 55',
	'|': '55 55 55 55',
	'/': '09 37 73 90',
	'\\': '90 73 37 09',
	'(': '28 91 91 28',
	')': '82 19 19 82',
	'<': '05 53 80 29',
	'>': '50 35 08 92',
	'+': '00 55 99 55',
};

/** The bits of a braille character (Unicode, block Braille Patterns), in the same order of places. */
const bits = [0x01, 0x08, 0x02, 0x10, 0x04, 0x20, 0x40, 0x80];

/** The cells of the textures of `map/ground/texture.ts`: tone, the even and odd cells of rising and of falling lines, stipple. */
const textures: Readonly<Record<number, string>> = {0x95: '%', 0x81: '/', 0x14: '/', 0x11: '\\', 0x84: '\\', 0x21: ':'};

/** What shades a land, at its edge too. */
const fills: readonly Role[] = ['shade', 'shape1', 'shape2', 'shape3'];

/** The states of routes, which are drawn two dots thick. */
const routes: readonly Role[] = ['good', 'warn', 'bad'];

const nearest = new Map<number, string>();

/** The sign for a braille character in a role. */
export function brailleStandIn(character: string, role: Role): string {
	const cell = character.codePointAt(0)! - 0x28_00;
	const dots = bits.filter(bit => (cell & bit) !== 0).length;
	if (dots === 0) return ' ';
	if (routes.includes(role)) return dots >= 4 ? '#' : dots >= 2 ? ':' : '.';
	if (role === 'water') return '~';
	if (fills.includes(role)) {
		const texture = textures[cell];
		if (texture !== undefined) return texture;
		// A part of the tone, where the land ends.
		if ((cell & ~0x95) === 0) return dots >= 3 ? '%' : dots === 2 ? ':' : '.';
	}

	const known = nearest.get(cell) ?? nearestSign(cell);
	nearest.set(cell, known);
	return known;
}

function nearestSign(cell: number): string {
	const dots = bits.map(bit => ((cell & bit) === 0 ? 0 : 9));
	const distance = (ink: string) => [...ink.replaceAll(' ', '')].reduce((sum, level, place) => sum + (Number(level) - dots[place]!) ** 2, 0);
	const [sign] = Object.entries(inks).reduce((best, one) => (distance(one[1]) < distance(best[1]) ? one : best));
	return sign;
}
