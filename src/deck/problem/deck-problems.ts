/** Gathers the problems of a deck. */
import {backupProblems} from '../backup/backup-problems.ts';
import type {Deck, Slide} from '../deck.ts';
import {inFileOrder} from './file-order.ts';
import type {Problem} from './problem.ts';
import type {SourceReading} from '../read/read-source.ts';
import {citeProblems, sourcelessProblems} from '../references/cite-problems.ts';
import {idProblems} from '../references/id-problems.ts';
import {deadLinkProblems} from '../references/link-problems.ts';
import {sideProblems} from '../references/side-problems.ts';
import {slideIds} from '../slide-ids.ts';

/** The rule that citations break which cannot be read, or lead nowhere. */
export const citationRule = 'citation';

/** Every problem of a deck's front matter, of its source, and of its first `most` slides, in the order of the files. Parses these slides. */
export function deckProblems(deck: Deck, {source, problems}: SourceReading, most = Infinity): readonly Problem[] {
	const length = Math.min(deck.slides.length, most);
	const slides = Array.from({length}, (_slide, index) => deck.slides.at(index));
	// A link is dead where no slide has its id, which is known when all were looked at.
	const ids = length === deck.slides.length ? new Set(slideIds(deck)) : undefined;
	const linkProblems = (slide: Slide) => (ids === undefined ? [] : deadLinkProblems(slide, ids));
	const ofSlide = (slide: Slide) => [...slide.problems, ...citeProblems(source, slide), ...sideProblems(deck.sides, slide), ...linkProblems(slide)];
	const found = [...deck.problems, ...problems, ...backupProblems(deck), ...slides.flatMap(ofSlide), ...idProblems(slides), ...(deck.sourceNote === undefined ? sourcelessProblems(slides) : [])];
	return inFileOrder(found, deck.slides);
}
