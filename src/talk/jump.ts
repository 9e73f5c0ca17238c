/** Jumps: where a screen stood before each, the way back, and a count typed before a move. */
import type {TalkAction} from './action.ts';
import type {Extent, Spot} from './place.ts';
import type {State, View} from './state.ts';

/** Jumps from further back are forgotten. */
const mostTrail = 50;

/** More moves at once are not made: no deck that is given has as many steps. */
const mostMoves = 999;

/** The state with the spot of the screen before a jump at the end of its trail; unchanged for what is no jump. */
export function withTrail(state: State, before: State, action: TalkAction): State {
	const isJump = action.type === 'go' || action.type === 'first' || action.type === 'last' || action.type === 'backup';
	if (!isJump || before.talk.curtain !== 'none') return state;
	const {trail} = before.view;
	const here = spotOf(before);
	const isKnown = trail.length > 0 && isSame(trail.at(-1)!, here);
	return isKnown ? state : {...state, view: {...state.view, trail: [...trail, here].slice(-mostTrail)}};
}

/** Back to the last spot of the trail that is not the one where the screen stands; with `isSwap` that one takes its place, so that the way leads there and back. */
export function returnFrom(state: State, {slides}: Pick<Extent, 'slides'>, isSwap = false): {readonly view: View; readonly act?: TalkAction; readonly page?: number} {
	const {talk, view} = state;
	// A curtain is lifted first, as by any move.
	if (talk.curtain !== 'none') return {view, act: {type: 'lift'}};
	const here = spotOf(state);
	const index = view.trail.findLastIndex(spot => !isSame(spot, here) && spot.slide < slides);
	const spot = view.trail[index];
	if (!spot) return {view: {...view, message: 'There was no jump to come back from.'}};
	const rest = view.trail.slice(0, index);
	return {view: {...view, trail: isSwap ? [...rest, here] : rest}, act: {type: 'go', place: {slide: spot.slide, step: spot.step}}, page: spot.page};
}

/** How many times a move is to be made: the number typed before it. Other actions, and a move that lifts a curtain, happen once. */
export function countMoves({talk, view}: State, action: TalkAction): number {
	const isMove = action.type === 'next' || action.type === 'back' || action.type === 'skip';
	if (!isMove || talk.curtain !== 'none' || !/^\d+$/.test(view.typed)) return 1;
	return Math.max(1, Math.min(mostMoves, Number(view.typed)));
}

const spotOf = ({talk, view}: State): Spot => ({...talk.place, page: view.page});

const isSame = (a: Spot, b: Spot) => a.slide === b.slide && a.step === b.step && a.page === b.page;
