/** Mistakes of an author that would pass in silence are problems with a place and a way to mend them. */
import {describe, expect, test} from 'vitest';
import {deckProblems} from '../../src/deck/problem/deck-problems.ts';
import {readDeck} from '../../src/deck/read/read-deck.ts';
import {readSource} from '../../src/deck/read/read-source.ts';
import {problemsOf} from './markdown.ts';

/** The problems of a deck of one file, each in a line. */
function told(text: string): readonly string[] {
	const deck = readDeck({path: 'deck', pages: [{name: 'talk.md', text}]});
	const reading = readSource(deck.sourceNote, () => ({trouble: 'is not there', names: []}));
	return deckProblems(deck, reading).map(({line, message, hint}) => `${line}: ${message} (${hint})`);
}

const front = '---\nsides: [Union, Port]\n---\n\n';

describe('a side that the front matter does not name', () => {
	test.each([
		['players', '```players\n- {name: Ana, side: Unoin}\n```'],
		['timeline', '```timeline\nalt: One event.\nevents:\n  - {when: Monday, side: "Port, Unoin", claim: Talks}\n```'],
		['map', '```map\nalt: A map.\nregion: Baltic\ncountries: [{name: Poland, style: shaded, side: Unoin}]\n```'],
		['a quotation', '> ```players\n> - {name: Ana, side: Unoin}\n> ```'],
	])('is told once in %s', (_kind, block) => {
		expect(told(`${front}## Who\n\n${block}\n`).map(line => line.replace(/^\d+/, 'N'))).toEqual(['N: `Unoin` is not among the deck’s sides. (did you mean `Union`?)']);
	});

	test('is told where the word stands', () => {
		expect(problemsOf(`${front}## Who\n\n> \`\`\`players\n> - {name: Ana, side: Union}\n> - {name: Ben, side: Unoin}\n> \`\`\`\n`)[0]).toMatch(/^9:23 sides `Unoin`/);
	});

	test('is none where the front matter names no sides', () => {
		expect(told('## Who\n\n```players\n- {name: Ana, side: Unoin}\n```\n')).toEqual([]);
	});
});

test('what is wrong within a block is told at its own line and words', () => {
	const blocks = '```players\n- {name: Ana, side: Union}\n- name: Ben\n  side: Unoin\n```\n\n> - ```timeline\n>   alt: One.\n>   events:\n>     - {side: "Port, Prot", claim: Talks, cites: [1, 7]}\n>   ```\n\nWords\nand $a$\n';
	const text = `---\nsides: [Union, Port]\nsource: {paragraphs: [{gist: One}]}\n---\n\n## Who\n\n${blocks}`;
	const lines = text.split('\n');
	const deck = readDeck({path: 'deck', pages: [{name: 'talk.md', text}]});
	const places = deckProblems(deck, readSource(deck.sourceNote, () => ({trouble: 'is not there', names: []})));
	expect(places.map(({line, column, length = 0}) => [line, lines[line - 1]!.slice(column - 1, column - 1 + length)])).toEqual([[11, 'Unoin'], [17, '"Port, Prot"'], [17, '7'], [21, '$a$']]);
});

test('a link to a slide that is not there names the nearest one', () => {
	expect(told('## The quay\n\nSee [the quay](#the-kay), [itself](#the-quay) and [¶1](#p1) [background](#background).\n').filter(line => line.includes('#the'))).toEqual(['3: There is no slide #the-kay. (did you mean `#the-quay`?)']);
});

test('an id given twice is told where it stands again; two slides of one title are not', () => {
	expect(told('## One\n\n<!-- id: x -->\n\n---\n\n## Two\n\n<!-- id: x -->\n')).toEqual(['9: The id `x` is that of slide 1 too. (give one of the two another `id:`)']);
	expect(told('## One\n\n---\n\n## One\n')).toEqual([]);
});

test('citations of a deck without a source are told once', () => {
	expect(told('## One\n\nWords [¶7](#p7)\n\n---\n\n## Two\n\nWords [¶8](#p8)\n')).toEqual(['3: ¶7 is cited, and the deck names no source. (name it in the front matter: `source: source.yaml`; `lectern source ARTICLE` writes one)']);
});

describe('the speaker of a quotation', () => {
	const hint = '(begin a line of its own with a dash: `> — Ana`)';

	test.each([
		['behind a hyphen', '> We will be back.\n> - Ana', `4: This quotation ends in an item of a list, and names no speaker. ${hint}`],
		['behind a hyphen, a line below', '> We will be back.\n>\n> - Ana', `5: This quotation ends in an item of a list, and names no speaker. ${hint}`],
		['in the line of the words', '> We will be back. — Ana', `3: This quotation has its speaker in a line of its words. ${hint}`],
		['in the line of the words in quotation marks', '> “We will be back” -- Ana', `3: This quotation has its speaker in a line of its words. ${hint}`],
	])('%s is told', (_where, text, problem) => {
		expect(told(`## One\n\n${text}\n`)).toEqual([problem]);
	});

	test.each(['> We will be back — soon.', '> Steps:\n>\n> - Ana\n> - Ben', '> - Ana', '> We ask:\n>\n> - who pays\n>\n> — Ana', '> He left. — And we stayed, for there was nothing more to be said about it.', '> We will be back. — Ana\n>\n> — Ben'])('is none: %j', text => {
		expect(told(`## One\n\n${text}\n`)).toEqual([]);
	});
});

test('a slide that shows nothing is told, unless it is the only one', () => {
	const nothing = 'This slide shows nothing. (write `## What it says`; if its notes are those of the slide before, take the `---` between them out)';
	expect(told('## One\n\n- a\n\n---\n\n<!-- Say it. -->\n')).toEqual([`7: ${nothing}`]);
	expect(told('## One\n\n---\n\n<!-- time: 30s -->\n\n---\n\n## Two\n')).toEqual([`5: ${nothing}`]);
	expect(told('## One\n\n---\n\n## Two\n\n<!-- a note -->\n')).toEqual([]);
	expect(told('<!-- Say it. -->\n')).toEqual([]);
});

describe('columns', () => {
	test('that are announced and not there are told', () => {
		expect(told('## One\n\n<!-- columns: [2, 1] -->\n\nLeft\n\n<!-- columns: end -->\n')).toEqual(['3: 2 columns are announced, and one is there. (begin the next one with `<!-- column -->`, or take both `columns` comments out)']);
		expect(told('## One\n\n<!-- columns: [1] -->\n\nLeft\n\n<!-- column -->\n\nRight\n\n<!-- columns: end -->\n')[0]).toBe('3: One column is announced, and 2 are there. (begin each with `<!-- column -->`, or write `columns: [1, 1]`)');
	});

	test('that are never closed are told', () => {
		expect(told('## One\n\n<!-- columns: [1, 1] -->\n\nLeft\n\n<!-- column -->\n\nRight\n')).toEqual(['3: These columns are never closed. (end them with `<!-- columns: end -->`)']);
	});
});

describe('what is never closed and takes slides in', () => {
	test('a fence is told where it opens', () => {
		expect(told('## One\n\n```js\nlet a;\n\n---\n\n## Two\n\n---\n\n## Three\n')).toEqual(['3: ``` is missing: 2 slides are in this fence. (close it with ``` on a line of its own)']);
	});

	test('a comment is told where it opens, with slides before it', () => {
		expect(told('## One\n\n---\n\n## Two\n\n<!-- A note\n\n---\n\n## Three\n')).toEqual(['7: `-->` is missing: a slide is in this comment. (close it with `-->`)']);
	});

	test('a comment that the end of a later one closes is told where it opens', () => {
		const hint = '(close it with `-->` in its line; a slide with `backup: true` stays out of the talk)';
		expect(told('## One\n\nwords\n\n<!-- time: 45s\n\n---\n\n## Two\n\n<!-- a note -->\n')).toEqual([`5: \`-->\` is missing: a slide is in this comment. ${hint}`]);
		expect(told('## One\n\n- item <!-- a\n\n  ---\n  --- -->\n\n<!--\nA note\n\n---\n\n## Two\n\n---\n\n## Three\n-->\n')).toEqual([`8: \`-->\` is missing: 2 slides are in this comment. ${hint}`]);
	});

	test.each([
		['a comment that holds the beginning of another', '<!-- time: 45s\n\nWords.\n\n<!-- a note -->', '`-->` is missing: another comment is in this comment. (close it with `-->` in its line)'],
		['a directive that holds a heading', '<!-- time: 45s\n\n### Words\n\n-->', '`-->` is missing: a heading is in this comment. (close it with `-->` in its line)'],
		['a directive that is never closed and holds words', '<!-- time: 45s\n\nWords.', '`-->` is missing: the rest of the slide is in this comment. (close it with `-->` in its line)'],
		['a directive that goes on in words', '<!-- time: 45s\nWords. -->', '`time` is no directive here: other lines of the comment are words, and all of it is kept as a note. (give the directive a comment of its own)'],
	])('%s is told', (_what, comment, message) => {
		expect(told(`## One\n\nwords\n\n${comment}\n`)).toEqual([`5: ${message}`]);
	});

	test('a fence that a later one closes is told where it opens', () => {
		expect(told('## One\n\n```js\nlet a;\n\n---\n\n## Two\n\n```ts\nlet b;\n```\n')).toEqual(['3: ``` is missing: a slide is in this fence. (close it with ``` on a line of its own)']);
	});

	test('one that takes nothing in is none', () => {
		expect(told('## One\n\n<!--\nSay **this**:\n\n# loud\n\n- and `<!-- that`\n-->\n\n````md\n```js\na\n```\n---\n````\n\n```yaml\n---\na: b\n```\n')).toEqual([]);
		expect(told('## One\n\n```js\nlet a;\n')).toEqual([]);
		expect(told('## One\n\n```\n---\n```\n\n---\n\n## Two\n')).toEqual([]);
	});
});

describe('front matter', () => {
	const text = (front: string) => `${front}# Talk\n\nWhat happened: much\n\n---\n\n## One\n`;
	const titles = (deck: string) => readDeck({path: 'deck', pages: [{name: 'talk.md', text: deck}]}).slides.length;

	test.each([
		['in TOML', '+++\ntitle = "T"\nminutes = 5\n+++\n\n', '1: This front matter is TOML. (write YAML, `title: …`, between two lines `---`)'],
		['that is never closed', '---\ntitle: T\nminutes: 5\n\n', '1: This front matter is never closed. (end it with a line `---`)'],
	])('%s is told, and takes no slide in', (_what, front, message) => {
		expect(told(text(front))).toEqual([message]);
		expect(titles(text(front))).toBe(2);
		expect(told(text(front).split('---\n\n## One')[0]!)).toEqual([message]);
	});

	test('that is never closed is read as far as it goes', () => {
		expect(told('---\ntitle: T\nminuts: 5\n\n## One\n')).toEqual(['1: This front matter is never closed. (end it with a line `---`)', '3: There is no key `minuts` here. (did you mean `minutes`?)']);
	});

	test('with comments and blank lines is all front matter', () => {
		expect(told(text('---\ntitle: T\n\n# The length\n\nminutes: 5\n---\n\n'))).toEqual([]);
	});

	test('with equals signs is told', () => {
		const message = 'This is no front matter, and is shown as it is written. (write `title: …`, between two lines `---` at the top of the first file)';
		expect(told('---\ntitle = T\n---\n\n# A\n')).toEqual([`2: ${message}`]);
		expect(told('# A\n\n---\n\n## B\n\ntitle = T\n\n---\n\nclasses = 5\n')).toEqual([]);
	});

	test('of a single slide is told', () => {
		expect(told('# Talk\n\n---\nlayout: two-cols\nclass: text-center\n---\n\n## One\n')).toEqual(['4: This is front matter out of its place, and is shown as it is written. (front matter begins in the first line of the first file; what a slide says of itself are comments: `<!-- time: 45s -->`)']);
		expect(told('# Talk\n\n---\n\n## One\n\nkey: value\n\n---\n\nTomorrow: nothing\n')).toEqual([]);
	});
});

describe('a slide of questions', () => {
	test('tells each question whose answer goes on with it', () => {
		expect(told('## Q\n\n<!-- kind: questions -->\n\n1. Why?\n   Because.\n2. How?\n\n   By ship.\n3. When?\n   - Now.\n4. Who?\n')).toEqual([
			'5: This question has no answer apart from it: both are shown at once. (leave a line empty before the answer)',
			'12: This question has no answer. (write one below it, behind an empty line and as far to the right as the question)',
		]);
	});

	test('that stand in no list are told', () => {
		expect(told('## Q\n\n<!-- kind: questions -->\n')).toEqual([]);
		expect(told('## Q\n\n- Why?\n\n  Because.\n\n<!-- kind: questions -->\n')).toEqual(['7: `kind: questions` stands behind the list, and does nothing to it. (write it above the list)']);
		expect(told('## Q\n\n<!-- kind: questions -->\n\nWhy?\n\nBecause.\n')).toEqual(['3: There is no list of questions on this slide. (write each as `- Why?`, and its answer below it behind an empty line)']);
	});
});

describe('syntax that decks do not have', () => {
	test.each(['Words[^1] more.', 'Words\n\n[^1]: note', '- item [^long-name]'])('a footnote is told: %s', text => {
		expect(told(`## One\n\n${text}\n`).map(line => line.replace(/^\d+: /, ''))).toEqual(['Footnotes are shown as they are written. (put it into the speaker notes, or cite a paragraph: `[¶1](#p1)`)']);
	});

	test.each(['The sum $a + b$ is', '$$\\int x$$', '- $x$, then', '**$x^2$**'])('a formula is told: %s', text => {
		expect(told(`## One\n\n${text}\n`).join('\n')).toContain('Formulas are shown as they are written.');
	});

	test.each(['From $5 to $10', 'It costs $5.', '`$x$`', '\\$x\\$', 'A $ and a $', '```\n$x$ [^1]\n```', '$5 and $6'])('this is none: %s', text => {
		expect(told(`## One\n\n${text}\n`)).toEqual([]);
	});
});

test('problems come file by file and line by line, whatever finds them', () => {
	const first = '## One\n\n<!-- id: x -->\n\nsee [it](#kay) and $a$\n\n---\n\n## Two\n\n<!-- id: x -->\n<!-- time: soon -->\n';
	const places = problemsOf(`---\nminuts: 3\n---\n${first}`, '## Three\n\n[¶1](#p1) [^1]\n').map(problem => problem.split(' ').slice(0, 2).join(' '));
	expect(places).toEqual(['2:1 front-matter', '8:10 links', '8:20 syntax', '14:6 id', '15:6 directive', '3:6 citation', '3:11 syntax']);
});
