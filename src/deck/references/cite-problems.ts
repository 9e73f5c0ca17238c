/** Finds citations on a slide that lead nowhere. */
import type {Slide, Source} from '../deck.ts';
import type {Position} from '../position.ts';
import {type Problem, problemAt} from '../problem/problem.ts';

/** A problem for each citation, in title, content and notes, of a paragraph that the source does not have; none where it lists none. */
export function citeProblems(source: Source | undefined, slide: Slide): readonly Problem[] {
	const count = source?.paragraphs.length ?? 0;
	if (count === 0) return [];
	const hint = `the source has ¶1 to ¶${count}`;
	return citationsOn(slide)
		.filter(({number}) => number < 1 || number > count)
		.map(({number, position, length}) => problemAt(position, 'citation', `There is no paragraph ¶${number} in the deck's source.`, {hint, length}));
}

/** A problem at the first citation of slides where the deck names no source at all; none where it names one, or cites nothing. */
export function sourcelessProblems(slides: readonly Slide[]): readonly Problem[] {
	for (const slide of slides) {
		const [first] = citationsOn(slide).toSorted((a, b) => a.position.line - b.position.line || a.position.column - b.position.column);
		if (first) return [problemAt(first.position, 'citation', `¶${first.number} is cited, and the deck names no source.`, {hint: 'name it in the front matter: `source: source.yaml`; `lectern source ARTICLE` writes one', severity: 'warning', length: first.length})];
	}

	return [];
}

type Citation = {readonly number: number; readonly position: Position; readonly length?: number};

/** The citations of a slide where they stand. */
function citationsOn({references = []}: Slide): readonly Citation[] {
	return references.filter(({kind}) => kind === 'cite').map(({target, ...place}) => ({number: Number(target.slice(2)), ...place}));
}
