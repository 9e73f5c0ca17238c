/** Where only the gists are at hand, what they leave out is not told as if the article lacked it. */
import {expect, test} from 'vitest';
import {againstOf, againstWords} from '../../src/check/against.ts';
import {foldGistWarnings} from '../../src/check/fold-gist-warnings.ts';
import {passagesOf} from '../../src/commands/files/article.ts';
import type {Problem} from '../../src/deck/problem/problem.ts';
import {problemsIn, subjectOf, told} from './check-text.ts';

const source = 'language: en\nparagraphs: [{gist: "Output by year, according to the utility"}, {gist: From April 2011 to February 2022}, {gist: Talks failed in December 2023}, {gist: The dam opened}, {gist: Egypt objects}, {gist: Cairo keeps its right}, {gist: Sudan hopes and fears}, {gist: Capacity and reservoir}, {gist: Lines to the neighbours}, {gist: A quarrel about trust}]';
const deck = '## Output\n\n```chart\nalt: Output by year\nunit: percent\nbars: [{label: "2022", value: 4, cites: [1]}, {label: "2023", value: 16, cites: [1]}]\n```\n\nAccording to the utility [¶1](#p1)\n\n- Filling began in July 2020 [¶2](#p2)\n- Talks failed [¶3](#p3)\n';

test('a year that the gist of another paragraph has by chance is no sign that that one is meant', () => {
	expect(problemsIn({deck, source}, ['cites']).filter(({message}) => !message.startsWith('No slide uses'))).toEqual([]);
});

test('on stage figures and names that gists lack are one line, behind what is wrong', () => {
	const found = problemsIn({deck: `${deck}- Something quite other was not cited at all in Dar es Salaam in 1999\n`, source}, ['cites', 'figures', 'names', 'attribution']).filter(({message}) => !message.startsWith('No slide uses'));
	const errors = found.filter(({severity}) => severity === 'error');
	const others = found.filter(({severity, rule}) => severity === 'warning' && rule !== 'cites');
	expect([errors.length, others.length > 4]).toEqual([1, true]);
	const folded = foldGistWarnings(found);
	expect(folded.map(({message}) => message)).toEqual(['This claim has no citation.', `${others.length} figures and names are held against gists only, and they do not have them.`]);
	expect(folded.at(-1)).toMatchObject({line: 0, hint: '`article: FILE` in the front matter holds more; `lectern check` lists them'});
});

test('errors and other warnings are told as they are', () => {
	const problem = (rule: string, severity: Problem['severity']): Problem => ({rule, severity, file: 'deck.md', line: 3, column: 1, message: rule});
	const kept = [problem('figures', 'error'), problem('notes', 'warning')];
	expect(foldGistWarnings(kept)).toEqual(kept);
	expect(foldGistWarnings([problem('names', 'warning'), ...kept]).map(({message}) => message)).toEqual(['figures', 'notes', 'One figure or name is held against gists only, and they do not have it.']);
});

test('it is told what a deck was held against', () => {
	const {reading} = subjectOf({deck, source});
	const known = subjectOf({deck, source: 'language: en\nparagraphs: [{gist: A, fingerprint: "0000000000000001"}, {gist: B, fingerprint: "0000000000000002"}]'}).reading;
	const passages = passagesOf('Output rose.');
	expect([againstOf([], undefined), againstOf([], reading.source), againstOf(passages, reading.source), againstOf(passages, known.source)].map(againstWords)).toEqual(['no source', 'the gists', 'the article itself', 'the gists, for the article is another one']);
});

test('gists that are still to be written are told once, where the first stands', () => {
	const sourceWith = (...gists: readonly string[]) => `title: T\nparagraphs:\n${gists.map(gist => `  - gist: "${gist}"\n    fingerprint: 0123456789abcdef\n`).join('')}`;
	const of = (source: string) => told(problemsIn({deck: '## One\n\nThe port is closed [¶1](#p1)\n', source}, ['deck']));
	expect(of(sourceWith('The port is closed', '', ''))).toEqual(['5:1 2 paragraphs have no gist yet, ¶2 the first of them.']);
	expect(of(sourceWith('', 'It opens'))).toEqual(['3:1 ¶1 has no gist yet.']);
	expect(of(sourceWith('The port is closed'))).toEqual([]);
});
