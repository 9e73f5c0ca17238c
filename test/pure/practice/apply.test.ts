/** Times are written into a deck's files, and nothing else of them changes. */
import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Problem} from '../../../src/deck/problem/problem.ts';
import {readDeck} from '../../../src/deck/read/read-deck.ts';
import {applyTimes} from '../../../src/deck/time/apply-times.ts';
import {fileSlides} from '../../../src/deck/time/file-slides.ts';
import {showChange} from '../../../src/deck/time/show-change.ts';
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

test('line ends that only Unicode knows part lines as they do for the reader', () => {
	for (const end of ['\u2028', '\u2029', '\u0085', '\r', '\r\n']) {
		const text = ['# T', '', 'one', 'two', '', '---', '', '## A', '', 'Text', '', '---', '', '## B', ''].join(end);
		const {after, pages} = changed(text, [[1, 9], [2, 7]]);
		expect([pages.slides.at(0).seconds, pages.slides.at(1).seconds, pages.slides.at(2).seconds]).toEqual([undefined, 9, 7]);
		const newline = end.startsWith('\r') ? end : '\n';
		expect(after).toBe(text.replace('## A', `## A${newline}<!-- time: 9s -->`).replace('## B', `## B${newline}<!-- time: 7s -->`));
	}
});

test('a slide that begins with indented code keeps it', () => {
	expect(writeTime('\n    code\n', 5)).toBe('\n<!-- time: 5s -->\n    code\n');
	expect(writeTime('\u200B    code\n', 5)).toBe('\u200B<!-- time: 5s -->\n    code\n');
});

test('characters that no reader sees stay, in the time as little as elsewhere', () => {
	expect(writeTime('## A\u200B \n\n\u202E<!--\u001B[31m time: 4\u200B0s -->\u0007\n', 5)).toBe('## A\u200B \n\n\u202E<!--\u001B[31m time: 5s -->\u0007\n');
	expect(writeTime('## A\u200B\n\ntext', 5)).toBe('## A\u200B\n<!-- time: 5s -->\n\ntext');
});

test('a time in a quotation or a list is exchanged where it stands', () => {
	expect(writeTime('## A\n\n> <!--\n> time: 4s\n> id: x\n> -->\n', 9)).toBe('## A\n\n> <!--\n> time: 9s\n> id: x\n> -->\n');
	expect(writeTime('## A\n\n- <!--\n  time: 4s\n  -->\n', 9)).toBe('## A\n\n- <!--\n  time: 9s\n  -->\n');
	expect(writeTime('<!-- time: 1s -->\n\n## A <!-- time: 2s -->\n', 9)).toBe('<!-- time: 9s -->\n\n## A <!-- time: 2s -->\n');
});

test('a slide that cannot be given the time alone is left as it was, and told', () => {
	const anchored = '## A\n\n<!--\ntime: &t 4s\nid: *t\n-->\n';
	const nested = `## B\n\n${'> '.repeat(300)}deep\n`;
	const text = `${anchored}\n---\n\n${nested}\n---\n\n## C\n`;
	expect(applyTimes('x', text, [0, 1, 2].map(slide => ({slide, seconds: 9})))).toEqual({file: 'x', before: text, after: text.replace('## C\n', '## C\n<!-- time: 9s -->\n'), unwritten: [0, 1]});
});

test('whatever the text, applying times and taking them out again gives the same text, and the rest of the deck reads as before', () => {
	const piece = fc.constantFrom('# A', '## B ', '- x', '    code', '<!-- time: 40s -->', '<!-- id: x -->', '<!--', '-->', 'time: 40s', '```', '> q', '> <!--', '> time: 40s', '> -->', 'text', '\u200Btext\u202E', '\u001B]0;time: \u0007', '| a |', '| - |', '---', '---', '', '', '  ', 'É文👩‍🚀');
	const end = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r', '\u2028', '\u2029', '\u0085');
	fc.assert(
		fc.property(fc.constantFrom('', '\uFEFF', '---\ntitle: T\n---\n'), fc.array(fc.tuple(piece, end), {minLength: 1, maxLength: 24}), fc.boolean(), (head, lines, isEnded) => {
			const text = head + lines.map(([line, lineEnd], index) => line + (index < lines.length - 1 || isEnded ? lineEnd : '')).join('');
			const before = read(text);
			const times = Array.from({length: before.slides.length}, (_slide, slide) => ({slide, seconds: before.slides.at(slide).seconds === undefined ? 888 : 777}));
			const {after, unwritten} = applyTimes('x', text, times);
			expect(fileSlides(text)).toHaveLength(times.length);
			const fresh = read(after);
			expect(Array.from({length: fresh.slides.length}, (_slide, index) => fresh.slides.at(index).seconds)).toEqual(times.map(({slide, seconds}) => (unwritten.includes(slide) ? before.slides.at(slide).seconds : seconds)));
			expect(said(fresh)).toEqual(said(before));
			const [line, newline] = ['<!-- time: 888s -->', /\r\n?|\n/.exec(text)?.[0] ?? '\n'];
			expect(after.replaceAll('777s', '40s').replaceAll(newline + line, '').replaceAll(line + newline, '')).toBe(text);
		}),
		{numRuns: 300},
	);
});

/** What is told of the line right above a break changes with what stands there. */
const isOfSlide = ({message}: Problem) => !message.includes('the `---` below it');

/** What a deck says, without times and places. */
function said({slides}: ReturnType<typeof read>): string {
	const all = Array.from({length: slides.length}, (_slide, index) => slides.at(index));
	return JSON.stringify(all, (key, value: unknown) => (['position', 'line', 'column', 'seconds'].includes(key) ? undefined : key === 'problems' ? (value as readonly Problem[]).filter(isOfSlide) : value));
}

function read(page: string) {
	return readDeck({path: '', pages: [{name: 'deck.md', text: page}]});
}

function changed(text: string, times: readonly (readonly [slide: number, seconds: number])[]) {
	const change = applyTimes('deck.md', text, times.map(([slide, seconds]) => ({slide, seconds})));
	return {change, after: change.after, pages: read(change.after)};
}
