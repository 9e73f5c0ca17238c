/** Has an activity look at the clock as often as its state asks for, and not at all where time changes nothing. */
import type {Sitting} from './sitting.ts';

/** Calls `onTick` at the pace that the state asks for, from now on; gives the function that ends that. */
export function keepTime<State>({activity, store}: Pick<Sitting<State>, 'activity' | 'store'>, onTick: () => void): () => void {
	let pace: number | undefined;
	let timer: NodeJS.Timeout | undefined;
	const follow = () => {
		const wanted = activity.tickMs(store.get());
		if (wanted === pace) return;
		pace = wanted;
		clearInterval(timer);
		timer = wanted === undefined ? undefined : setInterval(onTick, wanted);
	};

	const stop = store.subscribe(follow);
	follow();
	return () => {
		stop();
		clearInterval(timer);
	};
}
