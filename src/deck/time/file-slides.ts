/** Finds a deck's slides in a file as it stands, with whatever line ends and control characters are in it. */
import {splitSlides} from '../read/raw/split-slides.ts';
import {cleanText, lineEnds} from '../text/clean-text.ts';
import {countLineEnds} from '../text/line-bounds.ts';

/** A slide's text as a range of the file's. */
export type FileRange = {readonly start: number; readonly end: number};

/** The ranges of the slides that reading the text gives, in their order. Cleaning takes no line away, so that line numbers are the same in both. */
export function fileSlides(text: string): readonly FileRange[] {
	const clean = cleanText(text);
	const starts = [0, ...[...text.matchAll(lineEnds)].map(end => end.index + end[0].length)];
	return splitSlides(clean).slides.map(({start, end, line}) => {
		const lines = countLineEnds(clean, start, end);
		return {start: starts[line - 1]!, end: end === clean.length ? text.length : starts[line - 1 + lines]!};
	});
}
