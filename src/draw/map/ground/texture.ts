/** Textures that tell shaded countries apart without colour. */

/** Whether the texture has a dot at a place; `x` and `y` in dots. */
export type Texture = (x: number, y: number) => boolean;

const stipple: Texture = (x, y) => y % 2 === 0 && (x + y / 2) % 2 === 0;
const tone: Texture = (x, y) => (x + y) % 2 === 0;
const risingLines: Texture = (x, y) => (x + y) % 4 === 0;
const fallingLines: Texture = (x, y) => (x - y + 4000) % 4 === 0;

/** Open water: short, staggered ripples, far fainter than any shading. */
export const ripples: Texture = (x, y) => y % 8 === 2 && (x + (y % 16 === 2 ? 0 : 8)) % 16 < 3;

/** A lake: ripples close together, so that a small one, too, is seen to be water and no island. */
export const lakeRipples: Texture = (x, y) => y % 4 === 2 && (x + (y % 8 === 2 ? 0 : 3)) % 6 < 2;

/** The texture of a side by its index among the sides that the map shades; -1 is no side. */
export function textureOf(side: number): Texture {
	return side < 0 ? stipple : [tone, risingLines, fallingLines][side % 3]!;
}

/** A few cells of a texture, for the legend. */
export function textureSample(texture: Texture, columns: number): string {
	const bits = [0x01, 0x08, 0x02, 0x10, 0x04, 0x20, 0x40, 0x80];
	return Array.from({length: columns}, (_, column) => {
		const code = bits.reduce((sum, bit, index) => (texture(column * 2 + (index % 2), index >> 1) ? sum | bit : sum), 0);
		return String.fromCodePoint(0x28_00 + code);
	}).join('');
}
