/** Breaks words that are drawn as large letters into lines. */
import {largest} from '../../deck/long-lists.ts';
import {sum} from '../../deck/sum.ts';

/** What is known of a word here: its columns. */
type Wide = {readonly width: number};

/** The words, `gap` columns apart, on as few lines as the columns allow, these as even as can be, so that no word is left alone; undefined where one alone is too wide. */
export function breakEvenly<Word extends Wide>(words: readonly Word[], columns: number, gap: number): readonly (readonly Word[])[] | undefined {
	let best = breakWords(words, columns, gap);
	while (best !== undefined && best.length > 1) {
		const narrower = breakWords(words, largest(best.map(line => widthOf(line, gap))) - 1, gap);
		if (!narrower || narrower.length > best.length) return best;
		best = narrower;
	}

	return best;
}

/** The columns of words side by side. */
export function widthOf(words: readonly Wide[], gap: number): number {
	return sum(words.map(({width}) => width)) + gap * Math.max(0, words.length - 1);
}

function breakWords<Word extends Wide>(words: readonly Word[], columns: number, gap: number): readonly (readonly Word[])[] | undefined {
	const lines: Word[][] = [];
	let used = 0;
	for (const word of words) {
		if (word.width > columns) return undefined;
		if (lines.length > 0 && used + gap + word.width <= columns) {
			lines.at(-1)!.push(word);
			used += gap + word.width;
		} else {
			lines.push([word]);
			used = word.width;
		}
	}

	return lines;
}
