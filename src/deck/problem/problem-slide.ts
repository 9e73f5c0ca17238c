/** Finds the slide that a problem stands on. */
import type {Slides} from '../deck.ts';
import type {Problem} from './problem.ts';

/** A line of a file. */
export type FileLine = Pick<Problem, 'file' | 'line'>;

/**
 * The index of the slide whose Markdown holds a line, from 0; the deck's first slide for its front matter. Undefined for a line of
 * another file, or of a part of the deck that is not among these slides.
 */
export function slideOfLine(slides: Slides, {file, line}: FileLine): number | undefined {
	let found: {readonly index: number; readonly begins: number} | undefined;
	for (let index = 0; index < slides.length; index++) {
		const position = slides.positionAt(index);
		if (position.file === file && position.line <= line && position.line >= (found?.begins ?? 0)) found = {index, begins: position.line};
	}

	if (found === undefined) return slides.length > 0 && slides.positionAt(0).file === file ? 0 : undefined;
	return line <= found.begins + slides.sourceAt(found.index).split('\n').length ? found.index : undefined;
}
