/** A screen that follows another shows the first block that stands there, whatever the sizes of the two. */
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {noEvidence} from '../../../src/deck/evidence.ts';
import {lineText} from '../../../src/draw/line.ts';
import {openShow} from '../../../src/show/open-show.ts';
import {roomOf, showNews} from '../../../src/show/console/room.ts';
import {layoutOf, resize, type Show, withView} from '../../../src/show/show.ts';
import {newClock} from '../../../src/talk/clock.ts';
import {noTiming} from '../../../src/talk/delivery/timing.ts';
import type {TalkNews} from '../../../src/talk/talk-news.ts';
import {deckOf} from '../markdown.ts';

/** Blocks of so many words each; each word of a slide is another. */
type BlockShape = {readonly kind: 'paragraph' | 'list' | 'nested' | 'numbers' | 'quote' | 'table' | 'columns' | 'code' | 'heading'; readonly words: readonly number[]};

const shape: fc.Arbitrary<BlockShape> = fc.record({
	kind: fc.constantFrom('paragraph', 'list', 'nested', 'numbers', 'quote', 'table', 'columns', 'code', 'heading'),
	words: fc.array(fc.integer({min: 1, max: 30}), {minLength: 1, maxLength: 8}),
});

const sizes = fc.record({columns: fc.integer({min: 40, max: 180}), rows: fc.integer({min: 12, max: 50})});

/** Markdown of a slide of such blocks. */
function slideOf(shapes: readonly BlockShape[]): string {
	let count = 0;
	const say = (words: number) => Array.from({length: words}, () => `word${++count}`).join(' ');
	const write = {
		paragraph: (words: readonly number[]) => words.map(say).join('\n\n'),
		list: (words: readonly number[]) => words.map(one => `- ${say(one)}`).join('\n'),
		nested: (words: readonly number[]) => words.map((one, index) => `${index % 2 === 1 ? '  ' : ''}- ${say(one)}`).join('\n'),
		numbers: (words: readonly number[]) => words.map((one, index) => `${index + 1}. ${say(one)}`).join('\n'),
		quote: (words: readonly number[]) => `${words.map(one => `> ${say(one)}`).join('\n>\n')}\n>\n> — ${say(1)}`,
		table: (words: readonly number[]) => `| ${say(1)} | ${say(1)} |\n| --- | --- |\n${words.map(one => `| ${say(1)} | ${say(Math.min(one, 3))} |`).join('\n')}`,
		columns: (words: readonly number[]) => `<!-- columns: [1, 1] -->\n\n${words.map(one => `- ${say(one)}`).join('\n')}\n\n<!-- column -->\n\n${words.map(one => `- ${say(one)}`).join('\n')}\n\n<!-- columns: end -->`,
		code: (words: readonly number[]) => `\`\`\`\n${words.map(one => say(Math.min(one, 3))).join('\n')}\n\`\`\``,
		heading: (words: readonly number[]) => `### ${say(Math.min(words[0]!, 4))}`,
	};
	return `## A slide\n\n${shapes.map(({kind, words}) => write[kind](words)).join('\n\n')}`;
}

const newsOf = (show: Show): TalkNews => ({place: show.state.talk.place, curtain: 'none', clock: newClock, dropped: [], timing: noTiming, room: roomOf(show), deck: ''});
/** What a page says; words in letters of several rows are told as words. */
const pageText = (show: Show) =>
	layoutOf(show)!
		.rowsAt(0, show.state.view.page)
		.map(line => lineText(line.map(part => (part.word ? {...part, text: part.word.row === 0 ? ` ${part.word.text} ` : ''} : part))))
		.join('\n');
const lastPage = (show: Show) => layoutOf(show)!.pages.length - 1;

test('on each page of the room, the first word that is seen there is seen on the copy', () => {
	fc.assert(
		fc.property(fc.array(shape, {minLength: 1, maxLength: 6}), sizes, sizes, (shapes, roomSize, copySize) => {
			const show = openShow(deckOf(slideOf(shapes)), 'default', noEvidence);
			const [room, copy] = [resize(show, roomSize), resize(show, copySize)];
			for (let page = 0; page <= lastPage(room); page++) {
				const at = withView(room, {page});
				const [first] = /word\d+/.exec(pageText(at)) ?? [];
				const shown = showNews(copy, newsOf(at), undefined);
				if (first !== undefined) expect(pageText(shown), `page ${page + 1}`).toMatch(new RegExp(`${first}\\b`));
			}
		}),
		{numRuns: 300},
	);
});

test('a copy of the same size is on the same page', () => {
	fc.assert(
		fc.property(fc.array(shape, {minLength: 1, maxLength: 6}), sizes, (shapes, size) => {
			const room = resize(openShow(deckOf(slideOf(shapes)), 'default', noEvidence), size);
			for (let page = 0; page <= lastPage(room); page++) expect(showNews(room, newsOf(withView(room, {page})), undefined).state.view.page).toBe(page);
		}),
	);
});
