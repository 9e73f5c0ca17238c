/** Says how a value of the wrong type, as people write it, is written right. */

/** How to write a value where another type is expected: a number alone, a list, a mapping; undefined where that is not known. `keys` are those of the mapping. */
export function expectedForm(expected: string | null, input: unknown, keys: readonly string[]): string | undefined {
	if (expected === 'number' && typeof input === 'string') return numberHint(input);
	if (expected === 'Array' && typeof input === 'string') return `write \`[${shorten(input)}]\``;
	if (expected === 'Array' && isMapping(input)) return 'begin each of its items with `- `';
	const key = keys.find(one => one === 'name' || one === 'label' || one === 'claim');
	return expected === 'Object' && typeof input === 'string' && key !== undefined ? `write \`{${key}: ${shorten(input)}}\`` : undefined;
}

function numberHint(input: string): string | undefined {
	const bare = input.replaceAll(/[,\s_%]|m(?:in(?:utes)?)?$/g, '');
	return /^-?\d+(?:\.\d+)?$/.test(bare) ? `write the number alone: \`${bare}\`` : undefined;
}

const isMapping = (input: unknown) => typeof input === 'object' && input !== null && !Array.isArray(input) && !(input instanceof Date);

const shorten = (text: string) => (text.length > 30 ? `${text.slice(0, 29)}…` : text);
