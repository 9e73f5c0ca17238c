/** The frames in the README are real: those of the golden files. */
import {readdirSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';

const readme = readFileSync('README.md', 'utf8');
const golden = readdirSync('test/golden/deck/80x24').toSorted().map(name => readFileSync(`test/golden/deck/80x24/${name}`, 'utf8'));
const frames = [...readme.matchAll(/<!-- frame (\d+) -->\n\n```text\n([^]*?)\n```\n\n<!-- \/frame -->/g)];

test('the README shows two slides of the shipped deck', () => {
	expect(frames).toHaveLength(2);
});

test.each(frames.map(([, number, text]) => ({number: Number(number), text})))('slide $number stands in the README as it is drawn', ({number, text}) => {
	expect(text).toBe(golden[number - 1]!.replace(/\n$/, ''));
});
