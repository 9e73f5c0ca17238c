/** Decks for tests: from text that is given, or made up by fast-check of the pieces that decks are made of. */
import fc from 'fast-check';
import type {Block, BlockType} from '../../src/deck/block.ts';
import type {Deck, Slide} from '../../src/deck/deck.ts';
import {relationKinds} from '../../src/deck/fence/relations.ts';
import {deckProblems} from '../../src/deck/problem/deck-problems.ts';
import {readDeck} from '../../src/deck/read/read-deck.ts';
import {type OtherFile, readSource, type SourceReading} from '../../src/deck/read/read-source.ts';

/** The deck that files of Markdown hold, named `1.md`, `2.md` …. */
export function deckOf(...texts: readonly string[]): Deck {
	const pages = texts.map((text, index) => ({name: `${index + 1}.md`, text}));
	return readDeck({path: '/decks/one', pages});
}

/** No file stands beside a deck. */
export const noOther = (): OtherFile => ({trouble: 'is not there', names: []});

/** The source that a deck holds itself. */
export const sourceOf = (deck: Deck): SourceReading => readSource(deck.sourceNote, noOther);

/** The first slide of a deck. */
export function slideOf(text: string): Slide {
	return deckOf(text).slides.at(0);
}

/** The problems of a deck as `line:column rule message | hint`. */
export function problemsOf(...texts: readonly string[]): readonly string[] {
	const deck = deckOf(...texts);
	return deckProblems(deck, sourceOf(deck)).map(({line, column, rule, message, hint}) => `${line}:${column} ${rule} ${message}${hint === undefined ? '' : ` | ${hint}`}`);
}

/** The only block of a slide, which is of the given type. */
export function blockOf<Type extends BlockType>(text: string, type: Type): Extract<Block, {type: Type}> {
	const {blocks} = slideOf(text);
	if (blocks.length !== 1 || blocks[0]!.type !== type) throw new Error(`Expected one ${type}, found: ${blocks.map(block => block.type).join()}`);
	return blocks[0] as Extract<Block, {type: Type}>;
}

const words = ['shield', 'Moskow', 'pertahanan', 'rudal', '导弹', 'ミサイル防衛', '한국어', 'नमस्ते', 'สวัสดี', 'صاروخ', 'Ελλάδα', 'é', 'e\u0301', '👩‍🚀', '👨‍👩‍👧', '🇮🇩', '✔️', '🙂', 'ﬁ', '1', 'a', 'Łódź', 'pneumonoultramicroscopicsilicovolcanoconiosis', '导弹防御系统导弹防御系统导弹防御系统', '—', '“no”', '×', 'x'.repeat(90)];

/** A word in one of many scripts: wide letters, emoji, combining marks and long words among them. */
export const word: fc.Arbitrary<string> = fc.constantFrom(...words);

/** Some words with spaces between. */
export const phrase: fc.Arbitrary<string> = fc.array(word, {minLength: 1, maxLength: 9}).map(list => list.join(' '));

const marked: fc.Arbitrary<string> = fc.oneof(
	phrase,
	fc.tuple(fc.constantFrom('**', '*', '~~', '`'), word).map(([mark, text]) => `${mark}${text}${mark}`),
	fc.tuple(phrase, fc.nat({max: 99})).map(([text, number]) => `${text} [¶${number}](#p${number})`),
	word.map(text => `${text} [background](#background)`),
	word.map(text => `[${text}](https://example.org)`),
	word.map(text => `${text} \\\nand on`),
);
const text = fc.array(marked, {minLength: 1, maxLength: 4}).map(parts => parts.join(' '));
const indent = (lines: string, by: string) => lines.split('\n').map(line => by + line).join('\n');
const list = fc.array(fc.tuple(fc.nat({max: 3}), text), {minLength: 1, maxLength: 6}).map(items => items.map(([depth, words]) => `${'  '.repeat(depth)}- ${words.replaceAll('\n', ' ')}`).join('\n'));
const row = (cells: readonly string[]) => `| ${cells.map(cell => cell.replaceAll(/[|\n]/g, ' ')).join(' | ')} |`;
const quoted = (value: string) => JSON.stringify(value);

/** Markdown of one block of any kind. */
export const blockText: fc.Arbitrary<string> = fc.oneof(
	text,
	list,
	list.map(items => items.replaceAll('- ', '1. ')),
	list.map(items => items.replaceAll('- ', '- [x] ')),
	fc.tuple(text, word).map(([words, name]) => `> ${words.replaceAll('\n', '\n> ')}\n>\n> — ${name} [¶3](#p3)`),
	fc.array(fc.array(marked, {minLength: 3, maxLength: 3}), {minLength: 1, maxLength: 5}).map(([head, ...rows]) => [row(head!), '| --- | :-: | --: |', ...rows.map(row)].join('\n')),
	fc.tuple(fc.constantFrom('```', '~~~~'), phrase).map(([fence, words]) => `${fence}js\n${words}\n\t${words}\n---\n${fence}`),
	text.map(words => indent(words, '    ')),
	text.map(words => `### ${words.replaceAll('\n', ' ')}`),
	word.map(alt => `![${alt}](picture.png)`),
	phrase.map(words => `<div>${words}</div>`),
	phrase.map(words => `<!-- ${words} -->`),
	fc.constantFrom('<!-- pause -->', '<!-- steps: true -->', '<!-- kind: questions -->', '<!-- time: 40s -->', '<!-- section: Part -->', '***'),
	fc.tuple(list, text).map(([left, right]) => `<!-- columns: [1, 2] -->\n\n${left}\n\n<!-- column -->\n\n${right}\n\n<!-- columns: end -->`),
	fc.array(fc.tuple(word, phrase, fc.constantFrom('NATO', 'Russia')), {minLength: 1, maxLength: 4}).map(players => `\`\`\`players\n${players.map(([name, stance, side]) => `- {name: ${quoted(name)}, office: ${quoted(stance)}, side: ${side}, stance: ${quoted(stance)}, cites: [1, 2]}`).join('\n')}\n\`\`\``),
	fc.array(fc.tuple(word, phrase), {minLength: 1, maxLength: 6}).map(events => `\`\`\`timeline\nalt: ${quoted(events[0]![1])}\nevents:\n${events.map(([when, claim]) => `  - {when: ${quoted(when)}, side: NATO, claim: ${quoted(claim)}, cites: [4]}`).join('\n')}\n\`\`\``),
	fc.array(fc.tuple(fc.constantFrom(...relationKinds), phrase), {minLength: 1, maxLength: 4}).map(arrows => `\`\`\`relations\nalt: a quarrel\nparties: [Russia, NATO]\narrows:\n${arrows.map(([kind, what]) => `  - {from: Russia, to: NATO, kind: ${kind}, what: ${quoted(what)}, cites: [2]}`).join('\n')}\n\`\`\``),
	fc.array(fc.tuple(word, fc.integer({min: -50, max: 5000})), {minLength: 1, maxLength: 5}).map(bars => `\`\`\`chart\nalt: bars\nunit: minutes\nbars:\n${bars.map(([label, value]) => `  - {label: ${quoted(label)}, value: ${value}}`).join('\n')}\n\`\`\``),
);

/** Markdown of one slide with a title, whatever its kind. */
export const slideText: fc.Arbitrary<string> = fc
	.tuple(fc.constantFrom('#', '##', ''), phrase, fc.array(blockText, {maxLength: 6}))
	.map(([mark, title, blocks]) => [...(mark === '' ? (blocks.length === 0 ? ['words'] : []) : [`${mark} ${title}`]), ...blocks].join('\n\n'));

/** Markdown of a deck with at least one slide. */
export const deckText: fc.Arbitrary<string> = fc.array(slideText, {minLength: 1, maxLength: 6}).map(slides => ['# Talk', ...slides].join('\n\n---\n\n'));
