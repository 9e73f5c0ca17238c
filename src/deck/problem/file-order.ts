/** Puts problems in the order in which a reader of the files meets them. */
import type {Slides} from '../deck.ts';
import type {Problem} from './problem.ts';

/** Problems file by file, those of the deck's own files in the deck's order and before those of others; within a file line by line. */
export function inFileOrder(problems: readonly Problem[], slides: Pick<Slides, 'length' | 'positionAt'>): readonly Problem[] {
	const order = new Map<string, number>();
	for (let index = 0; index < slides.length; index++) {
		const {file} = slides.positionAt(index);
		if (!order.has(file)) order.set(file, order.size);
	}

	const rank = (file: string) => order.get(file) ?? order.size;
	return problems.toSorted((a, b) => rank(a.file) - rank(b.file) || a.line - b.line || a.column - b.column);
}
