/** A language is one file: no code that reads articles or checks decks has words of its own for one. */
import {readFileSync} from 'node:fs';
import {parseAst} from 'rolldown/parseAst';
import {expect, test} from 'vitest';
import indonesian from '../../src/article/language/indonesian.json' with {type: 'json'};
import {sourceFiles} from './source-files.ts';

/** Words that no English text holds: a table that is written into code has them beside those of English. */
const words: ReadonlySet<string> = new Set([...indonesian.stopWords, ...indonesian.conjunctions, ...indonesian.contrasts, ...indonesian.subordinators, ...indonesian.minutes, ...indonesian.bylines, ...indonesian.particles, ...indonesian.negations]);

/** The words in the texts and patterns of a file, comments aside. */
function wordsIn(file: string): readonly string[] {
	const found: string[] = [];
	const walk = (value: unknown): void => {
		if (value === null || typeof value !== 'object') return;
		const node = value as {readonly type?: string; readonly raw?: string; readonly value?: unknown};
		if (node.type === 'Literal') found.push(node.raw ?? '');
		if (node.type === 'TemplateElement') found.push((node.value as {readonly raw: string}).raw);
		for (const inner of Object.values(value)) walk(inner);
	};

	walk(parseAst(readFileSync(file, 'utf8'), {lang: 'ts'}));
	return found.flatMap(text => text.toLowerCase().match(/\p{L}+/gu) ?? []);
}

test('the words of a language stand in its file alone', () => {
	const files = sourceFiles().filter(file => /^src\/(?:article|check)\//.test(file));
	expect(files.length).toBeGreaterThan(40);
	expect(files.flatMap(file => wordsIn(file).filter(word => words.has(word)).map(word => `${file}: ${word}`))).toEqual([]);
});
