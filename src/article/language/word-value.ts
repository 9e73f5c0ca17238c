/** Looks a word up in a table of a language. */

/** What a table has of its own for a word, else undefined: every object has a “constructor”. */
export function wordValue<Value>(table: Readonly<Record<string, Value>>, word: string): Value | undefined {
	return Object.hasOwn(table, word) ? table[word] : undefined;
}
