/** Finds the part of a schema that a path in the data leads to. */
import type * as v from 'valibot';
import type {Path} from './yaml-places.ts';

/** A schema of whatever data. */
export type Schema = v.GenericSchema<unknown, unknown>;

/** The schema that a path leads to, through objects, lists and optional wrappers. */
export function schemaAt(schema: Schema, path: Path): Schema | undefined {
	let found: unknown = schema;
	const unwrap = () => {
		for (;;) {
			const {wrapped, getter} = (found ?? {}) as {wrapped?: unknown; getter?: (input: unknown) => unknown};
			if (wrapped === undefined && getter === undefined) return;
			// Only what is a mapping has anything within it that a path leads to.
			found = wrapped ?? getter?.({});
		}
	};

	unwrap();
	for (const key of path) {
		const {entries, item, items, options} = (found ?? {}) as Record<'entries' | 'item' | 'items' | 'options', never>;
		const inside = entries ?? (options as readonly {entries?: object}[] | undefined)?.find(option => option.entries)?.entries;
		found = typeof key === 'number' ? (item ?? items?.[key]) : inside?.[key];
		unwrap();
	}

	return found as Schema | undefined;
}

/** The keys of the mapping that a path leads to; none where it leads to something else. */
export function keysAt(schema: Schema, path: Path): readonly string[] {
	return Object.keys((schemaAt(schema, path) as {entries?: object} | undefined)?.entries ?? {});
}
