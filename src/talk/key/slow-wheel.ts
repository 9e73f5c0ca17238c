/** Makes of the many notches that a wheel or a touchpad sends at a swipe no more moves than somebody sees. */
import type {KeyName} from './key-table.ts';

/** In so many ms a wheel moves once in one direction: a swipe over a touchpad sends some 20 notches in 300 ms. */
const stillMs = 120;

/** What says of each key, in the order in which they come, whether it counts; `now` in ms. Keys that are none of the wheel's always do. */
export function slowWheel(): (key: KeyName, now: number) => boolean {
	let last: {readonly key: KeyName; readonly at: number} | undefined;
	return (key, now) => {
		if (!key.startsWith('wheel-')) return true;
		if (last?.key === key && now - last.at < stillMs) return false;
		last = {key, at: now};
		return true;
	};
}
