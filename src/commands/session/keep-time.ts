/** Has an activity look at the clock as often as its state asks for, and not at all where time changes nothing. */
import type {Sitting} from './sitting.ts';

/** Two looks so many ms further apart than they should be tell that the machine slept, or that the program was stopped. */
const standstillMs = 30_000;

/**
 * Calls `onTick` at the pace that the state asks for, from now on; gives the function that ends that. Where the program stood still
 * meanwhile, the activity is told first that it was away.
 */
export function keepTime<State>({activity, store, clock}: Pick<Sitting<State>, 'activity' | 'store' | 'clock'>, onTick: () => void): () => void {
	let pace: number | undefined;
	let timer: NodeJS.Timeout | undefined;
	let looked = clock();
	const look = () => {
		const [before, now] = [looked, clock()];
		looked = now;
		if (now - before > standstillMs) for (const [isAway, at] of [[true, before], [false, now]] as const) store.set(activity.away(store.get(), isAway, at));
		onTick();
	};

	const follow = () => {
		const wanted = activity.tickMs(store.get());
		if (wanted === pace) return;
		pace = wanted;
		looked = clock();
		clearInterval(timer);
		timer = wanted === undefined ? undefined : setInterval(look, wanted);
	};

	const stop = store.subscribe(follow);
	follow();
	return () => {
		stop();
		clearInterval(timer);
	};
}
