/** The alternative text of a picture: asked for, and done without when it is missing. */
import * as v from 'valibot';
import type {Position} from '../position.ts';
import {type Problem, problemAt} from '../problem/problem.ts';

/** The schema of an `alt:` key. */
export const alt = v.optional(v.pipe(v.string(), v.trim()), '');

/** Text, or a number that YAML took for one (`when: 2009`). */
export const words = v.union([v.string(), v.pipe(v.number(), v.transform(String))]);

/** A warning when a picture has no alternative text; its data are read out then. */
export function missingAlt(text: string, position: Position, rule: string): readonly Problem[] {
	if (text !== '') return [];
	const hint = 'add `alt: …`, one or two sentences; without it the data are read out';
	return [problemAt(position, rule, `This ${rule} has no \`alt\`: what it shows, for those who cannot see it.`, {hint, severity: 'warning'})];
}
