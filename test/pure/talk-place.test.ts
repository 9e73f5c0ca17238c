/** The arithmetic of places and pages: back undoes next, and every place stays within the deck. */
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {arriveAt, backSpot, clipPlace, endSpot, isLastSpot, nearestPage, nextSpot, type ScreenExtent, skipSpot, type Spot, type SlideStop} from '../../src/talk/place.ts';

/** Stops as a layout makes them: from page 0 and step 0 on by a step, a page, or both. */
const stops: fc.Arbitrary<readonly SlideStop[]> = fc
	.array(fc.constantFrom({page: 0, step: 1}, {page: 1, step: 0}, {page: 1, step: 1}), {maxLength: 5})
	.map(moves => moves.reduce<readonly SlideStop[]>((all, move) => [...all, {page: all.at(-1)!.page + move.page, step: all.at(-1)!.step + move.step}], [{page: 0, step: 0}]));
const extent: fc.Arbitrary<ScreenExtent> = fc
	.array(fc.record({stops, isBackup: fc.boolean()}), {minLength: 1, maxLength: 8})
	.map(slides => ({
		slides: slides.length,
		stopsAt: slide => slides[slide]!.stops,
		stepsAt: slide => slides[slide]!.stops.at(-1)!.step,
		isBackupAt: slide => slides[slide]?.isBackup ?? false,
	}));
/** The slides that `next` and `back` go through from one: those of the talk, or its backup. */
const rowOf = (slide: number, {slides, isBackupAt}: ScreenExtent) => Array.from({length: slides}, (_slide, index) => index).filter(index => isBackupAt(index) === isBackupAt(slide));
const placed = extent.chain(one =>
	fc.nat({max: one.slides - 1}).chain(slide => fc.constantFrom(...one.stopsAt(slide)).map(stop => ({extent: one, spot: {slide, ...stop} as Spot}))),
);
const isValid = ({slide, step, page}: Spot, {slides, stopsAt}: ScreenExtent) => slide >= 0 && slide < slides && stopsAt(slide).some(stop => stop.page === page && stop.step === step);

test('back undoes next, and next undoes back, but at the ends of the talk and of its backup', () => {
	fc.assert(
		fc.property(placed, ({extent, spot}) => {
			const next = nextSpot(spot, extent);
			const back = backSpot(spot, extent);
			const isFirst = spot.slide === rowOf(spot.slide, extent)[0] && spot.step === 0 && spot.page === 0;
			expect(next).toEqual(isLastSpot(spot, extent) ? spot : expect.not.objectContaining(spot));
			expect(back).toEqual(isFirst ? spot : expect.not.objectContaining(spot));
			if (!isLastSpot(spot, extent)) expect(backSpot(next, extent)).toEqual(spot);
			if (!isFirst) expect(nextSpot(back, extent)).toEqual(spot);
		}),
	);
});

test('next goes through every stop of every slide of the talk once, from a backup slide through those of the backup, and never from one to the other', () => {
	fc.assert(
		fc.property(extent, fc.nat(7), (one, from) => {
			const row = rowOf(from % one.slides, one);
			const total = row.map(slide => one.stopsAt(slide).length).reduce((sum, count) => sum + count, 0);
			const seen = new Set<string>();
			let spot: Spot = {slide: row[0]!, step: 0, page: 0};
			for (let press = 0; press < total; press++, spot = nextSpot(spot, one)) {
				expect(row).toContain(spot.slide);
				seen.add(JSON.stringify(spot));
			}

			expect(seen.size).toBe(total);
			expect(spot).toEqual({slide: row.at(-1)!, ...one.stopsAt(row.at(-1)!).at(-1)!});
			expect(isLastSpot(spot, one)).toBe(true);
		}),
	);
});

test('the talk begins and ends on its own slides, as long as it has one', () => {
	fc.assert(
		fc.property(extent, one => {
			const all = Array.from({length: one.slides}, (_slide, index) => index);
			const talk = all.filter(index => !one.isBackupAt(index));
			const row = talk.length > 0 ? talk : all;
			expect(endSpot('first', one)).toEqual({slide: row[0], step: 0, page: 0});
			expect(endSpot('last', one)).toEqual({slide: row.at(-1), step: 0, page: 0});
		}),
	);
});

test('skipping shows another slide of the same row as it opens, or stays', () => {
	fc.assert(
		fc.property(placed, fc.integer({min: -10, max: 10}), ({extent, spot}, by) => {
			const row = rowOf(spot.slide, extent);
			const skipped = skipSpot(spot, by, extent);
			expect(isValid(skipped, extent)).toBe(true);
			expect(skipped.slide).toBe(row[Math.max(0, Math.min(row.indexOf(spot.slide) + by, row.length - 1))]);
			expect(skipped).toEqual(skipped.slide === spot.slide ? spot : {slide: skipped.slide, step: 0, page: 0});
		}),
	);
});

test('a clipped place is valid, whatever it was, and a valid one stays as it is', () => {
	const number = fc.oneof(fc.integer({min: -20, max: 20}), fc.double(), fc.constantFrom(NaN, Infinity, -Infinity, 1.5));
	fc.assert(
		fc.property(placed, number, number, ({extent, spot: {page: _page, ...place}}, slide, step) => {
			expect(isValid(arriveAt({slide, step}, extent), extent)).toBe(true);
			expect(clipPlace(place, extent)).toEqual(place);
		}),
	);
});

test('a screen comes to a place on the first page that shows its step', () => {
	const tall: ScreenExtent = {slides: 1, isBackupAt: () => false, stepsAt: () => 2, stopsAt: () => [{page: 0, step: 0}, {page: 1, step: 0}, {page: 1, step: 1}, {page: 2, step: 2}]};
	expect([0, 1, 2].map(step => arriveAt({slide: 0, step}, tall).page)).toEqual([0, 1, 2]);
});

test('beyond the end of the deck it is clipped to the last step of all', () => {
	expect(clipPlace({slide: 9, step: 0}, {slides: 2, stepsAt: () => 3, isBackupAt: () => false})).toEqual({slide: 1, step: 3});
	expect(clipPlace({slide: 4, step: 2}, {slides: 0, stepsAt: () => 0, isBackupAt: () => false})).toEqual({slide: 0, step: 0});
});

test('at a step a screen may stand on the pages that no later step is needed for, and takes the nearest', () => {
	const some: readonly SlideStop[] = [{page: 0, step: 0}, {page: 0, step: 1}, {page: 1, step: 1}, {page: 2, step: 2}];
	expect([0, 1, 2].map(page => nearestPage(page, 1, some))).toEqual([0, 1, 1]);
	expect(nearestPage(0, 2, some)).toBe(2);
	expect(nearestPage(5, 7, some)).toBe(0);
});
