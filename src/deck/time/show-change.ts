/** Shows what times have changed in a file. */
import {lineEnds} from '../text/clean-text.ts';
import type {FileChange} from './apply-times.ts';

/** How many unchanged lines stand around a change that is shown. */
const context = 2;

/** The change of a file as lines in the manner of `diff -u`, line ends left out; none where nothing changed. */
export function showChange({file, before, after}: Pick<FileChange, 'file' | 'before' | 'after'>): readonly string[] {
	if (before === after) return [];
	const [old, fresh] = [before.split(lineEnds), after.split(lineEnds)];
	const marked: {text: string; isChange: boolean}[] = [];
	let at = 0;
	fresh.forEach((line, index) => {
		// Applying times only exchanges a line or adds one, so that looking one line ahead tells which it was.
		if (line === old[at]) marked.push({text: ` ${line}`, isChange: false});
		else if (fresh[index + 1] === old[at] && fresh.length > old.length) {
			marked.push({text: `+${line}`, isChange: true});
			at--;
		} else marked.push({text: `-${old[at]}`, isChange: true}, {text: `+${line}`, isChange: true});
		at++;
	});
	const near = marked.map((_line, index) => marked.slice(Math.max(0, index - context), index + context + 1).some(line => line.isChange));
	const hunks = marked.flatMap(({text}, index) => (near[index] ? [...(near[index - 1] || index === 0 ? [] : ['@@']), text] : []));
	return [`--- ${file}`, `+++ ${file}`, ...hunks];
}
