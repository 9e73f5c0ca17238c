/** The one kind of key table: which key means what, and the line of help that says so. */

/**
 * A key by name: `right`, `space`, `pagedown`, `f5` … or the character itself (`G` is Shift-g), with `shift-` or `ctrl-` before
 * a named key or letter.
 */
export type KeyName = string;

/** What help says of keys: how it prints them, and what they do. */
export type KeyHelp = {readonly shown: string; readonly help: string};

/**
 * A line of a key table: the keys, what they mean, how help and README print them and what they say of them (both '' = not printed),
 * and the word for it where a line of keys has no room for more.
 */
export type KeyBinding<Meaning> = KeyHelp & {readonly keys: readonly KeyName[]; readonly means: Meaning; readonly word?: string};

/** The bindings in force at a time; the first that names a key wins. */
export type KeyTable<Meaning> = readonly KeyBinding<Meaning>[];

/** A line of a key table. */
export function bind<Meaning>(keys: readonly KeyName[], shown: string, help: string, means: Meaning, word?: string): KeyBinding<Meaning> {
	return {keys, shown, help, means, ...(word === undefined ? {} : {word})};
}

/** What a key means in a table; undefined for a key that is not in it. */
export function meaningOf<Meaning>(table: KeyTable<Meaning>, key: KeyName): Meaning | undefined {
	return table.find(binding => binding.keys.includes(key))?.means;
}

/** The lines of tables that are printed, each once. */
export function helpOf(...tables: readonly KeyTable<unknown>[]): readonly KeyHelp[] {
	const lines = tables.flat().filter(({help}) => help !== '');
	return lines.filter((line, index) => lines.findIndex(one => one.shown === line.shown && one.help === line.help) === index);
}
