/** Holds one value that changes, and tells those who asked. */

/** A value that can be read, changed and watched; made for React's `useSyncExternalStore`. */
export type Store<Value> = {
	readonly get: () => Value;
	readonly set: (value: Value) => void;
	/** Calls the listener after each change; gives the function that ends that. */
	readonly subscribe: (listener: () => void) => () => void;
};

/** A store that starts with a value. Setting an identical value tells nobody. */
export function createStore<Value>(start: Value): Store<Value> {
	let value = start;
	const listeners = new Set<() => void>();
	return {
		get: () => value,
		set(next) {
			if (Object.is(next, value)) return;
			value = next;
			for (const listener of listeners) listener();
		},
		subscribe(listener) {
			listeners.add(listener);
			return () => {
				listeners.delete(listener);
			};
		},
	};
}
