/** What is asked after a slide that was said from its title alone: which of its points were said, and which missed. */
import type {Slide} from '../../deck/deck.ts';
import {pointsOf} from '../../talk/drill/card/points.ts';
import type {CoverageMeaning} from '../../talk/key/practice-keys.ts';

/** The points of the slide just said, those missed by their index, and the one that the cursor is on; `wasPaused` is whether the run stood before. */
export type Coverage = {readonly wasPaused: boolean; readonly points: readonly string[]; readonly missed: readonly number[]; readonly cursor: number};

/** The list of a slide, all of it ticked as said but what was `missed` before, by index; undefined for a slide that has hardly anything to tick. */
export function openCoverage({kind, blocks}: Slide, wasPaused: boolean, missed: readonly number[] = []): Coverage | undefined {
	const points = kind === 'content' ? pointsOf(blocks) : [];
	return points.length < 2 ? undefined : {wasPaused, points, missed: missed.filter(index => index < points.length), cursor: 0};
}

/** The list after the cursor moved, or a point was ticked or unticked. */
export function changeCoverage(coverage: Coverage, meaning: Extract<CoverageMeaning, {type: 'move' | 'tick'}>): Coverage {
	const {points, missed, cursor} = coverage;
	if (meaning.type === 'move') return {...coverage, cursor: Math.min(points.length - 1, Math.max(0, cursor + meaning.by))};
	const index = meaning.index ?? cursor;
	if (index >= points.length) return coverage;
	return {...coverage, cursor: index, missed: missed.includes(index) ? missed.filter(one => one !== index) : [...missed, index]};
}
