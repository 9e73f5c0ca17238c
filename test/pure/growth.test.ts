/** Four times as much of anything takes about four times as long, not sixteen times: no deck freezes the stage. Beside `deck-any` the one test that measures time. */
import {describe, expect, test} from 'vitest';
import {slideIds} from '../../src/deck/slide-ids.ts';
import {createLayouts} from '../../src/draw/slide/layouts.ts';
import {plainDeck} from '../../src/draw/slide/plain-text.ts';
import {findSlide} from '../../src/talk/search.ts';
import {deckOf} from './markdown.ts';

/** Backticks in runs that grow, none of which is closed. */
const growingBackticks = (length: number) => {
	let text = '';
	for (let run = 1; text.length < length; run++) text += `${'`'.repeat(run)}a`;
	return text;
};

/** A token of the grammar again and again; or a text of a length that something else makes. */
const repeated: readonly (string | readonly [name: string, make: (length: number) => string])[] = [
	...['a', 'a b ', '文', ' ', '\t', '\n', ' \n', 'a\n', 'a  \n', 'a\\\n', 'a\n\n', '\\', '\\*', '&', '&amp;', '&#x1b;'],
	...['*', '**', '_', '*a ', '**a** ', 'a*b', 'a*a_a', '_a', '~', 'a~b', '~~a', '~~a~~ ', '~a '],
	...['`', '`a', '`a` ', '``a`', '[', ']', '[a](', '[a](b) ', '[a][b]', '[a] ', '[a]: b\n', '[a]: b\n\n', '![', '![a](b) ', '[¶1](#p1) ', '[¶7] ', '{.a', '::a', ':a:', '==a', '[[', '[a][', '**a', '](#', '](# a ', '[a] (#a', '(a)[#','[^a]', '(', ')'],
	...['<', '<!', '<?', '<!--', '<!-- \n', '-->', '<!-- a -->', '<!-- a -->\n\n', 'x <!A', 'x <?', 'x <![CDATA[', 'x <!--', '<a ', '<a b="', '</a ', '<b>x</b> ', '<div>\n', '<div>\n\n', 'a<br>', '<http://a> '],
	...['# ', '# a\n', '#\n', '***\n', '- ', '- a\n', '- a\n\n', '- a\n\n  b\n\n', '- a\n\nb\n\n', '- a\n<!-- pause -->\n', '1. a\n', '1. a\n- b\n', '- [ ] a\n', '- a\n  - b\n'],
	...['> ', '> a\n', '> a\n\n', '> a\nb\n', '> > a\n\n', '> - a\n\n', '- > a\n', '> a\n>\n> — b\n\n', '| a ', '| a |\n', '| a |\n| - |\n| b |\n\n', '```\n', '```\na\n```\n', '~~~\n', '    a\n\nb\n\n'],
	...['<!-- time: 4s -->\n', '<!-- steps: true -->\n', '<!-- columns: [1] -->\na\n\n', '<!-- column -->\na\n\n', '<!-- section: a', 'kind: ', '\u001B]', '\u001B[', '\u0301', '\u200D', '\u2028'],
	['growing backticks', growingBackticks],
	['blanks within a line', length => `a${' '.repeat(length)}b`],
	['tabs within a line', length => `a${'\t'.repeat(length)}b`],
	['blanks before a citation', length => `a${' '.repeat(length)}[¶1](#p1)`],
	['a fence', length => `\`\`\`\n${'a b\n'.repeat(length / 4)}\`\`\``],
	['one line of code', length => `\`\`\`\n${'a'.repeat(length)}\n\`\`\``],
	['a table', length => `| a |\n| - |\n${'| a |\n'.repeat(length / 6)}`],
	['a wide table', length => `${'|a'.repeat(length / 6)}|\n${'|-'.repeat(length / 6)}|\n${'|b'.repeat(length / 6)}|`],
	['reveals', length => `<!-- steps: true -->\n${'- a\n'.repeat(length / 4)}`],
	['questions', length => `<!-- kind: questions -->\n${'- a\n\n  b\n'.repeat(length / 10)}`],
	['columns', length => `<!-- columns: [1] -->\n${'<!-- column -->\na\n\n'.repeat(length / 18)}`],
	['blanks in a directive', length => `<!-- time: a${' '.repeat(length)}b -->`],
	['words in a directive', length => `<!-- section: ${'a '.repeat(length / 2)} -->`],
	['blanks in front matter', length => `---\ntitle: a${' '.repeat(length)}b\n---\n# a`],
	['keys in front matter', length => `---\ntitle: x\n${Array.from({length: length / 10}, (_key, index) => `k${index}: 1\n`).join('')}---\n# a`],
	['a title', length => `# ${'a '.repeat(length / 2)}`],
	['events', length => `\`\`\`timeline\nalt: x\nevents:\n${'- {claim: a}\n'.repeat(length / 13)}\`\`\``],
	['arrows', length => `\`\`\`relations\nalt: x\nparties: [A, B]\narrows:\n${'- {from: A, to: B, kind: offers, what: a}\n'.repeat(length / 42)}\`\`\``],
	['players', length => `\`\`\`players\n${'- {name: a}\n'.repeat(length / 12)}\`\`\``],
	['wrong players', length => `\`\`\`players\n${'- {nme: a}\n'.repeat(length / 12)}\`\`\``],
	['bars', length => `\`\`\`chart\nalt: x\nunit: y\nbars:\n${'- {label: a, value: 2}\n'.repeat(length / 23)}\`\`\``],
	['slides of one title', length => '# a\n\n---\n\n'.repeat(length / 10)],
	['slides', length => Array.from({length: length / 14}, (_slide, index) => `## a${index}\n\n---\n\n`).join('')],
	['open comments on slides', length => '## a\n\n<!-- a\n\n---\n\n'.repeat(length / 18)],
];

/** Asks for all that is shown of a deck. */
function showAll(text: string): void {
	const deck = deckOf(text);
	for (let index = 0; index < deck.slides.length; index++) {
		createLayouts()(deck.slides.at(index), {columns: 80, rows: 24}, {sides: [], bottom: 1})?.linesAt(0, 0, 24);
		deck.slides.sectionAt(index);
	}

	slideIds(deck);
	findSlide(deck, 'nowhere to be found', 0);
	plainDeck(deck, {columns: 80, hasNotes: true});
}

/** The least processor time in ms of some tries: what else runs on the machine does not count, and only makes it longer. */
function timeOf(text: string, tries: number): number {
	let least = Infinity;
	for (let index = 0; index < tries; index++) {
		const start = process.threadCpuUsage();
		showAll(text);
		least = Math.min(least, process.threadCpuUsage(start).user / 1000);
	}

	return least;
}

/** The lengths that are compared, in characters. */
const [short, long] = [10_000, 40_000];
/** So much more may the long text take; the square would be 16. Below so many ms nobody waits, and a clock tells little. */
const [widest, unfelt] = [10, 400];

describe('four times as much takes nowhere near sixteen times as long', () => {
	test.each(repeated.map(one => (typeof one === 'string' ? ([JSON.stringify(one), (length: number) => one.repeat(length / one.length)] as const) : one)))('%s', {timeout: 60_000}, (_name, make) => {
		showAll(make(short / 4));
		const time = () => timeOf(make(long), 1);
		const slow = time();
		if (slow < unfelt) return;
		const quick = timeOf(make(short), 2);
		expect([slow, time].some(one => (typeof one === 'number' ? one : one()) < Math.max(unfelt, quick * widest)), `${Math.round(quick)} ms and ${Math.round(slow)} ms`).toBe(true);
	});
});
