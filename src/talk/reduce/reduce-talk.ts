/** What each action makes of a talk, on the screen that decides what `next` is. */
import {nearestInRow} from '../../deck/backup/tracks.ts';
import type {TalkAction} from '../action.ts';
import {arriveAt, backSpot, endSpot, nearestPage, nextSpot, type ScreenExtent, skipSpot, type Spot} from '../place.ts';
import type {Talk} from '../state.ts';

/** What moves a talk, or hides it. */
export type PlaceAction = Exclude<TalkAction, {type: 'time' | 'drop'}>;

/** A talk, and the page that the deciding screen shows. */
export type PagedTalk = {readonly talk: Talk; readonly page: number};

/** The talk after an action. Its place stays valid in the extent, whatever the actions. */
export function reduceTalk({talk, page}: PagedTalk, action: PlaceAction, extent: ScreenExtent): PagedTalk {
	if (action.type === 'lift') return {talk: {...talk, curtain: 'none'}, page};
	if (action.type === 'curtain') return {talk: {...talk, curtain: talk.curtain === action.colour ? 'none' : action.colour}, page};
	// Moving lifts a curtain first: the speaker sees where the talk stands before it goes on.
	if (talk.curtain !== 'none') return {talk: {...talk, curtain: 'none'}, page};
	const before: Spot = {...talk.place, page};
	const {page: shown, ...place} = action.type === 'backup' ? turnBackup(before, talk.left, extent) : move(before, action, extent);
	const {left, ...moved} = {...talk, place};
	const kept = !extent.isBackupAt(place.slide) ? undefined : extent.isBackupAt(before.slide) ? left : before;
	return {talk: kept ? {...moved, left: kept} : moved, page: shown};
}

function move(spot: Spot, action: Exclude<PlaceAction, {type: 'lift' | 'curtain' | 'backup'}>, extent: ScreenExtent): Spot {
	switch (action.type) {
		case 'next':
			return nextSpot(spot, extent);
		case 'back':
			return backSpot(spot, extent);
		case 'skip':
			return skipSpot(spot, action.by, extent);
		case 'first':
		case 'last':
			return endSpot(action.type, extent);
		case 'go':
			return arriveAt(action.place, extent);
	}
}

/** From the talk to its first backup slide, if it has one; from there to where the talk was left, else to its last slide. */
function turnBackup(spot: Spot, left: Spot | undefined, extent: ScreenExtent): Spot {
	const {slides: length, isBackupAt} = extent;
	if (isBackupAt(spot.slide)) return left === undefined || isBackupAt(left.slide) ? endSpot('last', extent) : returnTo(left, extent);
	const slide = nearestInRow({length, isBackupAt}, {from: 0, by: 1, isBackup: true});
	return slide === undefined ? spot : {slide, step: 0, page: 0};
}

/** The spot as the screen is now: since it was left, the screen may have another size, and the slide other pages. */
function returnTo(left: Spot, extent: ScreenExtent): Spot {
	const there = arriveAt(left, extent);
	return {...there, page: nearestPage(left.page, there.step, extent.stopsAt(there.slide))};
}
