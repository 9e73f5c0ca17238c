/** Finds the stops of a laid-out slide at which words come in sight. */
import {type Inline, inlineText} from '../../deck/inline.ts';
import {largest} from '../../deck/long-lists.ts';
import {foldWords} from '../../talk/search.ts';
import type {SlideStop} from '../../talk/place.ts';
import {findWords, type FoundRun} from '../found-words.ts';
import type {Layout} from './lay-out-slide.ts';

/** The stops that show the words, in order, each once; none where the drawing does not hold them as they are. */
export function findMatches({pages, stops, linesAt}: Layout, title: Inline, query: string): readonly SlideStop[] {
	const lines = linesAt(Infinity);
	const whole = findWords(lines, query);
	const isInTitle = foldWords(inlineText(title)).includes(foldWords(query));
	// Words that columns or a picture set apart are all in sight at the last of them.
	const apart = whole.length > 0 || isInTitle ? [] : [foldWords(query).split(' ').flatMap(word => findWords(lines, word)[0] ?? [])];
	const found = [...whole, ...apart].flatMap(runs => stopOf(runs, pages, stops) ?? []);
	const all = isInTitle ? [stops[0]!, ...found] : found;
	return all.filter((stop, index) => all.indexOf(stop) === index).toSorted((a, b) => stops.indexOf(a) - stops.indexOf(b));
}

function stopOf(runs: readonly FoundRun[], pages: readonly number[], stops: readonly SlideStop[]): SlideStop | undefined {
	if (runs.length === 0) return undefined;
	const step = largest(runs.map(run => run.step));
	const row = largest(runs.map(run => run.row));
	const page = pages.findLastIndex(start => start <= row);
	return stops.find(stop => stop.page === page && stop.step >= step) ?? stops.find(stop => stop.step >= step);
}
