/** What is printed goes through standard output or standard error, behind the gate, and only the commands print. */
import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {sourceFiles} from './source-files.ts';

const files = sourceFiles().filter(file => !file.startsWith('src/build/'));
const holding = (pattern: RegExp) => files.filter(file => pattern.test(readFileSync(file, 'utf8')));

test('nothing is told to a console, which is silenced', () => {
	expect(holding(/\bconsole\.\w+\(/)).toEqual([]);
});

test('only the commands print, and none of them past the gate', () => {
	expect(holding(/\bprocess\.std(?:out|err)\b/).filter(file => !/^src\/(?:commands\/|cli\.ts)/.test(file))).toEqual([]);
	expect(holding(/\bwriteSync\(\s*[12],|new WriteStream\(/)).toEqual([]);
});
