/** Reads and writes lengths of time as people write them in a deck or an option. */

/**
 * A duration in seconds from `90`, `90s`, `2m`, `1m30s`, `1h`, `1:30` or `1:02:03`; undefined for anything else. A bare number is
 * seconds.
 */
export function parseDuration(text: string): number | undefined {
	const trimmed = text.trim().toLowerCase();
	const clock = /^(?:(\d+):)?(\d+):(\d{2})$/.exec(trimmed);
	// More than 59 minutes or seconds are a slip of the pen.
	if (clock && (Number(clock[3]) > 59 || (clock[1] !== undefined && Number(clock[2]) > 59))) return undefined;
	if (clock) return Number(clock[1] ?? 0) * 3600 + Number(clock[2]) * 60 + Number(clock[3]);
	const units = /^(?:(\d+(?:\.\d+)?)\s*h)?\s*(?:(\d+(?:\.\d+)?)\s*m(?:in)?)?\s*(?:(\d+(?:\.\d+)?)\s*s?)?$/.exec(trimmed);
	if (!units || trimmed === '') return undefined;
	return Number(units[1] ?? 0) * 3600 + Number(units[2] ?? 0) * 60 + Number(units[3] ?? 0);
}

/** Seconds as `m:ss`, or `h:mm:ss` from an hour on; fractions are dropped. */
export function formatDuration(seconds: number): string {
	const whole = Math.floor(Math.max(0, seconds));
	const two = (value: number) => String(value).padStart(2, '0');
	const minutes = Math.floor(whole / 60);
	if (minutes < 60) return `${minutes}:${two(whole % 60)}`;
	return `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(whole % 60)}`;
}
