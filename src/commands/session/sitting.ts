/** An activity in progress on this machine: its state in a store, and what changes that. */
import type {Activity, Picture} from '../../show/activity.ts';
import type {Show} from '../../show/show.ts';
import {createStore, type Store} from '../../talk/store.ts';

/** The show within an activity; undefined, and not to be changed, while none is on. */
export type Shows = {
	readonly get: () => Show | undefined;
	readonly update: (change: (show: Show) => Show) => void;
	readonly subscribe: (listener: () => void) => () => void;
};

/** An activity in progress. */
export type Sitting<State> = {
	readonly activity: Activity<State>;
	readonly store: Store<State>;
	/** What is seen of the state, made once for each. */
	readonly pictures: Pick<Store<Picture>, 'get' | 'subscribe'>;
	readonly shows: Shows;
	/** ms since 1970. */
	readonly clock: () => number;
};

/** An activity that begins with a state. */
export function beginSitting<State>(activity: Activity<State>, start: State, clock: () => number): Sitting<State> {
	const store = createStore(start);
	let drawn: {readonly state: State; readonly picture: Picture} | undefined;
	return {
		activity,
		store,
		clock,
		pictures: {
			get() {
				const state = store.get();
				if (drawn?.state !== state) drawn = {state, picture: activity.picture(state, clock())};
				return drawn.picture;
			},
			subscribe: store.subscribe,
		},
		shows: {
			get: () => activity.show(store.get()),
			update(change) {
				const show = activity.show(store.get());
				const changed = show && change(show);
				if (changed && changed !== show) store.set(activity.withShow(store.get(), changed));
			},
			subscribe: store.subscribe,
		},
	};
}
