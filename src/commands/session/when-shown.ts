/** Waits for the show of an activity that may begin without one: with an offer to go on, say. */
import type {Shows} from './sitting.ts';

/** Does the work once, as soon as there is a show: what is brought to one before is lost. */
export function whenShown(shows: Shows, work: () => void): void {
	if (shows.get()) return work();
	const stop = shows.subscribe(() => {
		if (!shows.get()) return;
		stop();
		work();
	});
}
