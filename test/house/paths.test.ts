/** Paths are paths: a folder's name may hold what a URL writes otherwise, a space, say. */
import {globSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';

test('no path is taken out of a URL', () => {
	const files = globSync('{src,test}/**/*.{ts,tsx,js}');
	expect(files.length).toBeGreaterThan(200);
	expect(files.filter(file => /new URL\([^)]*\)\.pathname|import\.meta\.url[^)]*\)\.pathname/.test(readFileSync(file, 'utf8')))).toEqual([]);
});
