/** What each action makes of a talk, on the screen that decides what `next` is. */
import type {TalkAction} from './action.ts';
import {arriveAt, backSpot, nextSpot, type ScreenExtent, skipSpot, type Spot} from './place.ts';
import type {Talk} from './state.ts';

/** What moves a talk, or hides it. */
export type PlaceAction = Exclude<TalkAction, {type: 'time'}>;

/** A talk, and the page that the deciding screen shows. */
export type PagedTalk = {readonly talk: Talk; readonly page: number};

/** The talk after an action. Its place stays valid in the extent, whatever the actions. */
export function reduceTalk({talk, page}: PagedTalk, action: PlaceAction, extent: ScreenExtent): PagedTalk {
	if (action.type === 'lift') return {talk: {...talk, curtain: 'none'}, page};
	if (action.type === 'curtain') return {talk: {...talk, curtain: talk.curtain === action.colour ? 'none' : action.colour}, page};
	// Moving lifts a curtain first: the speaker sees where the talk stands before it goes on.
	if (talk.curtain !== 'none') return {talk: {...talk, curtain: 'none'}, page};
	const {page: shown, ...place} = move({...talk.place, page}, action, extent);
	return {talk: {...talk, place}, page: shown};
}

function move(spot: Spot, action: Exclude<PlaceAction, {type: 'lift' | 'curtain'}>, extent: ScreenExtent): Spot {
	switch (action.type) {
		case 'next':
			return nextSpot(spot, extent);
		case 'back':
			return backSpot(spot, extent);
		case 'skip':
			return skipSpot(spot, action.by, extent);
		case 'first':
			return {slide: 0, step: 0, page: 0};
		case 'last':
			return {slide: Math.max(0, extent.slides - 1), step: 0, page: 0};
		case 'go':
			return arriveAt(action.place, extent);
	}
}
