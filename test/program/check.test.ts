/** `lectern check` as a user runs it: the report, its formats, and what it ends with. */
import {spawnSync} from 'node:child_process';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {run} from './run.ts';
import {cli, temporaryFolder, testEnvironment} from './terminal.ts';

const text = '# Harbour\n\n---\n\n## Cranes\n\nSee [the quay](#the-kay).\n\n---\n\n## The quay\n\nStone.\n';

function deckFolder(): string {
	const folder = temporaryFolder();
	mkdirSync(path.join(folder, 'talk'));
	writeFileSync(path.join(folder, 'talk', '1.md'), text);
	return folder;
}

test('prints each problem with its line and a caret, totals, and ends with 1', () => {
	const {stdout, stderr, exitCode} = run(['check', 'talk', '--rule', 'deck'], {cwd: deckFolder()});
	expect([stderr, exitCode]).toEqual(['', 1]);
	expect(stdout).toBe(`talk/1.md

talk/1.md:7:16  error deck
  7 │ See [the quay](#the-kay).
    │                ^^^^^^^^
  There is no slide #the-kay.
  → did you mean \`#the-quay\`?

talk, 3 slides: 1 error, 0 warnings; checked without a source.
`);
});

test('ends with 0 where nothing is wrong, with 2 for a wrong word, and with `--strict` with 1 for a warning', () => {
	const cwd = deckFolder();
	expect(run(['check', 'talk', '--rule', 'time'], {cwd}).exitCode).toBe(0);
	expect(run(['check', 'talk', '--rule', 'tme'], {cwd})).toMatchObject({exitCode: 2, stderr: 'lectern: `--rule` does not know the rule `tme` (did you mean `time`?).\n'});
	expect(run(['check', 'talk', '--size', '80'], {cwd}).exitCode).toBe(2);
	expect(run(['check', '-', '--watch'], {cwd, input: text})).toMatchObject({exitCode: 2, stderr: 'lectern: What comes from standard input is not saved anywhere, so it cannot be watched.\n'});
	expect(run(['check', '-', '--rule', 'deck'], {cwd, input: text})).toMatchObject({exitCode: 1, stdout: expect.stringContaining('standard input, 3 slides: 1 error')});
	writeFileSync(path.join(cwd, 'talk', '1.md'), '## A\n\n## B\n\n---\n\nwords');
	expect([run(['check', 'talk'], {cwd}).exitCode, run(['check', 'talk', '--strict'], {cwd}).exitCode]).toEqual([0, 1]);
});

test('an image lies in the deck’s folder where its name begins with two dots, and not where its path leads out', () => {
	const cwd = deckFolder();
	for (const name of ['talk/..quay.png', 'pier.png']) writeFileSync(path.join(cwd, name), '');
	writeFileSync(path.join(cwd, 'talk', '1.md'), '## A\n\n![The quay](..quay.png)\n\n![The pier](../pier.png)\n');
	const {stdout} = run(['check', 'talk', '--rule', 'deck'], {cwd});
	expect(stdout).toContain('The image `../pier.png` is outside of the deck\'s folder.');
	expect(stdout).toContain('talk, 1 slide: 0 errors, 1 warning;');
});

test('prints JSON, SARIF and GitHub’s commands', () => {
	const cwd = deckFolder();
	const as = (format: string) => run(['check', 'talk', '--rule', 'deck', '--format', format], {cwd}).stdout;
	expect(JSON.parse(as('json'))).toMatchObject([{deck: 'talk', slides: 3, errors: 1, warnings: 0, problems: [{rule: 'deck', severity: 'error', file: 'talk/1.md', line: 7, column: 16}]}]);
	expect(JSON.parse(as('sarif'))).toMatchObject({version: '2.1.0', runs: [{results: [{ruleId: 'deck', level: 'error', locations: [{physicalLocation: {artifactLocation: {uri: 'talk/1.md'}, region: {startLine: 7, startColumn: 16}}}]}]}]});
	expect(as('github')).toBe('::error file=talk/1.md,line=7,col=16,title=lectern deck::There is no slide #the-kay. (did you mean `#the-quay`?)\n');
});

test('holds the deck against the article beside it that the front matter names, and never against one elsewhere', () => {
	const cwd = temporaryFolder();
	const write = (article: string) => writeFileSync(path.join(cwd, 'talk.md'), `---\narticle: ${article}\n---\n\n# Cranes\n\n---\n\n## Cranes still\n\nThey stand still since Tuesday, all of them [¶1](#p1)\n`);
	writeFileSync(path.join(cwd, 'article.txt'), 'The cranes of the harbour stand still since Monday.\n');
	write('article.txt');
	expect(run(['check', 'talk.md', '--rule', 'figures'], {cwd}).stdout).toMatch(/¶1 does not say Tuesday\.\n {2}→ it says Monday[^]*checked against the article itself\.\n$/);
	write('../article.txt');
	expect(run(['check', 'talk.md', '--rule', 'figures,deck'], {cwd}).stdout).toMatch(/The article `\.\.\/article\.txt` is not the name of a file in the deck’s folder\.[^]*checked without a source\.\n$/);
});

test('says that an article is another one instead of finding fault with all, and that one has no paragraph', () => {
	const cwd = temporaryFolder();
	const write = (name: string, words: string) => writeFileSync(path.join(cwd, name), words);
	write('article.txt', 'The cranes stand still since Monday.\n\nThe union wants more.\n');
	run(['source', 'article.txt', 'talk.md'], {cwd});
	write('source.yaml', readFileSync(path.join(cwd, 'source.yaml'), 'utf8').replace('gist: ""', 'gist: No crane moves since Monday').replace('gist: ""', 'gist: What the union wants'));
	write('talk.md', '---\nsource: source.yaml\n---\n\n# Cranes\n\n---\n\n## Cranes still\n\n- No crane moves since Monday [¶1](#p1)\n- The union wants more [¶2](#p2)\n');
	expect(run(['check', 'talk.md', '--article', 'article.txt'], {cwd}).exitCode).toBe(0);
	write('other.txt', 'Cats sleep.\n\nDogs bark.\n');
	const other = run(['check', 'talk.md', '--article', 'other.txt'], {cwd});
	expect(other.stdout).toMatch(/This is another article: none of its paragraphs is one that was cited\.[^]*: 1 error, 0 warnings; checked against the gists, as the article is another one\.\n$/);
	write('empty.txt', ' \n');
	expect(run(['check', 'talk.md', '--article', 'empty.txt'], {cwd})).toMatchObject({exitCode: 1, stdout: '', stderr: 'lectern: There is no paragraph in `empty.txt`.\nParagraphs are what blank lines part.\n'});
});

test.each(['people', 'json', 'sarif', 'github'])('ends with 1 for an error though nobody reads the report in %s to its end', format => {
	const cwd = temporaryFolder();
	writeFileSync(path.join(cwd, 'talk.md'), `# A\n${'\n---\n\n## B\n\nSee [it](#nowhere).\n'.repeat(400)}`);
	const {stdout} = spawnSync('bash', ['-c', `'${process.execPath}' '${cli}' check talk.md --rule deck --format ${format} | head -c 10 > /dev/null; echo "\${PIPESTATUS[0]}"`], {cwd, encoding: 'utf8', env: testEnvironment(cwd)});
	expect(stdout).toBe('1\n');
});
