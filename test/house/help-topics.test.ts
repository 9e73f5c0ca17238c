/** The topics of `lectern help` are complete, fit a terminal, and say what the program does. */
import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {topicText} from '../../src/commands/help/topic-text.ts';
import {commands} from '../../src/commands/words/command-list.ts';
import {helpTopics} from '../../src/commands/words/help-topics.ts';
import {deckProblems} from '../../src/deck/problem/deck-problems.ts';
import {readDeck} from '../../src/deck/read/read-deck.ts';
import {readSlide} from '../../src/deck/read/read-slide.ts';
import {readSource} from '../../src/deck/read/read-source.ts';
import {lineText, textWidth} from '../../src/draw/line.ts';
import {drawPage} from '../../src/draw/slide/page/page.ts';
import {drillHelp} from '../../src/talk/key/drill-keys.ts';
import {helpOf} from '../../src/talk/key/key-table.ts';
import {runKeys} from '../../src/talk/key/practice-keys.ts';
import {stageKeys} from '../../src/talk/key/stage-keys.ts';

const folder = 'src/commands/help';
const topics = helpTopics.map(({word}) => word);
const textOf = (topic: string) => topicText(topic, folder);
const pageOf = (topic: string) => readSlide(textOf(topic), {file: `${topic}.md`, line: 1, column: 1}, {isFirst: false, isIncremental: false});

test('each topic has its text, and each text its topic', () => {
	const files = readdirSync(folder).filter(file => file.endsWith('.md'));
	expect(files.toSorted()).toEqual(topics.map(topic => `${topic}.md`).toSorted());
});

test('the README names every topic, and only those that there are', () => {
	const named = [...readFileSync('README.md', 'utf8').matchAll(/`lectern help ([a-z]+)`/g)].map(([, topic]) => topic!);
	expect([...new Set(named)].toSorted()).toEqual([...topics].toSorted());
});

describe.each(topics)('help %s', topic => {
	test('has a title and reads without a problem', () => {
		const {title, problems} = pageOf(topic);
		expect(title).not.toEqual([]);
		expect(problems).toEqual([]);
	});

	test.each([40, 80, 100])('is never wider than %i columns', columns => {
		expect(drawPage(pageOf(topic), columns).map(lineText).filter(line => textWidth(line) > columns)).toEqual([]);
	});

	test('holds examples that read without a problem', () => {
		const four = 'publisher: Herald\nparagraphs: [{gist: a}, {gist: b}, {gist: c}, {gist: d}]\n';
		for (const [, example] of textOf(topic).matchAll(/^````markdown\n([^]*?)\n````$/gm)) {
			// A piece of a deck stands without the deck's front matter.
			const text = example!.startsWith('---\n') ? example! : `---\nsource: source.yaml\n---\n${example}`;
			const deck = readDeck({path: 'deck.md', pages: [{name: 'deck.md', text}]});
			expect(deckProblems(deck, readSource(deck.sourceNote, () => ({text: four})))).toEqual([]);
		}
	});
});

test('every binding that has a line of help stands in the keys, as it is shown', () => {
	const keys = textOf('keys').split('\n');
	for (const {shown, help} of [...helpOf(...Object.values(stageKeys), runKeys), ...drillHelp]) expect(keys).toContain(`| ${shown} | ${help} |`);
	for (const {shown, help} of helpOf(runKeys)) expect(textOf('practice')).toContain(`| ${shown} | ${help} |`);
});

test('every option of a command stands in its help and in a topic or the README', () => {
	const texts = [readFileSync('README.md', 'utf8'), ...topics.map(textOf)].join('\n');
	for (const {name, options} of commands) for (const option of options) expect(texts, `${name} --${option.name}`).toContain(`--${option.name}`);
});
