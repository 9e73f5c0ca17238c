/** Starts the real program on another day: its computer's clock is so many days ahead. */
import {cli} from './terminal.ts';

const dayMs = 86_400_000;

/** The command that runs the program with `Date` ahead by some days; everything else of it is as it is. */
export function inDays(days: number): readonly [string, ...string[]] {
	const ahead = `const Now = Date; const by = ${days * dayMs}; globalThis.Date = class extends Now { constructor(...given) { if (given.length === 0) super(Now.now() + by); else super(...given); } static now() { return Now.now() + by; } };`;
	return [process.execPath, '--import', `data:text/javascript,${encodeURIComponent(ahead)}`, cli];
}
