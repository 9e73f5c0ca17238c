/** Tells of a picture that has nothing to draw. */
import type {PlaceFinder} from '../yaml/yaml-places.ts';
import {type Problem, problemAt} from '../problem/problem.ts';

/** What was read of a picture: what tells where its parts stand, and the problems met. */
type Reading = {readonly placeOf: PlaceFinder; readonly problems: readonly Problem[]};

/** An error where the list of a key, or the whole, is written empty; none where it is so because what it held was wrong. */
export function nothingDrawn(items: readonly unknown[], key: string | undefined, {placeOf, problems}: Reading, rule: string): readonly Problem[] {
	if (items.length > 0 || problems.length > 0) return [];
	const {position} = placeOf(key === undefined ? [] : [key]);
	return [problemAt(position, rule, `${key === undefined ? 'This list' : `\`${key}\``} is empty, so that nothing is drawn.`, {hint: 'begin each of its items with `- `'})];
}
