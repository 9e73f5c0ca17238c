/** A store's show as a store of its own, for what prepares slides while nothing else is to be done. */
import type {Show} from '../../show/show.ts';
import type {Store} from '../../talk/store.ts';

/** How a show is found in a session, and how the session is with another one. `read` gives undefined where none is on. */
export type ShowLens<Session> = {readonly read: (session: Session) => Show | undefined; readonly write: (session: Session, show: Show) => Session};

/** The store of the show within a session; while none is on, it keeps the last one. `first` is the show as it begins. */
export function showStore<Session>(store: Store<Session>, first: Show, {read, write}: ShowLens<Session>): Store<Show> {
	let last = first;
	return {
		get() {
			last = read(store.get()) ?? last;
			return last;
		},
		set(show) {
			if (read(store.get())) store.set(write(store.get(), show));
		},
		subscribe: store.subscribe,
	};
}
