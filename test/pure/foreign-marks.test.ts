/** Marks of other tools and slips of the pen that would stand on a slide as they are written are told, with what to write here. */
import {describe, expect, test} from 'vitest';
import {problemsOf} from './markdown.ts';

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
		['### Two {#two}', '3:9 `{#two}` is shown as it is written. | here a comment: `<!-- id: two -->`'],
		['### Two {.incremental}', '3:9 `{.incremental}` is shown as it is written. | here a comment: `<!-- steps: true -->`'],
		['so :rocket: fast', '3:4 `:rocket:` is shown as it is written. | put the sign itself: 🙂'],
		['> [!NOTE]\n> words', '3:3 `[!NOTE]` is shown as it is written. | take it out; a quotation needs no label'],
		['==loud== words', '3:1 `==loud==` is shown as it is written. | for words that stand out write `**words**`'],
		['see [[quay]]', '3:5 `[[quay]]` is shown as it is written. | write a link as `[words](#id)`, with the id of a slide'],
		['see ![[quay.png]]', '3:5 `![[quay.png]]` is shown as it is written. | write an image as `![what it shows](picture.png)`'],
	])('%j is told once, with what to write here', (text, expected) => {
		expect(told(text)).toEqual([expected]);
	});
});

describe('a slip of the pen', () => {
	test.each([
		['words\n\nTitle\n=====', '6:1 This line underlines no heading, and is shown as it is written. | write a heading as `# Title`'],
		['###Two', '3:1 This is no heading, as no blank stands behind its signs. | put a blank behind them: `### Two`'],
		['-item', '3:1 This is no item of a list, as no blank stands behind its sign. | put a blank behind it: `- item`'],
		['• one\n• two', '3:1 `•` begins no item of a list here. | begin items of a list with `- `'],
		['| a | b |\n| c | d |', '3:1 This is no table, as no rule stands below its first row. | set a line `| - | - |`, with a part for each column, below the first row'],
		['**bold words', '3:1 `**` is shown as it is written, as it has no fellow. | set one on either side of the words, right beside them; for the signs themselves write `\\*\\*`'],
		['some `code', '3:6 A backtick is shown as it is written, as it has no fellow. | set one on either side of the code; for the sign itself write \\`'],
		['see [it](#quay and more', '3:8 This link is never closed, and shown as it is written. | close it with `)`'],
		['see [it][1]', '3:5 This link leads nowhere, as its target is not on the slide. | write a link as `[words](#id)` or `[words](https://…)`'],
	])('%j is told once, with how to mend it', (text, expected) => {
		expect(told(text)).toEqual([expected]);
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
	'**bold**, ***both***, `code`, ``a`b``',
	'| a | b |\n| - | - |\n| c | d |',
	'Dots . . . within a line',
])('this is none: %j', text => {
	expect(told(text)).toEqual([]);
});
