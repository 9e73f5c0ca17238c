/** Finds citations on a slide that lead nowhere. */
import type {Slide, Source} from '../deck.ts';
import type {Position} from '../position.ts';
import {type Problem, problemAt} from '../problem/problem.ts';
import {howToCite} from '../read/find-references.ts';

/** A problem for each citation, in title, content and notes, of a paragraph that the source does not have, and for each paragraph of it that is named without being cited; none where it lists none. */
export function citeProblems(source: Source | undefined, slide: Slide): readonly Problem[] {
	const count = source?.paragraphs.length ?? 0;
	if (count === 0) return [];
	const hint = `the source has ¶1 to ¶${count}`;
	const isThere = ({number}: Citation) => number >= 1 && number <= count;
	const beyond = citationsOn(slide)
		.filter(one => !isThere(one))
		.map(({number, position, length}) => problemAt(position, 'citation', `There is no paragraph ¶${number} in the deck's source.`, {hint, length}));
	const bare = citationsOn(slide, 'bare')
		.filter(isThere)
		.map(({number, position, length}) => problemAt(position, 'citation', `\`¶${number}\` is shown as it is written, and cites nothing.`, {hint: howToCite(number), severity: 'warning', length}));
	return [...beyond, ...bare];
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

/** The citations of a slide where they stand, or what names a paragraph without citing it. */
function citationsOn({references = []}: Slide, wanted: 'cite' | 'bare' = 'cite'): readonly Citation[] {
	return references.filter(({kind}) => kind === wanted).map(({target, ...place}) => ({number: Number(target.slice(2)), ...place}));
}
