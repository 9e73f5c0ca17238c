/** Draws a card of a drill. */
import {formatMs} from '../talk/practice/clock-time.ts';
import type {Drill} from '../talk/drill/drill.ts';
import {drillKeys} from '../talk/drill/drill-keys.ts';
import type {Source} from '../deck/deck.ts';
import {indentLine, type Line, segment} from './line.ts';
import {drawSources, type Passage} from './panel/sources.ts';
import {measureStage, type Size} from './size.ts';
import {truncateLine, wrapSegments} from './wrap.ts';

/** What a card's drawing knows besides the drill. */
export type CardSetting = {readonly source: Source | undefined; readonly passageOf: (number: number) => Passage | undefined};

/** The rows of the whole screen: what is asked, the answer once the card is turned, the keys; `now` in ms since 1970. */
export function drawCard(drill: Drill, {source, passageOf}: CardSetting, now: number, size: Size): readonly Line[] {
	const {left, columns, prose, top} = measureStage(size);
	const [card] = drill.queue;
	if (!card) return Array.from({length: size.rows}, () => []);
	const isTurned = drill.turnedAt !== undefined;
	const answer = card.back.flatMap((line, index) => wrapSegments([segment(line, index === 0 ? 'title' : 'text', {isBold: index === 0})], prose));
	const sources = card.cites.length > 0 ? [[], ...drawSources(card.cites, source, passageOf, prose)] : [];
	const head: readonly Line[] = [
		drawHead(drill, now),
		[],
		...wrapSegments([segment(card.front, 'text', {isBold: true})], prose),
		[],
	];
	const body = isTurned ? [[segment('─'.repeat(prose), 'muted')], [], ...answer, ...sources] : [];
	const room = Math.max(1, size.rows - top - 2);
	const lines = [...head, ...body];
	const shown = lines.length > room ? [...lines.slice(0, room - 1), [segment(`… ${lines.length - room + 1} lines more; j opens the slide`, 'muted')] as Line] : lines;
	const rows = Array.from({length: size.rows - 1}, (_row, row) => truncateLine(shown[row - top] ?? [], columns));
	return [...rows, drawKeys(isTurned, columns)].map(line => indentLine(line, left));
}

/** How many cards are left, and for the hostile audience the clock of the answer. */
function drawHead({queue, isHostile, shownAt, turnedAt}: Drill, now: number): Line {
	const left = queue.length === 1 ? 'the last card' : `${queue.length} cards left`;
	const clock: Line = isHostile ? [segment('   ◷ ', 'accent'), segment(formatMs((turnedAt ?? now) - shownAt), 'accent', {isBold: true})] : [];
	return [segment(isHostile ? 'The audience asks' : 'Recall', 'accent', {isBold: true}), segment(`   ${left}`, 'muted'), ...clock];
}

function drawKeys(isTurned: boolean, columns: number): Line {
	const keys = drillKeys[isTurned ? 'turned' : 'asking'];
	const line = keys.flatMap(({shown, help}): Line => [segment(shown, 'accent', {isBold: true}), segment(` ${help}   `, 'muted')]);
	return truncateLine(line, columns);
}
