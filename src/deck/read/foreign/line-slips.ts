/** Slips that whole lines are: other tools' marks, headings and lists without their blank, tables without their rule, front matter out of its place. */
import {type Slip, slip, type SlipPlace, slipWhere} from './slip.ts';

const pauseHere = 'here `<!-- pause -->`';
const notesHere = 'speaker notes are comments here: `<!-- say this -->`';
const columnsHere = '`<!-- columns: [1, 1] -->` … `<!-- column -->` … `<!-- columns: end -->`';

const isFirst = (place: SlipPlace) => place.isFirst;
const isInSlide = ({within}: SlipPlace) => within === 'slide';
const isInItem = ({within}: SlipPlace) => within === 'listItem';

/** What front matter says, here and in other tools. */
const frontKeys = /^(?:title|subtitle|author|date|minutes|theme|sides|language|incremental|source|layout|class|transition|background|image|paginate|marp)[ \t]*[:=]/m;

/** A slide that begins with nothing but keys and values. */
const frontMatter: Slip = slipWhere(isFirst, {
	find(written) {
		if (!frontKeys.test(written) || !written.split('\n').every(line => /^[A-Za-z][\w-]{0,30}(?::|[ \t]*=)/.test(line))) return undefined;
		const {length} = written.split('\n')[0]!;
		if (/^[\w-]+[ \t]*=/.test(written)) return {at: 0, length, message: 'This is no front matter, and is shown as it is written.', hint: 'write `title: …`, between two lines `---` at the top of the first file'};
		const isTight = written.split('\n').some(line => /^[\w-]+:\S/.test(line));
		const hint = isTight ? 'set a blank behind each colon: `title: …`' : 'front matter begins in the first line of the first file; what a slide says of itself are comments: `<!-- time: 45s -->`';
		return {at: 0, length, message: 'This is front matter out of its place, and is shown as it is written.', hint};
	},
});

const partsSlides = 'a line `---` parts slides';

/** A dash, or what an editor made of several hyphens, in place of `---`; in a list a dash alone may well be an item. */
const dashBreaks: readonly Slip[] = [
	slip(/(?<=^|\n[ ]{0,3})(?=[–—-]*[–—])(?:[–—-]{2,5}|(?<=\n)[–—])$/, partsSlides),
	slipWhere(isInSlide, slip(/^[–—]$/, partsSlides)),
];

const noItem = ([written]: RegExpExecArray) => `\`${written.trim()}\` begins no item of a list here.`;
const itemsHere = 'begin items of a list with `- `';

/** Items that a dash begins, as editors make it of a hyphen: in a list a line at the margin, elsewhere strong words or more than one line. */
const dashedItems: readonly Slip[] = [
	slipWhere(isInItem, slip(/(?<=\n)[–—−‒][ \t]+\S{1,20}/, itemsHere, noItem)),
	slipWhere(isInSlide, slip(/^[–—−‒][ \t]+(?:\*\*\S{1,20}|\S{1,20}(?=[^\n]*\n[–—−‒][ \t]))/m, itemsHere, noItem)),
];

/** The slips of headings. */
export const headingSlips: readonly Slip[] = [
	slip(/^(#{1,6})[ \t#]*$/, ([, signs]) => `write its words behind \`${signs}\`, or take it out`, 'This heading is empty, and shows nothing.'),
];

/** The slips of paragraphs. */
export const lineSlips: readonly Slip[] = [
	frontMatter,
	slip(/^\. \. \.$/m, `pandoc’s pause: ${pauseHere}`),
	slip(/^\^$/, `mdp’s pause: ${pauseHere}`),
	slip(/^\?{3}$/m, `remark’s notes: ${notesHere}`),
	slip(/^Notes?:$/m, `reveal.js’s notes: ${notesHere}`),
	slip(/^(?:--|={3,}|\*{3,})$/, partsSlides),
	...dashBreaks,
	slip(/^:{3,}[^\n]*$/m, ([written]) => (/note/.test(written) ? `pandoc’s notes: ${notesHere}` : /col/.test(written) ? `pandoc’s columns: here ${columnsHere}` : 'take it out; columns are written as comments')),
	slip(/(?<=\n)[ ]{0,3}={2,}[ \t]*$/m, 'write a heading as `# Title`', 'This line underlines no heading, and is shown as it is written.'),
	slip(/^\+{3}$/m, 'write it in YAML, between two lines of `---`'),
	slip(/^(#{2,6})([^\s#]\S{0,20})/, ([, signs, word]) => `put a blank behind them: \`${signs} ${word}\``, 'This is no heading, as no blank stands behind its signs.'),
	slipWhere(isFirst, slip(/^#(?=[\p{L}\p{N}])/u, 'put a blank behind it', 'This is no heading, as no blank stands behind its sign.')),
	slip(/(?<=^[ \t]*)([-+])(\[[ xX]?\]|(?:\*{1,3}|[“‘"'([])?\p{L}\S{0,20})/mu, ([, sign, word]) => `put a blank behind it: \`${sign} ${word}\``, 'This is no item of a list, as no blank stands behind its sign.'),
	slip(/(?<=^[ \t]*)(\d{1,3}[.)])((?:\*{1,3}|[“‘"'([])?\p{L}\S{0,20})/mu, ([, sign, word]) => `put a blank behind it: \`${sign} ${word}\``, 'This is no item of a list, as no blank stands behind its number.'),
	...dashedItems,
	slip(/^(#{1,6}|[-+*]|\d{1,3}[.)])[\u00a0\u2007\u202f]/m, 'set a plain blank there', ([, signs]) => `The blank behind \`${signs}\` is a no-break one, and so this is no heading and no item of a list.`),
	slipWhere(isInItem, slip(/^\[(?:\]|[ ]{2,}\]|[ ]+[xX][ ]*\]|[xX][ ]+\])(?=[ \t])/, 'write `[ ]` for what is to be done, `[x]` for what is', ([box]) => `\`${box}\` is no box of a task, and shown as it is written.`)),
	slip(/^(?:``|'''|´´´|’’’)[a-z]*$/m, 'a block of code stands between two lines of three backticks', ([written]) => `\`${written.replaceAll('`', "'")}\` opens no block of code.`),
	slip(/^[•‣▪●◦][ \t]*(?=\S)/m, itemsHere, noItem),
	slip(/^[aA][.)](?=[ \t]+\S[^\n]*\n[bB][.)][ \t]+\S)/m, 'begin items of a list with `- `, or with `1. `', noItem),
	slip(/^\|[^\n]*\|[ \t]*\n[ \t]*\|[^\n]*\|[ \t]*$/m, 'set a line `| - | - |`, with a part for each column, below the first row', 'This is no table, as no rule stands below its first row.'),
	slip(/^\|[^\n]*\|[ \t]*$/, 'between the rows of a table stands no empty line and no comment', 'This row stands in no table.'),
];
