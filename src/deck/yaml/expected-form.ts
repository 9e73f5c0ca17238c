/** Says how a value of the wrong type, as people write it, is written right. */
import {numberHint, placeList} from './number-text.ts';
import {shorten} from '../text/shorten.ts';
import {flowText} from './quote-text.ts';

/** A message or a hint shows so many characters of a value at the most. */
export const mostShown = 40;

/** How to write a value where another type is expected: a number alone, a list, a mapping; undefined where that is not known. `keys` are those of the mapping. */
export function expectedForm(expected: string | null, input: unknown, keys: readonly string[]): string | undefined {
	if (expected === 'number' && typeof input === 'string') return numberHint(input);
	if (expected === 'Array' && typeof input === 'string') return `write \`${listForm(input)}\``;
	if (expected === 'Array' && isMapping(input)) return 'begin each of its items with `- `';
	if (expected !== 'Object' || typeof input !== 'string') return undefined;
	const joined = keys.find(one => input.startsWith(`${one}:`));
	if (joined !== undefined) return missingBlank(joined);
	const key = keys.find(one => one === 'name' || one === 'label' || one === 'claim');
	return key === undefined ? undefined : `write \`{${key}: ${flowText(shorten(input, mostShown))}}\``;
}

/** A text as the list that it stands for: a place, or what its commas part. */
export function listForm(text: string): string {
	const items = text.split(/,(?:\s+|$)/).map(item => item.trim()).filter(item => item !== '');
	return placeList(text) ?? shorten(`[${items.map(item => (/^-?\d+(?:\.\d+)?$/.test(item) ? item : flowText(item))).join(', ')}]`, mostShown);
}

/** What is told of a key that its value follows without a blank, such as `when:July`. */
export function missingBlank(key: string): string {
	return `a blank is missing after \`${key}:\``;
}

/** Whether a value is a mapping of keys to values. */
export const isMapping = (input: unknown) => typeof input === 'object' && input !== null && !Array.isArray(input) && !(input instanceof Date);
