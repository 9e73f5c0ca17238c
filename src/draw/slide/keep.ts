/** Keeps what takes long to draw. */
import type {Line} from '../line.ts';

/** What was drawn once for a number, some air or a step, is kept. */
export function keep(draw: (number: number) => readonly Line[]): (number: number) => readonly Line[] {
	const drawn = new Map<number, readonly Line[]>();
	return number => {
		const lines = drawn.get(number) ?? draw(number);
		drawn.set(number, lines);
		return lines;
	};
}
