/**
 * Deck: all that reading the deck finds but its citations, links to slides that are not there, images that are missing or have no words.
 *
 * ```markdown
 * # Harbour
 *
 * ---
 *
 * ## Cranes
 *
 * See [the quay](#the-kay).
 *
 * ---
 *
 * ## The quay
 *
 * Stone.
 * ```
 *
 * finds `7:16 There is no slide #the-kay.`
 */
import type {Slide} from '../../deck/deck.ts';
import {citationRule, deckProblems} from '../../deck/problem/deck-problems.ts';
import {type Problem, problemAt} from '../../deck/problem/problem.ts';
import {everyBlock} from '../../deck/walk/inner-blocks.ts';
import type {Rule} from '../rule.ts';
import type {Subject} from '../subject.ts';
import {gistPlaces} from '../text/gist-place.ts';

/** The rule. */
export const deckRule: Rule = {
	name: 'deck',
	find(subject) {
		const read = deckProblems(subject.deck, subject.reading).filter(({rule}) => rule !== citationRule);
		return [...read, ...emptyGists(subject), ...subject.slides.flatMap(slide => imageProblems(slide, subject))];
	},
};

/** Gists that are still to be written, told once, at the first. */
function emptyGists(subject: Subject): readonly Problem[] {
	const {reading: {source}, deck: {sourceNote}} = subject;
	if (sourceNote === undefined || !('file' in sourceNote)) return [];
	const [first, ...others] = (source?.paragraphs ?? []).filter(({gist}) => gist.trim() === '');
	if (first === undefined) return [];
	const message = others.length === 0 ? `¶${first.number} has no gist yet.` : `${others.length + 1} paragraphs have no gist yet, ¶${first.number} the first of them.`;
	return [problemAt(gistPlaces(subject)(first.number), 'deck', message, {hint: `say in a line of your own what ${others.length === 0 ? 'it says' : 'each says'}`, severity: 'warning'})];
}

function imageProblems({blocks}: Slide, {findFile}: Subject): readonly Problem[] {
	return everyBlock(blocks).flatMap(block => {
		if (block.type !== 'image') return [];
		const state = findFile(block.address);
		const missing = state === 'there' ? [] : [problemAt(block.position, 'deck', state === 'missing' ? `The image \`${block.address}\` is not there.` : `The image \`${block.address}\` is outside of the deck's folder.`, {hint: 'put it beside the deck', severity: 'warning'})];
		const mute = block.alt.trim() === '' ? [problemAt(block.position, 'deck', 'This image has no alternative text, which is all of it that a terminal shows.', {hint: 'write `![what it shows](…)`'})] : [];
		return [...missing, ...mute];
	});
}
