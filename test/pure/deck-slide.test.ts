/** A slide's Markdown becomes a typed slide. */
import {describe, expect, test} from 'vitest';
import {inlineText} from '../../src/deck/inline.ts';
import {slideCites} from '../../src/deck/walk/cites.ts';
import {slideIds} from '../../src/deck/slide-ids.ts';
import {blockOf, deckOf, problemsOf, slideOf} from './markdown.ts';

const kindsOf = (text: string) => {
	const deck = deckOf(text);
	return Array.from({length: deck.slides.length}, (_slide, index) => deck.slides.at(index).kind);
};

describe('the kind of a slide', () => {
	test('is title for the first and section for later ones that are only a large heading, content for all others', () => {
		expect(kindsOf('# A\n\n---\n\n# B\n\n---\n\n## C\n\n---\n\n# D\n\nsubtitle\n\n---\n\n# E\n\none\n\ntwo\n\n---\n\nF')).toEqual(['title', 'section', 'content', 'section', 'content', 'content']);
	});

	test('can be given', () => {
		expect(kindsOf('# A\n\n---\n\n# B\n\n<!-- kind: content -->\n\n---\n\n## C\n\n<!-- kind: section -->\n\n---\n\n## D\n\n<!-- kind: questions -->')).toEqual(['title', 'content', 'section', 'questions']);
	});

	test('comments do not make a large heading a content slide', () => {
		expect(kindsOf('<!-- time: 5s -->\n\n# A\n\n<!-- A note. -->')).toEqual(['title']);
	});

	test('with one paragraph gives it as the subtitle', () => {
		const slide = slideOf('# A\n\nWhat it is *about*');
		expect([inlineText(slide.subtitle!), slide.blocks]).toEqual(['What it is about', []]);
	});
});

describe('sections', () => {
	const deck = deckOf('# Talk\n\n---\n\n## Before\n\n---\n\n# The first\n\n---\n\n## A\n\n---\n\n# The second part\n\n<!-- section: Second -->\n\n---\n\n## B\n\n---\n\n## C\n\n<!-- section: Third -->');

	test('begin at section slides, named by their heading or by what is given', () => {
		expect([2, 4, 6].map(index => deck.slides.sectionAt(index))).toEqual([
			{name: 'The first', start: 2},
			{name: 'Second', start: 4},
			{name: 'Third', start: 6},
		]);
	});

	test('reach to the next', () => {
		expect([0, 1, 2, 3, 4, 5, 6].map(index => deck.slides.sectionAt(index)?.name)).toEqual([undefined, undefined, 'The first', 'The first', 'Second', 'Second', 'Third']);
	});
});

describe('ids', () => {
	test('are slugs of the title, or given, or of the first words', () => {
		expect(slideOf('## The *two* demands? [¶3](#p3)').id).toBe('the-two-demands');
		expect(slideOf('## A\n\n<!-- id: other one -->').id).toBe('other-one');
		expect(slideOf('Just some words that stand alone here').id).toBe('just-some-words-that-stand-alone');
		expect(slideOf('***').id).toBe('slide');
	});

	test('differ for every slide of a deck', () => {
		expect(slideIds(deckOf('## A\n\n---\n\n## A\n\n---\n\n## A-2\n\n---\n\n## A\n\n---\n\n***\n\n---\n\n***'))).toEqual(['a', 'a-2', 'a-2-2', 'a-3', 'slide', 'slide-2']);
	});
});

describe('steps', () => {
	test('a slide without reveals has none', () => {
		expect(slideOf('## A\n\n- one\n- two').steps).toBe(0);
	});

	test('items of the outer list appear one by one where the slide asks for it', () => {
		const slide = slideOf('## A\n\n<!-- steps: true -->\n\nWords\n\n- one\n  - inner\n- two\n');
		const list = slide.blocks[1]!;
		expect(slide.steps).toBe(2);
		expect(list.type === 'list' && list.items.map(item => [item.step, item.blocks.map(block => block.step)])).toEqual([[1, [1, 1]], [2, [2]]]);
	});

	test('an item that opens the slide is there at once, so that no slide opens empty', () => {
		const list = blockOf('<!-- steps: true -->\n\n- one\n- two\n- three', 'list');
		expect(list.items.map(item => item.step)).toEqual([0, 1, 2]);
	});

	test('the front matter asks for it on every slide, and a slide may decline', () => {
		const deck = deckOf('---\nincremental: true\n---\n## A\n\n- one\n- two\n\n---\n\n## B\n\n<!-- steps: false -->\n\n- one\n- two');
		expect([deck.slides.at(0).steps, deck.slides.at(1).steps]).toEqual([1, 0]);
	});

	test('a pause parts what stands before it from what stands behind it', () => {
		const slide = slideOf('## A\n\none\n\n<!-- pause -->\n\ntwo\n\n<!-- pause -->\n\nthree');
		expect([slide.steps, slide.blocks.map(block => block.step)]).toEqual([2, [0, 1, 2]]);
		expect(slideOf('## A\n\n<!-- pause: false -->\n\none').steps).toBe(0);
	});

	test('notes appear at once and take no step', () => {
		expect(slideOf('---\nincremental: true\n---\n## A\n\n<!-- Say:\n\n- one\n- two -->').steps).toBe(0);
	});
});

describe('questions', () => {
	test('stand there at once, and each answer takes a step', () => {
		const slide = slideOf('## Questions\n\n<!-- kind: questions -->\n\n- Why?\n\n  Because [¶1](#p1).\n\n  And so.\n\n- Who?\n\n  [They](#the-players)\n\n- Open?\n');
		const list = slide.blocks[0]!;
		expect(slide.steps).toBe(2);
		expect(list.type === 'list' && list.items.map(item => [item.step, ...item.blocks.map(block => block.step)])).toEqual([[0, 0, 1, 1], [0, 0, 2], [0, 0]]);
	});
});

describe('columns', () => {
	const text = '## A\n\nabove\n\n<!-- columns: [2, 1] -->\n\nleft\n\n- item\n\n<!-- column -->\n\nright\n\n<!-- columns: end -->\n\nbelow';

	test('gather what stands between the directives', () => {
		const {blocks, problems} = slideOf(text);
		expect(blocks.map(block => block.type)).toEqual(['paragraph', 'columns', 'paragraph']);
		const columns = blocks[1]!;
		expect(columns.type === 'columns' && [columns.widths, columns.columns.map(one => one.map(block => block.type))]).toEqual([[2, 1], [['paragraph', 'list'], ['paragraph']]]);
		expect(problems).toEqual([]);
	});

	test('end with the slide where nothing ends them, and get a width where none is given', () => {
		const columns = blockOf('<!-- columns: [3] -->\n\na\n\n<!-- column -->\n\nb\n\n<!-- column -->\n\nc', 'columns');
		expect([columns.widths, columns.columns.length]).toEqual([[3, 1, 1], 3]);
	});

	test('a `column` right behind names the first, and one outside is a problem', () => {
		expect(blockOf('<!-- columns: [1, 1] -->\n<!-- column -->\n\na\n\n<!-- column -->\n\nb', 'columns').columns.length).toBe(2);
		expect(problemsOf('a\n\n<!-- column -->\n\nb')).toEqual(['3:6 columns `column` stands outside of columns. | begin with `<!-- columns: [1, 1] -->`']);
	});
});

describe('a quotation', () => {
	test('has a speaker where its last paragraph begins with a dash', () => {
		const quote = blockOf('> We will *answer*.\n>\n> And soon.\n>\n> — A. Speaker, Minister (our translation) [¶3](#p3)', 'quote');
		expect(inlineText(quote.speaker!)).toBe('A. Speaker, Minister (our translation)');
		expect(quote.blocks.map(block => block.type === 'paragraph' && inlineText(block.text))).toEqual(['We will answer.', 'And soon.']);
		expect(slideCites(slideOf('> We.\n>\n> — A [¶3](#p3)'))).toEqual([3]);
	});

	test('may have its speaker on the last line of its words', () => {
		const quote = blockOf('> We will answer.\\\n> -- A. Speaker', 'quote');
		expect([inlineText(quote.speaker!), quote.blocks.length]).toEqual(['A. Speaker', 1]);
	});

	test.each(['> We will answer.\n> — A. Speaker', '> We will\n> answer\n> -- A. Speaker', '> We will answer.\n> – **A. Speaker**, Minister [¶3](#p3)', '> We will answer.\n— A. Speaker'])('may have its speaker on a line that nothing parts from its words: %j', text => {
		const quote = blockOf(text, 'quote');
		expect(inlineText(quote.speaker!)).toMatch(/^A\. Speaker/);
		expect(quote.blocks.map(block => block.type === 'paragraph' && inlineText(block.text))).toEqual([expect.stringMatching(/^We will answer\.?$/)]);
	});

	test('has none where a dash stands within its words', () => {
		expect(blockOf('> We will — soon — answer.', 'quote').speaker).toBeUndefined();
		expect(blockOf('> We will answer\n> — and soon', 'quote').speaker).toBeUndefined();
		expect(blockOf('> We will answer\n> — Russia will, too.', 'quote').speaker).toBeUndefined();
		expect(blockOf('> We will\n> — Russia\n> and we — answer', 'quote').speaker).toBeUndefined();
		expect(blockOf('> a\n>\n> - b', 'quote').speaker).toBeUndefined();
	});
});

describe('other blocks', () => {
	test('a list knows its start, its nesting and its task boxes', () => {
		expect(blockOf('3. three\n4. four', 'list').start).toBe(3);
		expect(blockOf('- a\n  - b', 'list').items[0]!.blocks.map(block => block.type)).toEqual(['paragraph', 'list']);
		expect(blockOf('- [x] done\n- [ ] open\n- neither', 'list').items.map(item => item.isDone)).toEqual([true, false, undefined]);
	});

	test('a table has as many cells in each row as in its head', () => {
		const table = blockOf('| a | b | c |\n| :-- | --: | :-: |\n| 1 |\n| 1 | 2 | 3 | 4 |', 'table');
		expect(table.align).toEqual(['left', 'right', 'center']);
		expect(table.rows.map(row => row.map(inlineText))).toEqual([['1', '', ''], ['1', '2', '3']]);
	});

	test('an image shows its words and its address', () => {
		expect(blockOf('![A map](map.png)', 'image')).toMatchObject({alt: 'A map', address: 'map.png'});
		expect(inlineText(slideOf('see ![A map](map.png) there').blocks.map(block => (block.type === 'paragraph' ? block.text : [])).flat())).toBe('see [A map] there');
	});

	test('HTML shows its words and is a problem; a line break in HTML is a line break', () => {
		expect(slideOf('<div class="x">Some <b>bold</b> words</div>').blocks).toMatchObject([{type: 'paragraph', text: [{text: 'Some bold words'}]}]);
		expect(problemsOf('## A\n\n<div>a</div>')).toEqual(['3:1 html HTML is not shown, only its words. | write it in Markdown']);
		expect(slideOf('one<br>two').blocks).toMatchObject([{text: [{text: 'one\ntwo'}]}]);
	});

	test('code keeps its language, its lines and its rules of hyphens', () => {
		expect(blockOf('```JS title\na\n\n---\n```', 'code')).toMatchObject({language: 'js', text: 'a\n\n---'});
		expect(blockOf('    indented', 'code')).toMatchObject({language: '', text: 'indented'});
	});

	test('a fence whose language is nearly one of ours is code and a problem', () => {
		expect(problemsOf('```playrs\n- name: A\n```')).toEqual(['1:1 fence There is no block `playrs`; it is shown as code. | did you mean `players`?']);
	});

	test('marks nest, citations and background are told apart from links', () => {
		const [block] = slideOf('a **b *c*** `d` ~~e~~ [f](http://x) [¶7](#p7) [background](#background)').blocks;
		expect(block?.type === 'paragraph' && block.text.filter(span => span.text.trim() !== '').map(span => [span.text.trim(), ...span.marks])).toEqual([
			['a'],
			['b', 'strong'],
			['c', 'strong', 'emphasis'],
			['d', 'code'],
			['e', 'strike'],
			['f', 'link'],
			['¶7', 'cite'],
			['background', 'background'],
		]);
	});

	test('a heading below the title is a block', () => {
		expect(slideOf('## A\n\n### B\n\nc').blocks.map(block => block.type)).toEqual(['heading', 'paragraph']);
	});

	test('an underline makes no heading', () => {
		expect(slideOf('Words\n===').title).toEqual([]);
	});

	test('every block knows the line it stands on in its file', () => {
		const deck = deckOf('# A\n\n---\n\n## B\n\none\n\n- two\n\n```players\n- {name: C}\n```');
		expect(deck.slides.at(1).blocks.map(block => [block.type, block.position.line])).toEqual([['paragraph', 7], ['list', 9], ['players', 11]]);
	});
});
