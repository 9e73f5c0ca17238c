/** Decides whether a talk that is left by a single key is asked for first. */
import {type Extent, skipSpot} from './place.ts';
import type {State} from './state.ts';

/** What is asked where `q` would end a talk in its middle; it stands for one key, and `q` again is the answer. */
export const endQuestion = 'End the talk here? q ends it';

/** Whether the speaker is to be asked: the talk has begun, has slides left, and is not being asked for already. */
export function isEndAsked({talk, view}: State, extent: Extent): boolean {
	const {startedAt, before} = talk.clock;
	if ((startedAt ?? before) === undefined || view.message === endQuestion) return false;
	// From backup slides, where questions are answered, the talk stands where it was left for them.
	const spot = talk.left ?? {...talk.place, page: 0};
	if (extent.slides === 0 || extent.isBackupAt(spot.slide)) return false;
	return skipSpot(spot, 1, extent).slide !== spot.slide;
}
