/** Days are counted by the local calendar, through every change of the clocks. */
import {afterEach, expect, test} from 'vitest';
import {msUntilClock} from '../../../src/talk/clock-time.ts';
import {dayNumber, daysBetween} from '../../../src/talk/drill/local-day.ts';

const zone = process.env['TZ'];

afterEach(() => {
	if (zone === undefined) delete process.env['TZ'];
	else process.env['TZ'] = zone;
});

test.each(['UTC', 'Europe/Berlin', 'America/Santiago', 'Australia/Lord_Howe', 'Asia/Jakarta'])('a year of days in %s', name => {
	process.env['TZ'] = name;
	for (let day = 0; day < 366; day++) {
		for (const hour of [0, 2, 12, 23]) {
			const [today, tomorrow] = [new Date(2026, 0, 1 + day, hour, 30).getTime(), new Date(2026, 0, 2 + day, 3).getTime()];
			expect([daysBetween(today, tomorrow), daysBetween(tomorrow, today), dayNumber(tomorrow) - dayNumber(today)]).toEqual([1, -1, 1]);
		}
	}
});

test('a talk that ends by the clock on the morning when the clocks change ends by that clock', () => {
	process.env['TZ'] = 'Europe/Berlin';
	const night = new Date(2026, 9, 25, 1, 30).getTime();
	expect(msUntilClock('03:30', night)).toBe(3 * 3_600_000);
	expect(msUntilClock('03:30', new Date(2026, 2, 29, 1, 30).getTime())).toBe(3_600_000);
});
