/** A comment is a directive or a note, and what a directive says is checked. */
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {readComment} from '../../src/deck/read/directive/comment.ts';
import {blockOf, problemsOf, slideOf} from './markdown.ts';

const read = (text: string) => readComment(text, {file: 'a.md', line: 3, column: 5});
const notesOf = (text: string) => slideOf(text).notes.map(note => (note.type === 'paragraph' ? note.text.map(span => span.text).join('') : note.type));

describe('a comment', () => {
	test.each([
		[' time: 40s ', {time: 40}],
		['time: 90', {time: 90}],
		[' id: the-two-demands ', {id: 'the-two-demands'}],
		['id: 12', {id: '12'}],
		[' kind: questions ', {kind: 'questions'}],
		[' section: Players ', {section: 'Players'}],
		[' steps: true ', {steps: true}],
		[' backup: true ', {backup: true}],
		[' pause ', {pause: null}],
		[' column ', {column: null}],
		[' pause: ', {pause: null}],
		[' columns: [1, 2] ', {columns: [1, 2]}],
		[' columns: end ', {columns: 'end'}],
		['\ntime: 40s\nkind: questions\n', {time: 40, kind: 'questions'}],
		[' time: 40s\nkind: questions ', {time: 40, kind: 'questions'}],
		['  time: 40s\nsteps: true\nkeep: drop\n', {time: 40, steps: true, keep: 'drop'}],
	])('%j is a directive', (text, directive) => {
		expect(read(text)).toEqual({directive, problems: []});
	});

	test.each(['Say this slowly.', 'Note: say this slowly.', 'Say: slowly\nand then time: 40s', 'https://example.org is where', '10:30 is when we stop', 'two\nlines'])(
		'%j is a note',
		text => {
			expect(read(` ${text} `)).toEqual({note: text, problems: []});
		},
	);

	test('that is empty is nothing', () => {
		expect(read('  \n ')).toEqual({problems: []});
	});

	test('with an unknown key is kept as a note, with a problem that names the nearest key', () => {
		const {note, directive, problems} = read(' tme: 40s ');
		expect([note, directive]).toEqual(['tme: 40s', undefined]);
		expect(problems).toEqual([
			{rule: 'directive', file: 'a.md', line: 3, column: 5, severity: 'warning', message: 'There is no directive `tme`; the comment is kept as a note.', hint: 'did you mean `time`?'},
		]);
		expect(read('banana: yes').problems[0]!.hint).toMatch(/capital/);
	});

	test.each([
		['pasue', 'did you mean `pause`?'],
		['Pause', 'did you mean `pause`?'],
		['colum', 'did you mean `column`?'],
		['Time: 40s', 'did you mean `time: 40s`?'],
		['end_slide', 'a line `---`'],
		['end slide', 'a line `---`'],
		['new_line', 'an empty line'],
		['new_lines: 3', 'an empty line'],
		['jump_to_middle', 'take it out'],
		['reset_layout', '`<!-- columns: end -->`'],
		['incremental_lists: true', '`<!-- steps: true -->`'],
		['speaker_note: say hello', 'write its words alone'],
		['stop', '`<!-- pause -->`'],
		['_class: lead', 'no classes'],
		['.slide: data-state="x"', 'no attributes'],
	])('of the marker %j is kept as a note, with a problem that says what to write here', (text, hint) => {
		const {note, directive, problems} = read(` ${text} `);
		expect([note, directive]).toEqual([text, undefined]);
		expect(problems.map(problem => [problem.severity, problem.message.split('`')[1]])).toEqual([['warning', text.split(':')[0]]]);
		expect(problems[0]!.hint).toContain(hint);
	});

	test.each([
		['id', 'did you mean `id: name`?'],
		['section', 'did you mean `section: Close`?'],
		['keep', 'did you mean `keep: drop`?'],
		['kind', 'did you mean `kind: questions`?'],
	])('that is a key alone, `%s`, is told what may stand behind it', (text, hint) => {
		expect(read(` ${text} `).problems.map(one => [one.message, one.hint])).toEqual([['This comment is kept as a note.', hint]]);
	});

	test.each(['Smile', 'Sit', 'Slow', 'Keep going', 'Applause', 'Next slide', 'Pause.', 'Pause here, then go on', 'Wait: this is the point', 'Note: slowly', 'Steps: first this, then that', '导弹'])('of the words %j is a note', text => {
		expect(read(text)).toEqual({note: text, problems: []});
	});

	test('with one unknown key among others keeps the others', () => {
		const {directive, problems} = read('time: 40s\nsectoin: Players');
		expect(directive).toEqual({time: 40});
		expect(problems.map(({line, column, message, hint}) => [line, column, message, hint])).toEqual([[4, 1, 'There is no key `sectoin` here.', 'did you mean `section`?']]);
	});

	test.each([
		['time: soon', 'is not a time'],
		['time: 0', 'is not a time'],
		['time: 45 secs', '`time` is not a time: `45 secs`; write it as `45s`, `2m` or `1m30s`.'],
		['time: 1:75', 'is not a time'],
		['time: 1:60:00', 'is not a time'],
		['columns: 2', 'is `2`, but should be a share for each column, as in `[1, 1]`, or `end`.'],
		['kind: question', 'did you mean `questions`?'],
		['steps: maybe', 'true or false'],
		['columns: [0, 1]', 'is not a share'],
		['columns: many', 'columns'],
		['time: [40s', 'The bracket `[` is never closed'],
	])('%j is a problem', (text, words) => {
		const {problems} = read(text);
		expect(problems).toHaveLength(1);
		expect(`${problems[0]!.message} ${problems[0]!.hint}`).toContain(words);
	});

	test('is read without a throw, whatever it holds, and words are never lost', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string({unit: 'grapheme'}), fc.array(fc.constantFrom('time:', ' 4s', '\n', '{', '[', '*a', '&a', 'kind', ': ', '- ', '"', '!!x', '? ')).map(parts => parts.join(''))), text => {
				const {note, directive, problems} = read(text);
				if (text.trim() !== '') expect(note !== undefined || directive !== undefined || problems.length > 0).toBe(true);
			}),
			{numRuns: 500},
		);
	});
});

describe('within a slide', () => {
	test('a comment may stand anywhere: alone, behind words, several in a line, over lines', () => {
		const slide = slideOf('## A\n\nWords <!-- One. --> go on.\n\n<!-- Two. --><!-- time: 30s -->\n\n<!--\nThree\n\nFour\n-->\n\n- item <!-- Five. -->\n');
		expect(slide.seconds).toBe(30);
		expect(notesOf('## A\n\nWords <!-- One. --> go on.\n\n<!-- Two. --><!-- time: 30s -->\n\n<!--\nThree\n\nFour\n-->\n\n- item <!-- Five. -->\n')).toEqual(['One.', 'Two.', 'Three', 'Four', 'Five.']);
	});

	test('a comment in a heading or in marked words counts too', () => {
		expect(slideOf('## A <!-- time: 30s -->')).toMatchObject({id: 'a', seconds: 30, title: [{text: 'A '}]});
		expect(slideOf('## A\n\n**words <!-- time: 30s -->**\n\n### B <!-- A note. -->')).toMatchObject({seconds: 30, notes: [{type: 'paragraph'}]});
	});

	test('notes are Markdown, and know their place', () => {
		const {notes} = slideOf('## A\n\n<!--\nSay **this**.\n\n- and that\n-->');
		expect(notes.map(note => [note.type, note.position.line])).toEqual([['paragraph', 4], ['list', 6]]);
	});

	test('a problem of a directive stands at its own line and column', () => {
		expect(problemsOf('# A\n\n---\n\n## B\n\n<!--\ntime: 40s\nkind: question\n-->')).toEqual([
			'9:1 directive `kind` is `question`, but should be title or section or content or questions. | did you mean `questions`?',
		]);
		expect(problemsOf('## B\n\n<!-- tme: 4s -->')).toEqual(['3:5 directive There is no directive `tme`; the comment is kept as a note. | did you mean `time`?']);
	});

	test('a comment in code is code', () => {
		expect(blockOf('```html\n<!-- time: 40s -->\n```', 'code').text).toBe('<!-- time: 40s -->');
		expect(slideOf('Use `<!-- time: 40s -->` for it').seconds).toBeUndefined();
	});

	test('a comment that is never closed reaches to the end of the slide', () => {
		expect(notesOf('## A\n\n<!-- never closed')).toEqual(['never closed']);
	});
});
