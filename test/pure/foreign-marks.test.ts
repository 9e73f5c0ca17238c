/** Marks of other tools and slips of the pen that would stand on a slide as they are written are told, with what to write here. */
import {describe, expect, test} from 'vitest';
import {inlineText} from '../../src/deck/inline.ts';
import {blockOf, deckOf, problemsOf, slideOf} from './markdown.ts';

/** What is told of a slide's text, below its title, without the rule. */
const told = (text: string) => problemsOf(`## One\n\n${text}\n`).map(problem => problem.replace(' syntax', ''));

const columns = '`<!-- columns: [1, 1] -->` … `<!-- column -->` … `<!-- columns: end -->`';
const notes = 'speaker notes are comments here: `<!-- say this -->`';

describe('another tool’s mark', () => {
	test.each([
		['. . .\n\nlater', '3:1 `. . .` is shown as it is written. | pandoc’s pause: here `<!-- pause -->`'],
		['- a\n\n^', '5:1 `^` is shown as it is written. | mdp’s pause: here `<!-- pause -->`'],
		['::: columns\nleft\n:::', `3:1 \`::: columns\` is shown as it is written. | pandoc’s columns: here ${columns}`],
		['words\n\n::: notes\nsay\n:::', `5:1 \`::: notes\` is shown as it is written. | pandoc’s notes: ${notes}`],
		['::: warning\nBeware\n:::', '3:1 `::: warning` is shown as it is written. | take it out; columns are written as comments'],
		['words\n\n::right::\n\nmore', `5:1 \`::right::\` is shown as it is written. | Slidev’s slots: here ${columns}`],
		['Note:\nsay this', `3:1 \`Note:\` is shown as it is written. | reveal.js’s notes: ${notes}`],
		['???\n\nsay this', `3:1 \`???\` is shown as it is written. | remark’s notes: ${notes}`],
		['words\n\n--\n\nmore', '5:1 `--` is shown as it is written. | a line `---` parts slides'],
		['words\n\n***\n\nmore', '5:1 This line parts no slides, and shows nothing. | begin a line with `---` to part slides'],
		['words\n\n ---\n\nmore', '5:2 This line parts no slides, and shows nothing. | begin a line with `---` to part slides'],
		['words\n\n—\n\nmore', '5:1 `—` is shown as it is written. | a line `---` parts slides'],
		['words\n\n–––\n\nmore', '5:1 `–––` is shown as it is written. | a line `---` parts slides'],
		['- words\n—-\n\nmore', '4:1 `—-` is shown as it is written. | a line `---` parts slides'],
		['words\n—\n\nmore', '4:1 `—` is shown as it is written. | a line `---` parts slides'],
		['### Two {#two}', '3:9 `{#two}` is shown as it is written. | here a comment: `<!-- id: two -->`'],
		['### Two {.incremental}', '3:9 `{.incremental}` is shown as it is written. | here a comment: `<!-- steps: true -->`'],
		['so :rocket: fast', '3:4 `:rocket:` is shown as it is written. | put the sign itself'],
		['> [!NOTE]\n> words', '3:3 `[!NOTE]` is shown as it is written. | take it out; a quotation needs no label'],
		['==loud== words', '3:1 `==loud==` is shown as it is written. | for words that stand out write `**words**`'],
		['see [[quay]]', '3:5 `[[quay]]` is shown as it is written. | write a link as `[words](#id)`, with the id of a slide'],
		['see ![[quay.png]]', '3:5 `![[quay.png]]` is shown as it is written. | write an image as `![what it shows](picture.png)`'],
	])('%j is told once, with what to write here', (text, expected) => {
		expect(told(text)).toEqual([expected]);
	});
});

test('a slide asked twice for its problems tells each once', () => {
	const slide = slideOf('## One\n\n<!-- tme: 4s -->\n\n**bold words');
	const rules = () => slide.problems.map(({rule}) => rule);
	expect([rules(), rules()]).toEqual([['directive', 'syntax'], ['directive', 'syntax']]);
});

describe('a slip of the pen', () => {
	test.each([
		['words\n\nTitle\n=====', '6:1 This line underlines no heading, and is shown as it is written. | write a heading as `# Title`'],
		['###Two', '3:1 This is no heading, as no blank stands behind its signs. | put a blank behind them: `### Two`'],
		['-item', '3:1 This is no item of a list, as no blank stands behind its sign. | put a blank behind it: `- item`'],
		['- **Dam.** Yes\n-**Egypt objects.** No', '4:1 This is no item of a list, as no blank stands behind its sign. | put a blank behind it: `- **Egypt`'],
		['1. one\n2.**two**', '4:1 This is no item of a list, as no blank stands behind its number. | put a blank behind it: `2. **two**`'],
		['- one\n-two', '4:1 This is no item of a list, as no blank stands behind its sign. | put a blank behind it: `- two`'],
		['- **Dam.** Yes\n– **Egypt objects.** No', '4:1 `– **Egypt` begins no item of a list here. | begin items of a list with `- `'],
		['– **Egypt objects.** No', '3:1 `– **Egypt` begins no item of a list here. | begin items of a list with `- `'],
		['– one\n– two', '3:1 `– one` begins no item of a list here. | begin items of a list with `- `'],
		['• one\n• two', '3:1 `•` begins no item of a list here. | begin items of a list with `- `'],
		['| a | b |\n| c | d |', '3:1 This is no table, as no rule stands below its first row. | set a line `| - | - |`, with a part for each column, below the first row'],
		['**bold words', '3:1 `**` is shown as it is written, as it has no fellow. | set one on either side of the words, right beside them; for the signs themselves write `\\*\\*`'],
		['some `code', '3:6 A backtick is shown as it is written, as it has no fellow. | set one on either side of the code; for the sign itself write \\`'],
		['see [it](#quay and more', '3:8 This link is never closed, and shown as it is written. | close it with `)`'],
		['see [it][1]', '3:5 This link leads nowhere, as its target is not on the slide. | write a link as `[words](#id)` or `[words](https://…)`'],
		['1.item\n2.item', '3:1 This is no item of a list, as no blank stands behind its number. | put a blank behind it: `1. item`'],
		['``js\nlet a;\n``', "3:1 `''js` opens no block of code. | a block of code stands between two lines of three backticks"],
		["'''js\nlet a;\n'''", "3:1 `'''js` opens no block of code. | a block of code stands between two lines of three backticks"],
		['see [it] (https://port.example)', '3:5 This link is shown as it is written, as a blank stands within it. | set no blank between `]` and `(`'],
		['see (it)[https://port.example]', '3:5 This link is shown as it is written, as its brackets are the wrong way round. | write the words in `[…]` and the target in `(…)`'],
		['see [it](#The Quay)', '3:8 This link is shown as it is written, as its target holds blanks. | an id has no blanks: `#the-quay`'],
		['- one\n - two', '4:2 This item stands further right than the one above it, and on the same level all the same. | set one blank more before it for a level below, none for the same'],
		['> 1. one\n>   - two\n> 2. three', '4:5 This item stands further right than the one above it, and on the same level all the same. | set one blank more before it for a level below, none for the same'],
		['1. one\n\n - two', '5:2 This item stands further right than the one above it, and on the same level all the same. | set 2 blanks more before it for a level below, none for the same'],
		['words\n\n###\n\nmore', '5:1 This heading is empty, and shows nothing. | write its words behind `###`, or take it out'],
		['| a | b |\n| - | - |\n\n| 1 | 2 |', '6:1 This row stands in no table. | between the rows of a table stands no empty line and no comment'],
		['##\u00a0Two', '3:1 The blank behind `##` is a no-break one, and so this is no heading and no item of a list. | set a plain blank there'],
		['-\u00a0one\n-\u00a0two', '3:1 The blank behind `-` is a no-break one, and so this is no heading and no item of a list. | set a plain blank there'],
		['- [] one\n- [x] two', '3:3 `[]` is no box of a task, and shown as it is written. | write `[ ]` for what is to be done, `[x]` for what is'],
		['- [ x ] one', '3:3 `[ x ]` is no box of a task, and shown as it is written. | write `[ ]` for what is to be done, `[x]` for what is'],
		['-[ ] one', '3:1 This is no item of a list, as no blank stands behind its sign. | put a blank behind it: `- [ ]`'],
		['<!–– pause ––>', '3:1 This is no comment, and is shown as it is written. | write a comment as `<!-- … -->`'],
		['<-- pause -->', '3:1 This is no comment, and is shown as it is written. | write a comment as `<!-- … -->`'],
		['a) one\nb) two', '3:1 `a)` begins no item of a list here. | begin items of a list with `- `, or with `1. `'],
		['words\nA. one\nB. two', '4:1 `A.` begins no item of a list here. | begin items of a list with `- `, or with `1. `'],
		['see [¶1–3](#p1-3) here', '3:5 citation This shows ¶1–3, and cites nothing. | cite each by itself: `[¶1](#p1) [¶3](#p3)`'],
	])('%j is told once, with how to mend it', (text, expected) => {
		expect(told(text)).toEqual([expected]);
	});

	test('an empty title is told', () => {
		expect(problemsOf('##\n\n- a\n')).toEqual(['1:1 syntax This heading is empty, and shows nothing. | write its words behind `##`, or take it out']);
		expect(problemsOf('# \n')).toEqual(['1:1 syntax This heading is empty, and shows nothing. | write its words behind `#`, or take it out']);
		expect(problemsOf('## One\n\n- a\n\n##\n\n- b\n')).toEqual(['5:1 syntax This heading is empty, and shows nothing. | write its words behind `##`, or take it out']);
	});

	test('a title without its blank is told where it stands first', () => {
		expect(problemsOf('#Harbour\n\nwords')).toEqual(['1:1 syntax This is no heading, as no blank stands behind its sign. | put a blank behind it']);
	});
});

test.each([
	'at 10:30: the talks, 12:00:00 at the latest',
	'ratio 1:2:3 and a::b::c and http://port.example:80:x',
	'Note: say this slowly',
	'5 - 3, −5 degrees, -5 degrees',
	'# 24',
	'#hashtag in the text, C# and #1',
	'a == b and 2**3 and f(x){ y }',
	'> quotation\n>\n> -- A. Speaker',
	'\\*\\*not bold\\*\\* and \\`not code',
	'`{.class}` `:smile:` `. . .`',
	'```\n. . .\n::: x\n| a |\n| b |\n```',
	'[x] done [not a link] (or this)',
	'matrix[i][j] and f(x)[0][1] and [[1, 2], [3, 4]]',
	'**bold**, ***both***, `code`, ``a`b``',
	'| a | b |\n| - | - |\n| c | d |',
	'Dots . . . within a line',
	'- —\n- none',
	'| a | b |\n| - | - |\n| — | |',
	'He spoke\n– and left',
	'- He spoke at length\n  – and left',
	'> words\n\n— A. Speaker',
	'- one\n  - two\n    - three\n- four',
	'  - one\n  - two',
	' - one\n- two',
	' 8. one\n 9. two\n10. three',
	'1. one\n   - two\n2. three',
	'- one\n\nwords\n\n  - two',
	'- one\n* two',
	'a <-- b',
	'(a) one and b) two',
	'see [] and [ x ] here',
	'5\u00a0km',
	'a | b',
	'> words\n>\n> — **A. Speaker**',
])('this is none: %j', text => {
	expect(told(text)).toEqual([]);
});

describe('a comment', () => {
	test.each([
		['steps', 'This comment is kept as a note. | did you mean `steps: true`?'],
		['Time: 40s', 'There is no directive `Time`; the comment is kept as a note. | did you mean `time: 40s`?'],
		['time 40s', 'This comment is kept as a note. | did you mean `time: 40s`?'],
		['time=40s', 'This comment is kept as a note. | did you mean `time: 40s`?'],
		['time: 5', '`time: 5` is 5 seconds, as it has no unit. | write `5m` for minutes, `5s` for seconds'],
	])('%j is told, with what to write here', (text, expected) => {
		expect(problemsOf(`## One\n\n<!-- ${text} -->\n`)).toEqual([`3:5 directive ${expected}`]);
	});

	test.each(['time: 90', 'time: 5s', 'Time is short here', 'slowly', 'Section: the close', 'step back here', 'pause here', 'go on'])('this is none: %j', text => {
		expect(problemsOf(`## One\n\n<!-- ${text} -->\n`)).toEqual([]);
	});

	test('that is none, as its signs are wrong, is told', () => {
		expect(told('<! -- note -->')).toEqual(['3:1 This is no comment, and is shown as it is written. | write a comment as `<!-- … -->`']);
	});
});

describe('HTML', () => {
	test.each([
		['<v-click>\n\nlater\n\n</v-click>', 'Slidev’s: here `<!-- pause -->`'],
		['<v-clicks>\n\n- a\n\n</v-clicks>', 'Slidev’s: here `<!-- steps: true -->`'],
		['<div v-click>later</div>', 'Slidev’s: here `<!-- pause -->`'],
		['<b>bold</b> and <b>more</b>', 'write it as `**words**`'],
		['<img src="x.png">', 'write it as `![what it shows](picture.png)`'],
	])('%j is told once, with how to write it here', (text, hint) => {
		expect(told(text)).toEqual([`3:1 html HTML is not shown, only its words. | ${hint}`]);
	});
});

test('words in one line with a comment are told to be shown without their signs', () => {
	expect(told('<!-- time: 40s --> hello **all**')).toEqual(['3:20 html What stands in a line that begins with a comment is shown as it is written, without Markdown. | give the comment a line of its own']);
	expect(told('<!-- a note\nthat goes on --> hello')).toEqual(['4:18 html What stands in a line that begins with a comment is shown as it is written, without Markdown. | give the comment a line of its own']);
});

test('a row of a table that is longer than its head is told', () => {
	expect(told('| a | b |\n| - | - |\n| 1 | 2 | 3 |')).toEqual(['5:1 table This row has 3 cells, but the table 2 columns; the rest is not shown. | give the first row and the rule below it as many parts; write a bar within a cell as `\\|`']);
});

test('a row of a table that is shorter than its head is told', () => {
	expect(told('| a | b |\n| - | - |\n| 1 |\n| 2 | |')).toEqual(['5:1 table This row has one cell, but the table 2 columns. | write a bar `|` for each, of an empty cell too']);
	expect(told('| a | b |\n| - | - |\n| 1 | 2 |\nmore words')).toEqual(['6:1 table This line is read as a row of the table above it. | leave a line empty between the two']);
});

test('a link that names its target below is a link, and is looked at as one', () => {
	expect(blockOf('see [the *port*][1] and [2]\n\n[1]: https://port.example\n[2]: #quay', 'paragraph').text).toMatchObject([{marks: []}, {text: 'the ', marks: ['link'], target: 'https://port.example'}, {text: 'port', target: 'https://port.example'}, {text: ' and '}, {text: '2', target: '#quay'}]);
	expect(told('see [it][1]\n\n[1]: #quay')[0]).toMatch(/^3:5 links There is no slide #quay\./);
	expect(inlineText(slideOf('## A [b][1]\n\n[1]: https://port.example').title)).toBe('A b');
	expect(deckOf('## A\n\n[x]').slides.at(0).problems).toEqual([]);
});

describe('slides that run into one another', () => {
	test.each([
		['Title\n---\n\nwords', '1:1 syntax This line is no heading: the `---` below it parts slides. | write a heading as `## Title`, or set a blank line above `---`'],
		['## One\n\nwords\n\n## Two\n\nwords', '5:1 syntax This title stands in the middle of a slide. | set a line `---` above it for a slide of its own; within a slide write `### Heading`'],
		['## One\n\n<!-- columns: [1, 1] -->\n\n## Left\n\n<!-- column -->\n\n## Right\n\n<!-- columns: end -->\n\n## Two\n', '13:1 syntax This title stands in the middle of a slide. | set a line `---` above it for a slide of its own; within a slide write `### Heading`'],
		['## One\n\n<!-- Name the columns: left, right -->\n\n## Two', '5:1 syntax This title stands in the middle of a slide. | set a line `---` above it for a slide of its own; within a slide write `### Heading`'],
		['# Talk\n\n## One\n\nwords\n\n## Two', '3:1 syntax This title stands in the middle of a slide. | set a line `---` above it for a slide of its own; within a slide write `### Heading`'],
		['## One\n\n---\ntitle: Two\nlayout: cover\n---\n\n## Two', '4:1 syntax This is front matter out of its place, and is shown as it is written. | front matter begins in the first line of the first file; what a slide says of itself are comments: `<!-- time: 45s -->`'],
		['---\ntitle:Talk\nminutes:5\n---\n\n## One', '2:1 syntax This is front matter out of its place, and is shown as it is written. | set a blank behind each colon: `title: …`'],
		['\n\n---\ntitle: Talk\nminutes: 5\n---\n\n## One', '4:1 syntax This is front matter out of its place, and is shown as it is written. | front matter begins in the first line of the first file; what a slide says of itself are comments: `<!-- time: 45s -->`'],
	])('are told: %j', (text, expected) => {
		expect(problemsOf(text)).toEqual([expected]);
	});

	test.each([
		'words\n---\n## Two\n',
		'words\n\n---\n\nmore\n',
		'## One\n\nwords\n---\n\nmore\n',
		'two\nlines\n---\n\nmore\n',
		'words\n---\n',
		'# Talk\n\n## What it is about\n',
		'## One\n\n# 24\n\n### Part\n',
		'## One\n\n<!-- columns: [1, 1] -->\n\n## Left\n\n<!-- column -->\n\n## Right\n\n<!-- columns: end -->\n',
		'## One\n\ndate: tomorrow\n',
		'https://port.example\n',
	])('are none: %j', text => {
		expect(problemsOf(text)).toEqual([]);
	});
});

test('a link to a slide without its `#` is told', () => {
	expect(problemsOf('## One\n\nsee [it](quay), [more](other)\n\n---\n\n## Quay\n')).toEqual(['3:10 links `quay` leads out of the deck, though a slide has that id. | write `#quay`']);
});

test('two paragraphs in one citation are told', () => {
	expect(told('see [¶1, 2](#p1) here')[0]).toBe('3:5 citation This shows ¶1, 2, and cites ¶1 alone. | cite each by itself: `[¶1](#p1) [¶2](#p2)`');
});
