/** Links within the deck are told where they stand, wherever inline text may stand; what was meant as a citation and is none is told too. */
import {describe, expect, test} from 'vitest';
import {problemsOf} from './markdown.ts';

const dead = 'links There is no slide #kay. | did you mean `#quay`?';
const quay = '\n\n---\n\n## Quay\n\nwords\n';

describe('a dead link', () => {
	test.each([
		['a title', '## See [it](#kay)', '1:13'],
		['a slide in big letters', '# [It](#kay)', '1:8'],
		['a subtitle', '# Talk\n\nbelow [it](#kay)', '3:12'],
		['the second line of a paragraph', '## One\n\nwords\nand **more [of *it*](#kay)**', '4:22'],
		['a table', '## One\n\n| a | b |\n| - | - |\n| c | [it](#kay) |', '5:12'],
		['a quotation', '## One\n\n> words\n> and [it](#kay)\n>\n> — A. Speaker', '4:12'],
		['a list in columns', '## One\n\n<!-- columns: [1] -->\n\n- a\n  - [it](#kay)\n\n<!-- columns: end -->', '6:10'],
		['a heading', '## One\n\n### [it](#kay)', '3:10'],
		['the notes', '## One\n\n<!-- Say\nthat [it](#kay) is -->', '4:11'],
	])('in %s is told once, at its target', (_place, slide, at) => {
		expect(problemsOf(slide + quay)).toEqual([`${at} ${dead}`]);
	});

	test('is none in code, and none where an address has a hash', () => {
		expect(problemsOf(`## One\n\n\`[it](#kay)\` [it](https://example.org/#kay) \\[it](#kay)\n\n\`\`\`\n[it](#kay)\n\`\`\`${quay}`)).toEqual([]);
	});
});

describe('a citation', () => {
	const source = '---\nsource: {paragraphs: [{gist: One}]}\n---\n';

	test.each([
		['a title', '## One [¶2](#p2)', '4:13'],
		['a subtitle', '# One\n\nbelow [¶2](#p2)', '6:12'],
		['text', '## One\n\nwords\nwords [¶2](#p2)', '7:12'],
		['a timeline', '## One\n\n```timeline\nalt: One\nevents: [{claim: Talks, cites: 2}]\n```', '8:32'],
		['brackets', '## One\n\n```timeline\nalt: One\nevents:\n  - {claim: Talks, cites: [1, 2]}\n```', '9:31'],
		['a list of YAML in a quotation', '## One\n\n> ```timeline\n> alt: One\n> events:\n>   - claim: Talks\n>     cites:\n>       - 1\n>       - 2\n> ```', '12:11'],
		['an anchor of YAML', '## One\n\n```timeline\nalt: One\nevents: [{claim: Talks, cites: &own [2]}]\n```', '8:38'],
	])('of no paragraph in %s is told where it stands', (_place, slide, at) => {
		expect(problemsOf(source + slide)).toEqual([`${at} citation There is no paragraph ¶2 in the deck's source. | the source has ¶1 to ¶1`]);
	});

	test.each([
		['a title', '## One [¶7](#p7)', '1:13'],
		['a subtitle', '# One\n\nbelow [¶7](#p7)', '3:12'],
		['notes', '## One\n\n<!-- Say it [¶7](#p7) -->', '3:18'],
	])('in %s of a deck without a source is told', (_place, slide, at) => {
		expect(problemsOf(slide)).toEqual([`${at} citation ¶7 is cited, and the deck names no source. | name it in the front matter: \`source: source.yaml\`; \`lectern source ARTICLE\` writes one`]);
	});

	test.each([
		['words [¶7].', '3:7'],
		['- **words [¶7]**', '3:11'],
		['| a |\n| - |\n| [¶7] |', '5:3'],
	])('without its target is told with how to write it: %s', (text, at) => {
		expect(problemsOf(`## One\n\n${text}`)).toEqual([`${at} citation \`[¶7]\` is shown as it is written, and cites nothing. | write \`[¶7](#p7)\``]);
	});

	test.each(['`[¶7]`', '\\[¶7]', '```\n[¶7]\n```', '¶7 of the article'])('is not meant here: %s', text => {
		expect(problemsOf(`## One\n\n${text}`)).toEqual([]);
	});

	test.each(['p7', '#7', '#¶7'])('with a target that is none is told once: %s', target => {
		expect(problemsOf(`## One\n\nwords [¶7](${target})`)).toEqual(['3:7 citation This shows ¶7, and cites nothing: a citation leads to `#p7`. | write `[¶7](#p7)`']);
	});

	test('without brackets is told where the source has its paragraph, and in notes is none', () => {
		const source = '---\nsource: {paragraphs: [{gist: One}, {gist: Two}]}\n---\n\n';
		expect(problemsOf(`${source}## One\n\n- words ¶1 and (¶ 2)\n- ¶3, \\¶1, [¶1](#p1)\n\n<!-- See ¶2. -->\n`)).toEqual([
			'7:9 citation `¶1` is shown as it is written, and cites nothing. | write `[¶1](#p1)`',
			'7:17 citation `¶2` is shown as it is written, and cites nothing. | write `[¶2](#p2)`',
		]);
		expect(problemsOf('## One\n\n- words ¶1')).toEqual([]);
	});

	test('that shows another number than it cites is told', () => {
		expect(problemsOf(`${source}## One\n\nwords [¶7](#p1)`)).toEqual(['6:7 citation This shows ¶7, and cites ¶1. | write `[¶7](#p7)`, or `[¶1](#p1)`']);
	});
});

test('a dead link is told the id it is nearest to by one of its words, all ids where they are few, else what an id is', () => {
	const hint = (target: string, ...titles: readonly string[]) => problemsOf([`## One\n\n[it](#${target})`, ...titles.map(title => `## ${title}`)].join('\n\n---\n\n'))[0]!.split(' | ')[1];
	expect(hint('kay', 'The quay')).toBe('did you mean `#the-quay`?');
	expect(hint('zebra', 'The quay')).toBe('known: #one, #the-quay');
	expect(hint('zebra', ...'abcdefg')).toBe('a slide’s id is its title in small letters with hyphens, or what `<!-- id: … -->` gives');
});
