/** An activity in progress on this machine: its state in a store, and what changes that. */
import type {Activity, Picture} from '../../show/activity.ts';
import type {Show} from '../../show/show.ts';
import {createStore, type Store} from '../../talk/store.ts';
import {type Background, themeOn} from '../../draw/theme/themes.ts';

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
	/** What is seen of the state on this terminal, made once for each. */
	readonly pictures: Pick<Store<Picture>, 'get' | 'subscribe'>;
	/** What the terminal's background is like, as far as that is known. */
	readonly ground: Store<Background | undefined>;
	/** Whether the terminal knows links with an address, as far as that is known. */
	readonly hyperlinks: Store<boolean>;
	readonly shows: Shows;
	/** ms since 1970. */
	readonly clock: () => number;
};

/** The terminal that an activity is held on: its background, as far as that is known, and what fits a picture to what it can show. */
export type SittingSetting = {readonly clock: () => number; readonly ground: Background | undefined; readonly fit: (picture: Picture) => Picture};

/** An activity that begins with a state. */
export function beginSitting<State>(activity: Activity<State>, start: State, {clock, ground: startGround, fit}: SittingSetting): Sitting<State> {
	const store = createStore(start);
	const ground = createStore(startGround);
	const hyperlinks = createStore(false);
	let drawn: {readonly state: State; readonly ground: Background | undefined; readonly hasHyperlinks: boolean; readonly picture: Picture} | undefined;
	return {
		activity,
		store,
		clock,
		pictures: {
			get() {
				const state = store.get();
				const hasHyperlinks = hyperlinks.get();
				if (drawn?.state !== state || drawn.ground !== ground.get() || drawn.hasHyperlinks !== hasHyperlinks) {
					const picture = fit(activity.picture(state, clock()));
					drawn = {state, ground: ground.get(), hasHyperlinks, picture: {...picture, hasHyperlinks, theme: themeOn(picture.theme, ground.get())}};
				}

				return drawn.picture;
			},
			subscribe(listener) {
				const ends = [store.subscribe(listener), ground.subscribe(listener), hyperlinks.subscribe(listener)];
				return () => {
					for (const end of ends) end();
				};
			},
		},
		ground,
		hyperlinks,
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
