/** The arithmetic of places and pages: back undoes next, and every place stays within the deck. */
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {arriveAt, backSpot, clipPlace, isLastSpot, nearestPage, nextSpot, type ScreenExtent, skipSpot, type Spot, type SlideStop} from '../../src/talk/place.ts';

/** Stops as a layout makes them: from page 0 and step 0 on by a step, a page, or both. */
const stops: fc.Arbitrary<readonly SlideStop[]> = fc
	.array(fc.constantFrom({page: 0, step: 1}, {page: 1, step: 0}, {page: 1, step: 1}), {maxLength: 5})
	.map(moves => moves.reduce<readonly SlideStop[]>((all, move) => [...all, {page: all.at(-1)!.page + move.page, step: all.at(-1)!.step + move.step}], [{page: 0, step: 0}]));
const extent: fc.Arbitrary<ScreenExtent> = fc
	.array(stops, {minLength: 1, maxLength: 8})
	.map(slides => ({slides: slides.length, stopsAt: slide => slides[slide]!, stepsAt: slide => slides[slide]!.at(-1)!.step}));
const placed = extent.chain(one =>
	fc.nat({max: one.slides - 1}).chain(slide => fc.constantFrom(...one.stopsAt(slide)).map(stop => ({extent: one, spot: {slide, ...stop} as Spot}))),
);
const isValid = ({slide, step, page}: Spot, {slides, stopsAt}: ScreenExtent) => slide >= 0 && slide < slides && stopsAt(slide).some(stop => stop.page === page && stop.step === step);

test('back undoes next, and next undoes back, but at the ends of the deck', () => {
	fc.assert(
		fc.property(placed, ({extent, spot}) => {
			const next = nextSpot(spot, extent);
			const back = backSpot(spot, extent);
			const isFirst = spot.slide === 0 && spot.step === 0 && spot.page === 0;
			expect(next).toEqual(isLastSpot(spot, extent) ? spot : expect.not.objectContaining(spot));
			expect(back).toEqual(isFirst ? spot : expect.not.objectContaining(spot));
			if (!isLastSpot(spot, extent)) expect(backSpot(next, extent)).toEqual(spot);
			if (!isFirst) expect(nextSpot(back, extent)).toEqual(spot);
		}),
	);
});

test('next goes through every stop of every slide once', () => {
	fc.assert(
		fc.property(extent, one => {
			const total = Array.from({length: one.slides}, (_slide, slide) => one.stopsAt(slide).length).reduce((sum, count) => sum + count, 0);
			const seen = new Set<string>();
			let spot: Spot = {slide: 0, step: 0, page: 0};
			for (let press = 0; press < total; press++, spot = nextSpot(spot, one)) seen.add(JSON.stringify(spot));
			expect(seen.size).toBe(total);
			expect(spot).toEqual({slide: one.slides - 1, ...one.stopsAt(one.slides - 1).at(-1)!});
		}),
	);
});

test('skipping shows another slide as it opens, or stays', () => {
	fc.assert(
		fc.property(placed, fc.integer({min: -10, max: 10}), ({extent, spot}, by) => {
			const skipped = skipSpot(spot, by, extent);
			expect(isValid(skipped, extent)).toBe(true);
			expect(skipped.slide).toBe(Math.max(0, Math.min(spot.slide + by, extent.slides - 1)));
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
	const tall: ScreenExtent = {slides: 1, stepsAt: () => 2, stopsAt: () => [{page: 0, step: 0}, {page: 1, step: 0}, {page: 1, step: 1}, {page: 2, step: 2}]};
	expect([0, 1, 2].map(step => arriveAt({slide: 0, step}, tall).page)).toEqual([0, 1, 2]);
});

test('beyond the end of the deck it is clipped to the last step of all', () => {
	expect(clipPlace({slide: 9, step: 0}, {slides: 2, stepsAt: () => 3})).toEqual({slide: 1, step: 3});
	expect(clipPlace({slide: 4, step: 2}, {slides: 0, stepsAt: () => 0})).toEqual({slide: 0, step: 0});
});

test('at a step a screen may stand on the pages that no later step is needed for, and takes the nearest', () => {
	const some: readonly SlideStop[] = [{page: 0, step: 0}, {page: 0, step: 1}, {page: 1, step: 1}, {page: 2, step: 2}];
	expect([0, 1, 2].map(page => nearestPage(page, 1, some))).toEqual([0, 1, 1]);
	expect(nearestPage(0, 2, some)).toBe(2);
	expect(nearestPage(5, 7, some)).toBe(0);
});
