/** Finds the stops of a laid-out slide at which words come in sight. */
import {type Inline, inlineText} from '../../deck/inline.ts';
import {largest} from '../../deck/long-lists.ts';
import {countWords, foldWords} from '../../talk/search.ts';
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

/** The runs of a query on a layout's lines: the footer of each frame asks again. */
const kept = new WeakMap<Layout, {readonly query: string; readonly found: readonly (readonly FoundRun[])[]}>();

function runsOn(layout: Layout, query: string): readonly (readonly FoundRun[])[] {
	const last = kept.get(layout);
	if (last?.query === query) return last.found;
	const found = findWords(layout.linesAt(Infinity), query);
	kept.set(layout, {query, found});
	return found;
}

/** How many matches a slide shows, those in its title among them. */
export function countDrawn(layout: Layout, title: Inline, query: string): number {
	return countWords(foldWords(inlineText(title)), foldWords(query)) + runsOn(layout, query).length;
}

/** Matches of a slide, counted from 0: from one to before another. */
export type MatchRange = {readonly from: number; readonly to: number};

/** Which of a slide's matches are in sight on a page at a step, from the first to the last; undefined where the drawing does not hold them as they are. */
export function matchesInSight(layout: Layout, title: Inline, query: string, {page, step}: SlideStop): MatchRange | undefined {
	const inTitle = countWords(foldWords(inlineText(title)), foldWords(query));
	const {pages} = layout;
	const isSeen = (runs: readonly FoundRun[]) => runs.every(run => run.step <= step) && runs.some(({row}) => row >= pages[page]! && row < (pages[page + 1] ?? Infinity));
	const seen = runsOn(layout, query).flatMap((runs, index) => (isSeen(runs) ? [inTitle + index] : []));
	// The title stands on each page, but is read on the first.
	if (inTitle > 0 && (page === 0 || seen.length === 0)) return {from: 0, to: (seen.at(-1) ?? inTitle - 1) + 1};
	return seen.length === 0 ? undefined : {from: seen[0]!, to: seen.at(-1)! + 1};
}

function stopOf(runs: readonly FoundRun[], pages: readonly number[], stops: readonly SlideStop[]): SlideStop | undefined {
	if (runs.length === 0) return undefined;
	const step = largest(runs.map(run => run.step));
	const row = largest(runs.map(run => run.row));
	const page = pages.findLastIndex(start => start <= row);
	return stops.find(stop => stop.page === page && stop.step >= step) ?? stops.find(stop => stop.step >= step);
}
