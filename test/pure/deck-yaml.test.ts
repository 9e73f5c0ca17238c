/** YAML in a deck: what is right is kept, what is wrong is a problem at its place. */
import * as v from 'valibot';
import {describe, expect, test} from 'vitest';
import {readFrontMatter} from '../../src/deck/read/front-matter.ts';
import {readSource} from '../../src/deck/read/read-source.ts';
import {readYaml} from '../../src/deck/yaml/yaml-record.ts';
import type {Problem} from '../../src/deck/problem/problem.ts';
import {blockOf, deckOf, problemsOf, slideOf, sourceOf} from './markdown.ts';

const at = {file: 'a.md', line: 10, column: 3};
const thing = v.strictObject({name: v.string(), size: v.optional(v.number()), state: v.optional(v.picklist(['open', 'closed'])), parts: v.optional(v.array(v.strictObject({id: v.number()})), [])});
const read = (text: string) => {
	const {value, problems} = readYaml(text, thing, at, 'thing');
	return {value, problems: problems.map(({line, column, message, hint}) => `${line}:${column} ${message}${hint === undefined ? '' : ` | ${hint}`}`)};
};

describe('a record', () => {
	test('that fits its schema is read as it is', () => {
		expect(read('name: A\nsize: 2\nstate: open\nparts: [{id: 1}]')).toEqual({value: {name: 'A', size: 2, state: 'open', parts: [{id: 1}]}, problems: []});
	});

	test('loses an unknown key, which is told at its own place with the nearest key', () => {
		expect(read('name: A\nsiez: 2')).toEqual({value: {name: 'A', parts: []}, problems: ['11:1 There is no key `siez` here. | did you mean `size`?']});
		expect(read('name: A\nbanana: 2').problems).toEqual(['11:1 There is no key `banana` here. | known: name, size, state, parts']);
	});

	test('loses a value that does not fit', () => {
		expect(read('name: A\nsize: big')).toEqual({value: {name: 'A', parts: []}, problems: ['11:1 `size` is `big`, but should be a number.']});
		expect(read('name: A\nstate: opn')).toEqual({value: {name: 'A', parts: []}, problems: ['11:1 `state` is `opn`, but should be open or closed. | did you mean `open`?']});
	});

	test('loses an item that lacks what it needs, and keeps the others', () => {
		expect(read('name: A\nparts:\n  - id: 1\n  - {}\n  - id: x\n  - id: 3')).toEqual({
			value: {name: 'A', parts: [{id: 1}, {id: 3}]},
			problems: ['13:5 The key `id` is missing. | add `id: …`', '14:5 `id` is `x`, but should be a number.'],
		});
	});

	test('loses only the items that are wrong, however much is wrong with them', () => {
		const text = '```relations\nalt: x\nparties: [A, B]\narrows:\n  - {kind: demands}\n  - {from: A, to: B, kind: demands, what: one}\n  - {from: A, to: 3, kind: demnds, what: two}\n  - {from: B, to: A, kind: offers, what: three}\n```';
		expect(blockOf(text, 'relations').arrows.map(arrow => arrow.what)).toEqual(['one', 'three']);
		expect(problemsOf(text).map(problem => problem.split(' ')[0])).toEqual(['5:5', '5:5', '5:5', '7:15', '7:22']);
	});

	test('that lacks what it needs itself is none', () => {
		expect(read('size: 2')).toEqual({value: undefined, problems: ['10:3 The key `name` is missing. | add `name: …`']});
	});

	test('that is something else is none', () => {
		expect(read('just words').value).toBeUndefined();
		expect(read('- a\n- b').problems).toHaveLength(1);
		expect(read('').problems).toHaveLength(1);
	});

	test('that is not YAML is told once, at the place of the mistake', () => {
		const {value, problems} = read('name: A\nsize: [1, 2\nstate: open');
		expect(value).toBeUndefined();
		expect(problems).toHaveLength(1);
		expect(problems[0]).toMatch(/^11:7 The bracket `\[` is never closed/);
	});

	test('on the first line counts columns from where it begins in the file', () => {
		expect(read('{name: A, siez: 2}').problems[0]).toMatch(/^10:13 /);
	});

	test('is cleaned of escapes that its quotes bring to life', () => {
		expect(read(String.raw`name: "a\x1b[31mb\u202e\a"`).value?.name).toBe('ab');
	});

	test('does not run away with aliases that multiply', () => {
		const lines = Array.from({length: 20}, (_line, index) => `  - &a${index} [${Array.from({length: 10}, () => (index === 0 ? 'x' : `*a${index - 1}`)).join(', ')}]`);
		const {value, problems} = read(`name: A\nparts:\n${lines.join('\n')}`);
		expect([value, problems.length]).toEqual([undefined, 1]);
	});
});

describe('players', () => {
	test('are read with office, side, stance and citations', () => {
		const block = blockOf('```players\n- name: A. B.\n  office: Minister\n  side: North\n  stance: "Says: no"\n  cites: [2, 3]\n- {name: C, cites: 4}\n- name: D\n```', 'players');
		expect(block.players).toEqual([
			{name: 'A. B.', office: 'Minister', side: 'North', stance: 'Says: no', cites: [2, 3]},
			{name: 'C', cites: [4]},
			{name: 'D', cites: []},
		]);
	});

	test('with a mistake keep the others, and the problem stands at its line in the file', () => {
		const text = '# A\n\n---\n\n## B\n\n```players\n- name: C\n- office: nobody\n- name: D\n  ofice: x\n```';
		expect(problemsOf(text)).toEqual(['9:3 players The key `name` is missing. | add `name: …`', '11:3 players There is no key `ofice` here. | did you mean `office`?']);
		const [block] = deckOf(text).slides.at(1).blocks;
		expect(block?.type === 'players' && block.players.map(player => player.name)).toEqual(['C', 'D']);
	});

	test('that cannot be read at all are shown as they are written', () => {
		expect(blockOf('```players\nname: [\n```', 'code').text).toBe('name: [');
		expect(slideOf('```players\nname: [\n```').problems).toHaveLength(1);
	});

	test.each(['cites: [0]', 'cites: [1.5]', 'cites: [-2]', 'cites: none'])('with %s are told so', cites => {
		expect(problemsOf(`\`\`\`players\n- name: A\n  ${cites}\n\`\`\``)).toHaveLength(1);
	});
});

describe('front matter', () => {
	const front = (text: string) => readFrontMatter(text, {file: 'a.md', line: 2, column: 1});

	test('gives the deck its name, language, length and theme', () => {
		const deck = deckOf('---\nid: talk\ntitle: 2011\nlanguage: id\nminutes: 10\ntheme: contrast\nsides: [NATO, Russia]\n---\n# A');
		expect(deck).toMatchObject({id: 'talk', title: '2011', language: 'id', minutes: 10, theme: 'contrast', sides: ['NATO', 'Russia'], problems: []});
	});

	test('may be absent: the title is then that of the first slide, the id the path', () => {
		expect(deckOf('# The *talk*')).toMatchObject({id: '/decks/one', title: 'The talk', language: 'en', problems: []});
	});

	test('keeps what is right beside what is wrong', () => {
		const {value, problems} = front('titel: A\nminutes: long\nlanguage: id');
		expect(value).toEqual({language: 'id'});
		expect(problems.map(({line, message, hint}) => [line, message, hint])).toEqual([
			[2, 'There is no key `titel` here.', 'did you mean `title`?'],
			[3, '`minutes` is `long`, but should be a number.', undefined],
		]);
	});

	test.each(['minutes: 0', 'minutes: -5', 'minutes: 100000'])('%s is a problem', text => {
		expect(front(text)).toMatchObject({value: {}, problems: [{rule: 'front-matter', line: 2, column: 1}]});
	});

	test('in a later file is a problem and is not used', () => {
		const deck = deckOf('---\ntitle: A\n---\n# A', '---\ntitle: B\n---\n## B');
		expect([deck.title, deck.slides.length]).toEqual(['A', 2]);
		expect(deck.problems.map(({file, line, hint}) => [file, line, hint])).toEqual([['2.md', 2, 'move it to 1.md']]);
	});
});

describe('the source', () => {
	const yaml = 'publisher: News\nyear: 2011\nparagraphs:\n  - gist: One\n    fingerprint: 0123456789abcdef\n  - gist: Two';
	const expected = {publisher: 'News', year: 2011, paragraphs: [{number: 1, gist: 'One', fingerprint: '0123456789abcdef'}, {number: 2, gist: 'Two'}]};
	const inFront = (text: string) => `---\nsource:\n  ${text.replaceAll('\n', '\n  ')}\n---\n# A`;
	/** What is read of a deck whose folder holds `s.yaml` with the text. */
	const beside = (text: string, name = 's.yaml') => readSource({file: name, position: {file: 'a.md', line: 2, column: 1}}, asked => (asked === 's.yaml' ? {text} : {trouble: 'is not there', names: ['s.yaml', 'talk.md']}));
	const told = (problems: readonly Problem[]) => problems.map(({file, line, severity, message, hint}) => `${file}:${line} ${severity} ${message} ${hint ?? ''}`.trim());

	test('stands in a file beside the deck, or in the front matter', () => {
		expect(deckOf('---\nsource: s.yaml\n---\n# A').sourceNote).toEqual({file: 's.yaml', position: {file: '1.md', line: 2, column: 1}});
		expect(beside(yaml)).toEqual({source: expected, problems: []});
		expect(sourceOf(deckOf(inFront(yaml)))).toEqual({source: expected, problems: []});
		expect(sourceOf(deckOf('# A'))).toEqual({problems: []});
	});

	test('whose file is missing is an error at its key, with the nearest file', () => {
		expect(told(beside(yaml, 'sorce.yaml').problems)).toEqual(['a.md:2 error The source `sorce.yaml` is not there. known: s.yaml']);
		expect(told(beside(yaml, 'ss.yaml').problems)).toEqual(['a.md:2 error The source `ss.yaml` is not there. did you mean `s.yaml`?']);
	});

	test('with a misspelt key says so, in its file as in the front matter, and keeps the rest', () => {
		const misspelt = yaml.replace('publisher', 'publishr');
		const {publisher: _lost, ...rest} = expected;
		expect(beside(misspelt).source).toEqual(rest);
		expect(told(beside(misspelt).problems)).toEqual(['s.yaml:1 warning There is no key `publishr` here. did you mean `publisher`?']);
		const deck = deckOf(inFront(misspelt));
		expect(sourceOf(deck).source).toEqual(rest);
		expect(told(deck.problems)).toEqual(['1.md:3 warning There is no key `publishr` here. did you mean `publisher`?']);
	});

	test('that is no mapping is an error, and a deck with a lost source still tells so', () => {
		expect(told(beside('- One').problems)[0]).toContain('s.yaml:1 error');
		expect(problemsOf('---\nsource: s.yaml\n---\n# A\n\n[¶7](#p7)')).toEqual(['2:1 source The source `s.yaml` is not there. | write the file, or take `source:` out']);
	});

	test('keeps its numbers where a fingerprint is wrong', () => {
		const {source, problems} = beside('paragraphs:\n  - gist: One\n    fingerprint: xyz\n  - gist: Two');
		expect(source?.paragraphs).toEqual([{number: 1, gist: 'One'}, {number: 2, gist: 'Two'}]);
		expect(problems.map(({file, line}) => [file, line])).toEqual([['s.yaml', 3]]);
	});

	test('a fingerprint of digits alone is text all the same', () => {
		for (const digits of ['0123456789012345', '1234567890123e45']) {
			const {source, problems} = beside(`paragraphs:\n  - gist: One\n    fingerprint: ${digits}`);
			expect([source?.paragraphs[0]?.fingerprint, problems]).toEqual([digits, []]);
		}
	});
});

test('a theme that there is not is a problem that names the nearest, and is left out', () => {
	const deck = deckOf('---\ntheme: contrst\n---\n# A');
	expect(deck.theme).toBeUndefined();
	expect(problemsOf('---\ntheme: contrst\n---\n# A')).toEqual(['2:1 front-matter `theme` is `contrst`, but should be default or dark or light or contrast or plain. | did you mean `contrast`?']);
});

describe('text that a comma cuts off within braces', () => {
	test('is an error that gives the text with quotes, once for all of its commas', () => {
		expect(read('name: A\nparts:\n  - {id: 1, and rules alone, for years}\n  - {id: 2, bananas: 3}').problems).toEqual([
			'12:13 The comma before `and rules alone` ends `id`: text with a comma needs quotes. | write `id: "1, and rules alone, for years"`',
			'13:13 There is no key `bananas` here. | known: id',
		]);
		const text = '```timeline\nalt: One.\nevents:\n  - {when: 1629, claim: Dissolves Parliament, and rules alone, cites: [1]}\n```';
		expect(deckOf(text).slides.at(0).problems).toMatchObject([{severity: 'error', line: 4}]);
	});

	test('is none where the key is known, or stands in lines', () => {
		expect(read('{name: A, size}').problems).toEqual(['10:13 `size` is empty, but should be a number.']);
		expect(read('name: A\nand more:').problems).toEqual(['11:1 There is no key `and more` here. | known: name, size, state, parts']);
	});
});

describe('what is not YAML is told in words of use, at its line', () => {
	test.each([
		['events:\n  - {a: 1}\n - {a: 2}', '12:1 This line begins with one space too few. | begin it with 2 spaces, as those that it belongs to'],
		['events:\n  - {a: 1}\n   - {a: 2}', '12:1 This line begins with one space too many. | begin it with 2 spaces, as those that it belongs to'],
		['a: 1\n b: 2', '11:1 This line begins with one space too many. | begin it with no space, as those that it belongs to'],
		['a:\n    b: 1\n c: 2', '12:1 This line begins with one space too many. | begin it with no space, as those that it belongs to'],
		['- a: 1\n  b: 2\n c: 3', '12:1 This line begins with one space too few. | begin it with 2 spaces, as those that it belongs to'],
		['alt: x\nevents:\n- {a: 1}\n  - {a: 2}', '13:1 This line begins with 2 spaces too many. | begin it with no space, as those that it belongs to'],
		['a:\n\t- b', '11:1 This line begins with a tab. | indent with spaces'],
		['- {claim: Calls Parliament: it is, cites: [1]}', '10:13 `Calls Parliament: it is` holds a colon, and has no quotes. | write `"Calls Parliament: it is"`'],
		['a: b: c', '10:6 `b: c` holds a colon, and has no quotes. | write `"b: c"`'],
		['time: 45s, steps: true', '10:9 `45s, steps: true` holds a colon, and has no quotes. | write `steps:` on a line of its own, or the text in quotes'],
		['a:b\nc: d', '10:3 A blank is missing after `a:`. | write `key: value`'],
		['a: 1\na: 2', '11:1 The key `a` stands here twice. | take one of the two out'],
		['a: @b c', '10:6 Text that begins with `@` needs quotes. | write `"@b c"`'],
		['a: {b: c', '10:6 The bracket `{` is never closed. | close it with `}`'],
		['b: "x"\na: "b', '11:4 The quote `"` is never closed. | close it with `"`'],
		['a: 1\n---\nb: 2', '11:1 A line `---` ends the YAML here. | take that line out'],
	])('%j', (text, told) => {
		expect(read(text).problems).toEqual([told]);
	});
});
