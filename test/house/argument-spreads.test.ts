/** No list is spread into the arguments of a call: some 120,000 of them are more than the stack holds, and a deck may hold more of anything. */
import {readFileSync} from 'node:fs';
import {parseAst} from 'rolldown/parseAst';
import {expect, test} from 'vitest';
import {sourceFiles} from './source-files.ts';

type Node = {readonly type: string; readonly start: number; readonly arguments?: readonly Node[]};

/** The calls of a file that spread something into their arguments, as `file:line`. */
function spreadingCalls(file: string): readonly string[] {
	const text = readFileSync(file, 'utf8');
	const found: string[] = [];
	const walk = (value: unknown): void => {
		if (value === null || typeof value !== 'object') return;
		const node = value as Node;
		if (node.arguments?.some(one => one.type === 'SpreadElement')) found.push(`${file}:${text.slice(0, node.start).split('\n').length}`);
		for (const inner of Object.values(value)) walk(inner);
	};

	walk(parseAst(text, {lang: file.endsWith('x') ? 'tsx' : 'ts'}));
	return found;
}

test('no call spreads a list into its arguments', () => {
	// A stand-in for a module of a dependency hands its few arguments on.
	const files = sourceFiles().filter(file => !file.startsWith('src/build/'));
	expect(files.flatMap(spreadingCalls)).toEqual([]);
});
