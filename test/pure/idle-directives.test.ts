/** Directives that do nothing where they stand are told, with what to write instead. */
import {describe, expect, test} from 'vitest';
import {problemsOf, slideOf} from './markdown.ts';

/** What is told of a slide's text, below its title, without the rule. */
const told = (text: string, front = '') => problemsOf(`${front}## One\n\n${text}\n`).map(problem => problem.replace(' directive', ''));

describe('`steps: true`', () => {
	test('below its list is told', () => {
		expect(told('- a\n- b\n\n<!-- steps: true -->')).toEqual(['6:6 `steps: true` stands below the list, and does nothing to it. | write it above the list']);
		expect(told('- a\n- b\n\n<!-- steps: true -->\n\n> - not\n>   this')).toEqual([]);
	});

	test('on a slide without a list is told', () => {
		expect(told('<!-- steps: true -->\n\nwords')).toEqual(['3:6 `steps: true` does nothing, as no list stands below it. | hold back what is no list with `<!-- pause -->`']);
	});

	test('above a list, on a slide that is still empty, or that goes on with what the front matter says, is none', () => {
		expect(told('<!-- steps: true -->\n\n- a\n- b')).toEqual([]);
		expect(told('<!-- steps: true -->')).toEqual([]);
		expect(told('- a\n- b\n\n<!-- steps: true -->', '---\nincremental: true\n---\n\n')).toEqual([]);
	});

	test('that is false below the list of a deck whose lists go step by step is told', () => {
		expect(told('- a\n- b\n\n<!-- steps: false -->', '---\nincremental: true\n---\n\n')).toEqual(['10:6 `steps: false` stands below the list, and does nothing to it. | write it above the list']);
	});
});

describe('a pause', () => {
	const atEnd = 'This pause holds nothing back, as nothing stands below it. | take it out, or write it above what is to wait';
	const inLine = 'This pause stands within a line, and what follows it there does not wait. | write it on a line of its own, above what is to wait';

	test.each([
		['at the end', 'a\n\n<!-- pause -->', `5:6 ${atEnd}`],
		['at the end of the last item', '- a\n- b <!-- pause -->', `4:10 ${atEnd}`],
		['above notes alone', 'a\n\n<!-- pause -->\n\n<!-- Say it. -->', `5:6 ${atEnd}`],
		['above another', 'a\n\n<!-- pause -->\n<!-- pause -->\n\nb', '5:6 This pause holds nothing back, as nothing stands between it and the next. | take one of the two out'],
		['within a line', 'a <!-- pause --> b\n\nc', `3:8 ${inLine}`],
		['within the last line', 'a <!-- pause --> b', `3:8 ${inLine}`],
		['within an item', '- a <!-- pause --> **b**\n- c', `3:10 ${inLine}`],
		['within a row', '| a | b |\n| - | - |\n| 1 <!-- pause --> | 2 |\n\nc', '5:10 This pause stands within a table, which appears as a whole. | write it above or below the table'],
	])('%s is told', (_where, text, problem) => {
		expect(told(text)).toEqual([problem]);
	});

	test.each(['a\n\n<!-- pause -->\n\nb', '- a\n<!-- pause -->\n- b', '- a <!-- pause -->\n- b', '- a\n  <!-- pause -->\n  more', '<!-- pause -->\n\na', 'a\n\n<!-- pause -->\n\n```ts\nb\n```', '<!-- columns: [1, 1] -->\n\na\n\n<!-- pause -->\n<!-- column -->\n\nb\n\n<!-- columns: end -->', '<!-- pause --> a'])('that holds something back is none: %j', text => {
		expect(told(text).filter(problem => problem.includes('pause'))).toEqual([]);
	});
});

test('`step` without a note behind it is told, as it is no `steps`', () => {
	const idle = '3:6 No note stands behind this `step`, which parts notes. | write the note of the next reveal below it; items that appear one by one are `steps: true`';
	expect(told('<!-- step: true -->\n\n- a\n- b')).toEqual([idle]);
	expect(told('<!-- step -->\n\n- a\n- b')).toEqual([idle]);
	expect(told('- a\n\n<!-- One. -->\n<!-- step -->\n<!-- Two. -->')).toEqual([]);
});

test('a key of which a slide can have one alone is told where it stands again', () => {
	expect(told('<!-- time: 40s -->\n<!-- time: 50s -->\n\na')).toEqual(['4:6 `time` stands on this slide a second time, and this one counts. | take one of the two out']);
	expect(slideOf('## One\n\n<!-- time: 40s -->\n<!-- time: 50s -->\n').seconds).toBe(50);
	expect(told('<!-- excuse: names, a reason -->\n\na\n\n<!-- excuse: names, another -->\n\nb\n\n<!-- pause -->\n\nc\n\n<!-- pause -->\n\nd')).toEqual([]);
});
