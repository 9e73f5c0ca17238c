/** Draws a card of a drill. */
import type {Card, CardKind} from '../../talk/drill/card/card.ts';
import type {Drill} from '../../talk/drill/drill.ts';
import {drillKeys} from '../../talk/key/drill-keys.ts';
import type {Evidence} from '../../deck/evidence.ts';
import {drawAnswerClock} from './audience.ts';
import {blankLines, indentLine, type Line, lineWidth, segment} from '../line.ts';
import {clipScroll} from '../panel/reader.ts';
import {drawSources} from '../panel/sources.ts';
import {type AskedRows, setAsked} from './asked.ts';
import type {TextScreen} from './large-text.ts';
import {measureStage} from '../size.ts';
import {truncateLine, wrapSegments} from '../wrap.ts';

/** What each kind of card asks for. */
const headings: Readonly<Record<CardKind, string>> = {
	question: 'A question',
	slide: 'What the slide says',
	speaker: 'Who said it',
	fact: 'A part of a slide',
	blank: 'The words left out',
};

/** What a card is drawn with: the evidence of its answer, the moment (ms since 1970), the screen. */
export type CardSetting = TextScreen & {readonly evidence: Evidence; readonly now: number};

/**
 * The rows of the whole screen: what is asked, the answer once the card is turned, the keys. An answer that is longer than the screen
 * is scrolled by `scroll` rows; a `message` stands above the keys.
 */
export function drawCard(drill: Drill, setting: CardSetting & {readonly scroll: number; readonly message?: string}): readonly Line[] {
	const {size, scroll, message = ''} = setting;
	const {left, columns} = measureStage(size);
	const [card] = drill.queue;
	if (!card) return blankLines(size.rows);
	const {head, body, room} = layOutCard(card, drill, setting);
	const from = clipScroll(scroll, body.length, room);
	const rest = body.length - from - room;
	const rows = [...head, ...Array.from({length: room}, (_row, row) => body[from + row] ?? [])].slice(0, Math.max(0, size.rows - 2));
	const foot: readonly Line[] = [message === '' ? [] : [segment(message, 'accent')], drawKeys(drill.turnedAt !== undefined, rest, columns)];
	return [...rows, ...foot].map(line => indentLine(truncateLine(line, columns), left));
}

/** How many rows the answer of the card on show can be scrolled down. */
export function mostCardScroll(drill: Drill, setting: CardSetting): number {
	const [card] = drill.queue;
	if (!card) return 0;
	const {body, room} = layOutCard(card, drill, setting);
	return clipScroll(Infinity, body.length, room);
}

/** The question that stays, the answer that scrolls below it, and the rows that are left for it; on a large screen both in large letters where all of the card has room so. */
function layOutCard(card: Card, drill: Drill, setting: CardSetting) {
	const {size, now} = setting;
	const isTurned = drill.turnedAt !== undefined;
	const {question, rule, answer} = setCard(card, setting);
	const head = [...blankLines(measureStage(size).top), drawCardHead(drill, card, now), [], ...question, [], ...(isTurned ? rule : [])];
	return {head, body: isTurned ? answer : [], room: Math.max(1, size.rows - head.length - 2)};
}

function setCard(card: Card, setting: CardSetting): AskedRows {
	const {prose} = measureStage(setting.size);
	const proof = card.cites.length > 0 ? [[], ...drawSources(card.cites, setting.evidence, prose)] : [];
	const text = [...card.back.flatMap((line, index) => drawAnswer(line, index, card, prose)), ...proof];
	// What a slide says is a list, and none of it the answer more than the rest.
	const [first = '', ...others] = card.kind === 'slide' ? [] : card.back;
	return setAsked({front: card.front, first, others: [...others.flatMap(line => wrapSegments([segment(line)], prose)), ...proof], text}, setting);
}

/** A line of the answer: what was asked for stands out, what a slide says is a list. */
function drawAnswer(text: string, index: number, {kind}: Card, columns: number): readonly Line[] {
	if (kind !== 'slide') return wrapSegments([segment(text, index === 0 ? 'title' : 'text', {isBold: index === 0})], columns);
	return wrapSegments([segment(text)], columns - 2).map((line, row) => [segment(row === 0 ? '• ' : '  ', 'muted'), ...line]);
}

/** How many cards are left, and for the hostile audience the clock of the answer. */
function drawCardHead({queue, isHostile, shownAt, turnedAt, changed}: Drill, {id, kind}: Card, now: number): Line {
	const left = queue.length === 1 ? 'the last card' : `${queue.length} cards left`;
	const clock = isHostile ? drawAnswerClock((turnedAt ?? now) - shownAt) : [];
	return [segment(isHostile ? 'The audience asks' : headings[kind], 'accent', {isBold: true}), segment(`   ${left}`, 'muted'), ...clock, ...(changed.has(id) ? [segment('   changed since you learned it', 'warn')] : [])];
}

/** What the keys do, how to scroll first while there is more; what has no room is left out from the end. */
function drawKeys(isTurned: boolean, rest: number, columns: number): Line {
	const more: readonly Line[] = rest > 0 ? [[segment('↓', 'accent', {isBold: true}), segment(` ${rest} more`, 'accent')]] : [];
	const keys = drillKeys[isTurned ? 'turned' : 'asking'].filter(({word}) => word !== undefined);
	const parts = [...more, ...keys.map(({shown, word = ''}): Line => [segment(shown, 'accent', {isBold: true}), segment(` ${word}`, 'muted')])];
	const joined = (count: number, gap: string) => parts.slice(0, count).flatMap((part, index): Line => (index === 0 ? part : [segment(gap), ...part]));
	const wide = joined(parts.length, '   ');
	if (lineWidth(wide) <= columns) return wide;
	const most = parts.findLastIndex((_part, index) => lineWidth(joined(index + 1, '  ')) <= columns);
	return joined(most + 1, '  ');
}
