/** What is said on a link is cut into lines, validated, and held within a rate. */
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {createLineBuffer} from '../../../src/link/line-buffer.ts';
import {mostGuestBytes, readGuestMessage, readHostMessage, writeMessage} from '../../../src/link/messages.ts';
import {fullAllowance, spendOne} from '../../../src/link/rate.ts';
import {mostFollowed} from '../../../src/talk/delivery/timing.ts';

test('lines arrive whole however they are cut', () => {
	fc.assert(
		fc.property(fc.array(fc.string({unit: 'grapheme'}).map(text => text.replaceAll('\n', ' '))), fc.array(fc.integer({min: 1, max: 9})), (lines, cuts) => {
			const bytes = Buffer.from(lines.map(line => `${line}\n`).join(''));
			const buffer = createLineBuffer(10_000);
			const taken: string[] = [];
			for (let at = 0, turn = 0; at < bytes.length; turn++) {
				const size = cuts[turn % Math.max(1, cuts.length)] ?? 3;
				expect(buffer.push(bytes.subarray(at, at + size))).toBe(true);
				at += size;
				for (let line = buffer.next(); line !== undefined; line = buffer.next()) taken.push(line);
			}

			expect(taken).toEqual(lines);
		}),
	);
});

test('a line that is too long is refused, in one piece or in many, and what came before it stands', () => {
	const buffer = createLineBuffer(10);
	expect(buffer.push(Buffer.from('short\n12345'))).toBe(true);
	expect(buffer.next()).toBe('short');
	expect(buffer.push(Buffer.from('67890'))).toBe(true);
	expect(buffer.push(Buffer.from('1'))).toBe(false);
	expect(createLineBuffer(10).push(Buffer.from('12345678901\n'))).toBe(false);
});

test('rubbish, wrong values and more than belongs there are no messages of a guest', () => {
	const rubbish = ['', '{', 'null', '[]', '{"type":"act"}', '{"type":"act","action":{"type":"quit"}}', '{"type":"act","action":{"type":"go","place":{"slide":-1,"step":0}}}', '{"type":"act","action":{"type":"go","place":{"slide":1e99,"step":0}}}', '{"type":"act","action":{"type":"next","more":1}}', '{"type":"state"}'];
	for (const line of rubbish) expect(readGuestMessage(line), line).toBeUndefined();
});

test('whatever text comes, it is a message or it is not, and nothing throws', () => {
	fc.assert(
		fc.property(fc.oneof(fc.string(), fc.json()), text => {
			readGuestMessage(text);
			readHostMessage(text);
		}),
	);
});

test('what is written is read again', () => {
	const act = {type: 'act', action: {type: 'go', place: {slide: 3, step: 1}}} as const;
	expect(readGuestMessage(writeMessage(act).trim())).toEqual(act);
});

test('a text that is shown holds nothing that steers a terminal', () => {
	expect(readHostMessage(JSON.stringify({type: 'refused', reason: 'a\u001B[2Jb'}))).toEqual({type: 'refused', reason: 'ab'});
});

test('so many messages go at once, then so many a second, and a clock that goes back gives none', () => {
	const rate = {atOnce: 3, aSecond: 10};
	let allowance = fullAllowance(rate, 0);
	for (let message = 0; message < 3; message++) allowance = spendOne(allowance, rate, 0) as typeof allowance;
	expect(spendOne(allowance, rate, 0)).toBe(100);
	expect(spendOne(allowance, rate, -5000)).toBe(100);
	expect(spendOne(allowance, rate, 100)).toEqual({left: 0, at: 100});
	expect(spendOne(allowance, rate, 1e6)).toEqual({left: 2, at: 1e6});
});

test('a plan that drops each slide that is followed is a message', () => {
	const act = {type: 'act', action: {type: 'drop', slides: Array.from({length: mostFollowed}, (_slide, index) => index)}} as const;
	const line = writeMessage(act);
	expect(readGuestMessage(line)).toEqual(act);
	expect(Buffer.byteLength(line)).toBeLessThanOrEqual(mostGuestBytes);
});
