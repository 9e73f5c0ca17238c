/** Finds text within braces that a comma without quotes around it has cut off. */
import {type Document, isMap, isScalar, type Pair} from 'yaml';

/** The key whose text is cut off, its text as it is written with all that belonged to it, and the pieces behind its commas, which were read as keys. */
export type CutText = {readonly key: string; readonly whole: string; readonly pieces: readonly string[]};

/** What a key without a value within braces, in the document of a text, was cut off from; undefined where it stands in lines, has a value, or follows nothing. */
export function findCutText(document: Document, path: readonly (string | number)[], text: string): CutText | undefined {
	const holder = document.getIn(path.slice(0, -1), true);
	if (!isMap(holder) || !holder.flow) return undefined;
	const at = holder.items.findIndex(({key}) => isScalar(key) && String(key.value) === String(path.at(-1)));
	if (at < 1 || !isBare(holder.items[at]!)) return undefined;
	const start = holder.items.slice(0, at).findLastIndex(pair => !isBare(pair));
	const cut = holder.items[start];
	if (!cut || !isScalar(cut.key) || !isScalar(cut.value)) return undefined;
	const end = holder.items.findIndex((pair, index) => index > start && !isBare(pair));
	const pieces = holder.items.slice(start + 1, end < 0 ? undefined : end).map(({key}) => (isScalar(key) ? String(key.value) : ''));
	const last = holder.items[start + pieces.length]?.key;
	const [from = 0, to = 0] = cut.value.range ?? [];
	const isQuoted = /^["']/.test(text.slice(from));
	const whole = (isQuoted ? String(cut.value.value) : text.slice(from, to)) + text.slice(to, isScalar(last) ? last.range?.[1] : undefined);
	return {key: String(cut.key.value), whole, pieces};
}

/** A key without a colon behind it. */
function isBare({value}: Pair): boolean {
	return value === null || value === undefined;
}
