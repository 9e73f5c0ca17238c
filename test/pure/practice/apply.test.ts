/** Times are written into a deck's files, and nothing else of them changes. */
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {readDeck} from '../../../src/deck/read/read-deck.ts';
import {applyTimes, showChange} from '../../../src/deck/time/apply-times.ts';
import {writeTime} from '../../../src/deck/time/write-time.ts';

test('a time that stands there is exchanged, its comment left as it is', () => {
	expect(writeTime('## A\n\n<!-- time: 40s -->\n\n- x\n', 55)).toBe('## A\n\n<!-- time: 55s -->\n\n- x\n');
	expect(writeTime('## A\n\n<!--\nid: x\ntime:  1m30s  # long\n-->\n', 55)).toBe('## A\n\n<!--\nid: x\ntime:  55s  # long\n-->\n');
	expect(writeTime('## A <!-- time: 5s -->\n', 6)).toBe('## A <!-- time: 6s -->\n');
});

test('where none stands it goes below the title, or on top of a slide without one', () => {
	expect(writeTime('## A\n\n- x\n', 55)).toBe('## A\n<!-- time: 55s -->\n\n- x\n');
	expect(writeTime('\n- x\n', 55)).toBe('\n<!-- time: 55s -->\n- x\n');
	expect(writeTime('## A', 55)).toBe('## A\n<!-- time: 55s -->');
});

test('a time in code or in a note is none, and the last one counts', () => {
	const code = '## A\n\n```html\n<!-- time: 40s -->\n```\n\n<!-- Say the time: 40s. -->\n';
	expect(writeTime(code, 5)).toBe(code.replace('## A\n', '## A\n<!-- time: 5s -->\n'));
	expect(writeTime('## A\n<!-- time: 1s -->\n<!-- time: 2s -->\n', 3)).toBe('## A\n<!-- time: 1s -->\n<!-- time: 3s -->\n');
});

test('the same time written another way is left alone', () => {
	expect(writeTime('## A\n\n<!-- time: 1m -->\n', 60)).toBe('## A\n\n<!-- time: 1m -->\n');
});

test('front matter, byte-order mark, CRLF and the other slides stay', () => {
	const text = '\uFEFF---\r\ntitle: T\r\n---\r\n# T\r\n\r\n---\r\n\r\n## A\r\n\r\n- x  \r\n\r\n---\r\n\r\n## B';
	const {pages, after} = changed(text, [[1, 9], [2, 7]]);
	expect(after).toBe(text.replace('## A\r\n', '## A\r\n<!-- time: 9s -->\r\n').replace('## B', '## B\r\n<!-- time: 7s -->'));
	expect([pages.slides.at(1).seconds, pages.slides.at(2).seconds]).toEqual([9, 7]);
});

test('the change is shown as a difference of lines', () => {
	const {change} = changed('# T\n\n---\n\n## A\n\n<!-- time: 4s -->\n\n- x\n- y\n- z\n\n---\n\n## B\n\nText\n', [[1, 9], [2, 7]]);
	expect(showChange(change)).toEqual([
		'--- deck.md',
		'+++ deck.md',
		'@@',
		' ## A',
		' ',
		'-<!-- time: 4s -->',
		'+<!-- time: 9s -->',
		' ',
		' - x',
		'@@',
		' ',
		' ## B',
		'+<!-- time: 7s -->',
		' ',
		' Text',
	]);
	expect(showChange({file: 'x', before: 'a', after: 'a'})).toEqual([]);
});

test('whatever the slide, it has the time afterwards and every other line is as before', () => {
	const piece = fc.constantFrom('## A', '# B', '- x', '<!-- time: 3s -->', '<!-- time: 9 -->', '```\ncode\n```', '> q', 'text', '<!-- A note. -->', '<!--\nid: y\ntime: 2m\n-->');
	fc.assert(
		fc.property(fc.array(piece, {minLength: 1}), fc.constantFrom('\n\n', '\r\n\r\n'), fc.integer({min: 1, max: 999}), (pieces, gap, seconds) => {
			const text = pieces.join(gap);
			const after = writeTime(text, seconds);
			expect(readDeck({path: '', pages: [{name: 'x', text: after}]}).slides.at(0).seconds).toBe(seconds);
			const without = (source: string) => source.split(/\r?\n/).filter(line => !/time:/.test(line)).join('\n');
			expect(without(after)).toBe(without(text));
		}),
	);
});

function changed(text: string, times: readonly (readonly [index: number, seconds: number])[]) {
	const read = (page: string) => readDeck({path: '', pages: [{name: 'deck.md', text: page}]});
	const deck = read(text);
	const change = applyTimes('deck.md', text, times.map(([index, seconds]) => ({line: deck.slides.positionAt(index).line, seconds})));
	return {change, after: change.after, pages: read(change.after)};
}
