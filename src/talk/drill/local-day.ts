/** Days of the local calendar. */

const dayMs = 86_400_000;

/** How many midnights lie between two moments (ms since 1970); negative where the second is on an earlier day. */
export function daysBetween(from: number, to: number): number {
	return Math.round((midnight(to) - midnight(from)) / dayMs);
}

/** A number of its own for each local day, from 1970 on. */
export function dayNumber(at: number): number {
	const date = new Date(at);
	return Math.round(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / dayMs);
}

function midnight(at: number): number {
	return new Date(at).setHours(0, 0, 0, 0);
}
