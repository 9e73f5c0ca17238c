/** The clock that practice runs are timed by. */

/**
 * A clock that gives ms since 1970 and goes forward evenly, whatever happens to the computer's own clock meanwhile (daylight
 * saving, a correction over the network).
 */
export function steadyClock(): () => number {
	const start = Date.now() - performance.now();
	return () => Math.round(start + performance.now());
}
