/** What is read without the YAML parser is what the parser reads. */
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {parseDocument} from 'yaml';
import {readPlainYaml} from '../../src/deck/yaml/plain-yaml.ts';

test('the usual directives and front matter are plain', () => {
	expect(readPlainYaml(' time: 1m30s ')).toEqual({time: '1m30s'});
	expect(readPlainYaml('id: missile-shield\ntitle: The Missile Shield\nminutes: 10\nsides: [NATO, Russia]\nincremental: true\nsource: source.yaml')).toEqual({
		id: 'missile-shield',
		title: 'The Missile Shield',
		minutes: 10,
		sides: ['NATO', 'Russia'],
		incremental: true,
		source: 'source.yaml',
	});
});

test('what may mean something else is left to the parser', () => {
	for (const value of ['null', 'Yes', '1e3', '0x1F', '007', '0123456789012345', '"a"', 'a: b', 'a #b', '- a', '[a, [b]]', '[a,]', '2011-01-01', '']) expect(readPlainYaml(`key: ${value}`)).toBeUndefined();
	expect(readPlainYaml('a: b\na: c')).toBeUndefined();
	expect(readPlainYaml(' a: b\nc: d')).toBeUndefined();
	expect(readPlainYaml('a: b\n c')).toBeUndefined();
});

test('any text that is plain says the same to the parser', () => {
	const word = fc.oneof(fc.constantFrom('time', 'a', 'true', 'null', '40s', '1m30s', '12', '0', '1e3', '.5', 'x-y', "it's", '(b)', '-', '.', '/', 'No', 'Infinity', '.nan'), fc.string({unit: fc.constantFrom(...'aZ09_-.,\'()/e'), minLength: 1, maxLength: 4}));
	const value = fc.oneof(fc.array(word, {maxLength: 3}).map(all => all.join(' ')), fc.array(word, {maxLength: 3}).map(all => `[${all.join(', ')}]`), fc.array(word, {maxLength: 3}).map(all => `[${all.join(',')}]`));
	const line = fc.tuple(fc.constantFrom('', '', '', '', ' ', '\n', '\t'), fc.oneof(fc.constantFrom('time', 'id', 'x-y', 'b', 'no'), fc.constantFrom('time', 'id', 'x-y'), word), fc.constantFrom(': ', ': ', ': ', ':  ', ':', ' : '), value, fc.constantFrom('', '', '', ' ', '\t', ' #')).map(parts => parts.join(''));
	let plain = 0;
	fc.assert(
		fc.property(fc.array(line, {minLength: 1, maxLength: 3}), lines => {
			const text = lines.join('\n');
			const data = readPlainYaml(text);
			if (!data) return;
			plain++;
			const document = parseDocument(text, {prettyErrors: false, strict: true});
			expect([text, document.errors.length, document.toJS()]).toEqual([text, 0, data]);
		}),
		{numRuns: 60_000},
	);
	expect(plain).toBeGreaterThan(500);
});
