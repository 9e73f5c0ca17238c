/** Finds links on a slide to slides that are not there. */
import type {Block} from '../block.ts';
import type {Slide} from '../deck.ts';
import type {Span} from '../inline.ts';
import type {Position} from '../position.ts';
import {type Problem, problemAt} from '../problem/problem.ts';
import {nearestHint} from '../text/nearest-word.ts';
import {statementsOf} from '../walk/statements.ts';

/** A link to a slide that is not there: its target with the `#`, and where the block begins that holds it. */
export type DeadLink = {readonly target: string; readonly position: Position};

/** The links in content and notes that lead to none of the ids. */
export function deadLinks({blocks, notes}: Slide, ids: ReadonlySet<string>): readonly DeadLink[] {
	const isDead = ({marks, target = ''}: Span) => marks.includes('link') && target.length > 1 && target.startsWith('#') && !ids.has(target.slice(1));
	const inBlock = (block: Block) => statementsOf(block).flatMap(({parts}) => parts.flatMap(({text}) => text.filter(isDead)));
	return [...blocks, ...notes].flatMap(block => inBlock(block).map(({target = ''}) => ({target, position: block.position})));
}

/** The problem of a dead link, at a place. */
export function deadLinkProblem(target: string, place: Position, ids: Iterable<string>): Problem {
	return problemAt(place, 'links', `There is no slide ${target}.`, {hint: nearestHint(target.slice(1), [...ids]), severity: 'warning', length: target.length});
}
