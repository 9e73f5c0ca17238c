/** Tells which paragraph has which number, for whoever is to write its gist. */
import {findFrontLines} from '../../article/front-lines.ts';
import type {Passage} from '../../deck/evidence.ts';
import {textWidth} from '../../draw/line.ts';
import {takeColumns} from '../../draw/wrap.ts';

/** Columns of a paragraph's first words: enough to know it by. */
const columns = 60;

/** A line a paragraph: its number, and its first words. */
export function paragraphLines(passages: readonly Passage[]): readonly string[] {
	return passages.map(({text}, index) => {
		const isWhole = textWidth(text) <= columns;
		return `${`¶${index + 1}`.padStart(4)}  ${isWhole ? text : `${takeColumns(text, columns - 2).replace(/\s+\S*$/, '')} …`}`;
	});
}

/** What is counted as a paragraph and looks like none, with how to keep it out. */
export function frontLineNotes(passages: readonly Passage[]): readonly string[] {
	const lines = findFrontLines(passages.map(({text}, index) => ({number: index + 1, text})));
	return lines.map(({number, kind}) => `¶${number} looks like a ${kind}: mark it \`${kind === 'headline' ? '#' : '##'} …\` in the article to keep it out.`);
}

/** What is to be done when the source of a deck is written whose file is still to be. */
export function nextSteps(deck: string, article: string): readonly string[] {
	return [
		'Next:',
		'1. Say behind each `gist:` of source.yaml what the paragraph says, in your own words.',
		`2. Write the deck, ${deck}. It begins with the lines`,
		'   ---',
		'   source: source.yaml',
		'   ---',
		'   and cites a paragraph as [¶1](#p1).',
		`3. See whether it is true to the article: lectern check ${deck} --article ${article}`,
	];
}
