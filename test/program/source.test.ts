/** `lectern source` as a user runs it: a source is printed, written beside a deck, and follows the article. */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {run} from './run.ts';
import {temporaryFolder} from './terminal.ts';

const article = 'Gdansk - The cranes of the harbour stand still.\n\nThe union wants higher wages for all.\n';

test('prints the source of an article from a file or from standard input', () => {
	const cwd = temporaryFolder();
	writeFileSync(path.join(cwd, 'article.txt'), article);
	const printed = run(['source', 'article.txt'], {cwd});
	expect(printed).toMatchObject({stderr: '', exitCode: 0});
	expect(printed.stdout).toMatch(/^place: Gdansk\nlanguage: en\nparagraphs:\n {2}- gist: ""\n {4}fingerprint: "[\da-f]{16}"\n/);
	expect(run(['source', '-'], {cwd, input: article}).stdout).toBe(printed.stdout);
	expect(run(['source'], {cwd}).exitCode).toBe(2);
});

test('writes it beside a deck, and rewrites the citations on a yes when the article has shifted', () => {
	const cwd = temporaryFolder();
	const deck = path.join(cwd, 'talk', '1.md');
	mkdirSync(path.dirname(deck));
	writeFileSync(path.join(cwd, 'article.txt'), article);
	writeFileSync(deck, '---\nsource: source.yaml\n---\n\n# Cranes\n\nThey stand still [¶1](#p1)\n');
	expect(run(['source', 'article.txt', 'talk'], {cwd}).stdout).toBe('Written: talk/source.yaml, 2 gists are to be written.\n');
	writeFileSync(path.join(cwd, 'article.txt'), `It is Monday.\n\n${article}`);
	const asked = run(['source', 'article.txt', 'talk'], {cwd});
	expect(asked.exitCode).toBe(2);
	expect(asked.stdout).toContain('1.md:7\n- They stand still [¶1](#p1)\n+ They stand still [¶2](#p2)\n');
	expect(readFileSync(deck, 'utf8')).toContain('[¶1](#p1)');
	expect(run(['source', 'article.txt', 'talk', '--yes'], {cwd}).exitCode).toBe(0);
	expect(readFileSync(deck, 'utf8')).toContain('[¶2](#p2)');
	expect(run(['source', 'article.txt', 'talk'], {cwd}).stdout).toMatch(/^Nothing changed in talk\/source\.yaml, 3 gists/);
});
