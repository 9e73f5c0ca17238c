/** Slips in data, of pictures and of front matter, are told with what to write. */
import {describe, expect, test} from 'vitest';
import {problemsOf} from './markdown.ts';

/** What is told of a slide's text, below its title. */
const told = (text: string) => problemsOf(`## One\n\n${text}\n`);

describe('a picture’s data', () => {
	test.each([
		['stance: "waits [¶7](#p7)"', '4:30 fence `[¶7](#p7)` is shown as it is written: a picture’s data are no Markdown. | cite it as `cites: [7]`'],
		['stance: "**waits**"', '4:24 fence `**waits**` is shown as it is written: a picture’s data are no Markdown. | take the signs out'],
		['stance: "see [it](#quay)"', '4:28 fence `[it](#quay)` is shown as it is written: a picture’s data are no Markdown. | set the link in a paragraph below'],
	])('with Markdown is told: %s', (stance, expected) => {
		expect(told(`\`\`\`players\n- {name: Ana, ${stance}}\n\`\`\``)).toEqual([expected]);
	});

	test.each([
		['bars: [{label: x, value: 12%}]', '5:19 chart `value` is `12%`, but should be a number. | write the number alone: `12`'],
		['bars: [{label: x, value: "3,000"}]', '5:19 chart `value` is `3,000`, but should be a number. | write digits alone: `3000`'],
		['bars: [{label: x, value: 1, cites: ¶7}]', '5:29 chart `cites` is `¶7`, but should be a list or a number.'],
	])('with a slip is told in plain words: %j', (data, expected) => {
		expect(told(`\`\`\`chart\nalt: a\n${data}\n\`\`\``)).toEqual([expected]);
	});

	test('that are empty are told, as nothing is drawn of them', () => {
		expect(told('```chart\nalt: a\nbars: []\n```')).toEqual(['5:1 chart `bars` is empty, so that nothing is drawn. | begin each of its items with `- `']);
		expect(told('```timeline\nalt: a\nevents: []\n```')).toEqual(['5:1 timeline `events` is empty, so that nothing is drawn. | begin each of its items with `- `']);
		expect(told('```relations\nalt: a\nparties: [A, B]\narrows: []\n```')).toEqual(['6:1 relations `arrows` is empty, so that nothing is drawn. | begin each of its items with `- `']);
		expect(told('```players\n[]\n```')).toEqual(['4:1 players This list is empty, so that nothing is drawn. | begin each of its items with `- `']);
	});

	test('that have a key where a list is wanted are told in words', () => {
		expect(told('```players\nplayers:\n  - name: Ana\n```')).toEqual(['4:1 players This is a mapping of keys, but should be a list. | begin each of its items with `- `']);
	});

	test('of another tool’s pictures is told what is drawn here', () => {
		expect(told('```mermaid\ngraph TD;\n```')).toEqual(['3:1 fence No picture is drawn of `mermaid`; it is shown as code. | what is drawn here: chart, map, players, relations, timeline; see `lectern help pictures`']);
		expect(told('```rust +exec\nlet a;\n```')).toEqual(['3:9 fence `+exec` does nothing here: a deck runs no code. | take it out']);
		expect(told('```rust number\nlet a;\n```')).toEqual(['3:9 fence `number` says nothing here. | line numbers are asked for with `numbers`']);
		expect(told('```rust port.rs\nlet a;\n```')).toEqual(['3:9 fence `port.rs` is not shown. | write a title as `[port.rs]`']);
	});
});

test('front matter that is never ended is told so', () => {
	expect(problemsOf('---\ntitle: T\n\n# A\n\nsome words\n\n---\n\n## B\n')[0]).toBe('1:1 front-matter This front matter is never closed. | end it with a line `---`');
	expect(problemsOf('---\ntitle: T\n\nsome words\n\n---\n\n## B\n')[0]).toContain('| is the line `---` missing that ends the front matter?');
});

test('a number or a list that is written as people write it is told how', () => {
	expect(problemsOf('---\nminutes: 5 min\nsides: Union\n---\n\n# A\n')).toEqual([
		'2:1 front-matter `minutes` is `5 min`, but should be a number. | write the number alone: `5`',
		'3:1 front-matter `sides` is `Union`, but should be a list. | write `[Union]`',
	]);
});

test('front matter with keys of other tools is told what to write here', () => {
	expect(problemsOf('---\nmarp: true\npatat: {incrementalLists: true}\nduration: 20m\n---\n\n# A\n').map(problem => problem.split(' | ')[1])).toEqual(['a key of Marp: take it out', 'a key of patat; for lists that appear one by one write `incremental: true`', 'write it in minutes, as `minutes: 20`']);
});

test('a short word behind the backticks with two letters swapped is told, another language is not', () => {
	expect(told('```mpa\nregion: Europe\n```')).toEqual(['3:1 fence There is no block `mpa`; it is shown as code. | did you mean `map`?']);
	expect(told('```yml\nregion: Europe\n```')).toEqual([]);
});

test('Markdown in front matter is told', () => {
	expect(problemsOf('---\ntitle: T\nsubtitle: "**after** [a report](#quay) [¶7](#p7)"\n---\n\n# A\n')).toEqual([
		'3:12 front-matter `**after**` is shown as it is written: front matter is no Markdown. | take the signs out',
		'3:22 front-matter `[a report](#quay)` is shown as it is written: front matter is no Markdown. | set the link in a paragraph',
		'3:40 front-matter `[¶7](#p7)` is shown as it is written: front matter is no Markdown. | cite it on a slide',
	]);
});

test('a value of another type is told with how it is written', () => {
	expect(told('```chart\nalt: a\nbars: {x: 1}\n```')).toEqual(['5:1 chart `bars` is a mapping of keys, but should be a list. | begin each of its items with `- `']);
	expect(told('```map\nalt: a\nregion: Europe\ncountries: [Poland]\n```')).toEqual(['6:13 map `countries` is `Poland`, but should be a mapping of keys. | write `{name: Poland}`']);
	expect(problemsOf('---\ntitle:\n---\n\n# A\n')).toEqual(['2:1 front-matter `title` is empty, but should be text or a number.']);
});
