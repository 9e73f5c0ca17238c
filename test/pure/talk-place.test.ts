/** The arithmetic of places: back undoes next, and every place stays within the deck. */
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {backPlace, clipPlace, type Extent, nextPlace, type Place, skipPlace} from '../../src/talk/place.ts';

const extent: fc.Arbitrary<Extent> = fc.array(fc.nat({max: 4}), {minLength: 1, maxLength: 8}).map(steps => ({slides: steps.length, stepsAt: slide => steps[slide]!}));
const placed = extent.chain(one =>
	fc.nat({max: one.slides - 1}).chain(slide => fc.record({extent: fc.constant(one), place: fc.record({slide: fc.constant(slide), step: fc.nat({max: one.stepsAt(slide)})})})),
);
const isValid = ({slide, step}: Place, {slides, stepsAt}: Extent) =>
	Number.isInteger(slide) && Number.isInteger(step) && slide >= 0 && slide < slides && step >= 0 && step <= stepsAt(slide);

test('back undoes next, and next undoes back, but at the ends of the deck', () => {
	fc.assert(
		fc.property(placed, ({extent, place}) => {
			const next = nextPlace(place, extent);
			const back = backPlace(place, extent);
			const isLast = place.slide === extent.slides - 1 && place.step === extent.stepsAt(place.slide);
			const isFirst = place.slide === 0 && place.step === 0;
			expect(next).toEqual(isLast ? place : expect.not.objectContaining(place));
			expect(back).toEqual(isFirst ? place : expect.not.objectContaining(place));
			if (!isLast) expect(backPlace(next, extent)).toEqual(place);
			if (!isFirst) expect(nextPlace(back, extent)).toEqual(place);
		}),
	);
});

test('next goes through every step of every slide once', () => {
	fc.assert(
		fc.property(extent, one => {
			const total = Array.from({length: one.slides}, (_slide, slide) => one.stepsAt(slide) + 1).reduce((sum, count) => sum + count, 0);
			const seen = new Set<string>();
			let place: Place = {slide: 0, step: 0};
			for (let press = 0; press < total; press++, place = nextPlace(place, one)) seen.add(JSON.stringify(place));
			expect(seen.size).toBe(total);
			expect(place).toEqual({slide: one.slides - 1, step: one.stepsAt(one.slides - 1)});
		}),
	);
});

test('skipping shows another slide as it opens, or stays', () => {
	fc.assert(
		fc.property(placed, fc.integer({min: -10, max: 10}), ({extent, place}, by) => {
			const skipped = skipPlace(place, by, extent);
			expect(isValid(skipped, extent)).toBe(true);
			expect(skipped.slide).toBe(Math.max(0, Math.min(place.slide + by, extent.slides - 1)));
			expect(skipped.step).toBe(skipped.slide === place.slide ? place.step : 0);
		}),
	);
});

test('a clipped place is valid, whatever it was, and a valid one stays as it is', () => {
	const number = fc.oneof(fc.integer({min: -20, max: 20}), fc.double(), fc.constantFrom(NaN, Infinity, -Infinity, 1.5));
	fc.assert(
		fc.property(placed, number, number, ({extent, place}, slide, step) => {
			expect(isValid(clipPlace({slide, step}, extent), extent)).toBe(true);
			expect(clipPlace(place, extent)).toEqual(place);
		}),
	);
});

test('beyond the end of the deck it is clipped to the last step of all', () => {
	expect(clipPlace({slide: 9, step: 0}, {slides: 2, stepsAt: () => 3})).toEqual({slide: 1, step: 3});
	expect(clipPlace({slide: 4, step: 2}, {slides: 0, stepsAt: () => 0})).toEqual({slide: 0, step: 0});
});
