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
	expect(run(['source', 'article.txt', 'talk'], {cwd}).stdout).toBe('Written: talk/source.yaml, 2 gists are to be written.\n  ¶1  Gdansk - The cranes of the harbour stand still.\n  ¶2  The union wants higher wages for all.\n');
	writeFileSync(path.join(cwd, 'article.txt'), `It is Monday.\n\n${article}`);
	const asked = run(['source', 'article.txt', 'talk'], {cwd});
	expect(asked.exitCode).toBe(2);
	expect(asked.stdout).toContain('1.md:7\n- They stand still [¶1](#p1)\n+ They stand still [¶2](#p2)\n');
	expect(readFileSync(deck, 'utf8')).toContain('[¶1](#p1)');
	expect(run(['source', 'article.txt', 'talk', '--yes'], {cwd}).exitCode).toBe(0);
	expect(readFileSync(deck, 'utf8')).toContain('[¶2](#p2)');
	expect(run(['source', 'article.txt', 'talk'], {cwd}).stdout).toMatch(/^Nothing changed in talk\/source\.yaml, 3 gists/);
	const source = path.join(cwd, 'talk', 'source.yaml');
	writeFileSync(source, readFileSync(source, 'utf8').replace('gist: ""', "gist: ''").replace('gist: ""', 'gist: Still cranes'));
	expect(run(['source', 'article.txt', 'talk'], {cwd}).stdout).toMatch(/^Nothing changed in talk\/source\.yaml, 2 gists/);
});

test('writes it for a deck that is still to be, again when the article is mended, and tells what comes next', () => {
	const cwd = temporaryFolder();
	const write = (text: string) => writeFileSync(path.join(cwd, 'article.txt'), text);
	const yaml = () => readFileSync(path.join(cwd, 'source.yaml'), 'utf8');
	write(`Still cranes\n\nBy Ana Petrova\n\n${article}`);
	const first = run(['source', 'article.txt', 'talk.md'], {cwd});
	expect(first).toMatchObject({stderr: '', exitCode: 0});
	expect(first.stdout).toMatch(/^Written: source\.yaml, 4 gists are to be written\.\n {2}¶1 {2}Still cranes\n/);
	expect(first.stdout).toContain('¶1 looks like a headline: mark it `# …` in the article to keep it out.\n¶2 looks like a byline: mark it `## …` in the article to keep it out.\nNext:\n');
	expect(first.stdout).toMatch(/lectern check talk\.md --article article\.txt\n$/);
	expect(yaml()).not.toContain('cranes');
	write(`# Still cranes\n\n## By Ana Petrova\n\n${article}`);
	const second = run(['source', 'article.txt', 'talk.md', '--first-words'], {cwd});
	expect(second.stdout).toContain('Written: source.yaml, 2 gists are to be written.\n');
	expect(yaml()).toContain('  - gist: "" # Gdansk - The …\n');
	writeFileSync(path.join(cwd, 'source.yaml'), yaml().replaceAll(/gist: "".*/g, 'gist: Ours'));
	write('Another text.\n');
	expect(run(['source', 'article.txt', 'tlak.md'], {cwd})).toMatchObject({exitCode: 1, stdout: '', stderr: expect.stringContaining('There is no deck `tlak.md`, and the source that stands there is of another text.')});
});

test('keeps the gists of a source that the deck does not name yet', () => {
	const cwd = temporaryFolder();
	writeFileSync(path.join(cwd, 'article.txt'), article);
	writeFileSync(path.join(cwd, 'talk.md'), '# Cranes\n\nThey stand still\n');
	expect(run(['source', 'article.txt', 'talk.md'], {cwd}).stdout).toContain('2 gists are to be written.');
	const file = path.join(cwd, 'source.yaml');
	const written = readFileSync(file, 'utf8').replaceAll('gist: ""', 'gist: Ours');
	writeFileSync(file, written);
	expect(run(['source', 'article.txt', 'talk.md'], {cwd}).stdout).toBe('Nothing changed in source.yaml.\nName it in the deck\'s front matter: `source: source.yaml`\n');
	expect(readFileSync(file, 'utf8')).toBe(written);
});

test('changes nothing in a source that is no YAML, and tells where it is to be mended', () => {
	const cwd = temporaryFolder();
	writeFileSync(path.join(cwd, 'article.txt'), article);
	writeFileSync(path.join(cwd, 'talk.md'), '---\nsource: source.yaml\n---\n\n# Cranes\n');
	const file = path.join(cwd, 'source.yaml');
	const broken = 'title: Cranes: still\nparagraphs: [{gist: Ours}]\n';
	writeFileSync(file, broken);
	const told = run(['source', 'article.txt', 'talk.md'], {cwd});
	expect(told).toMatchObject({exitCode: 1, stdout: '', stderr: expect.stringMatching(/^lectern: The source cannot be read, and nothing is changed\. Mend it first:\nsource\.yaml:1:\d+: /)});
	expect(readFileSync(file, 'utf8')).toBe(broken);
	writeFileSync(file, '');
	expect(run(['source', 'article.txt', 'talk.md'], {cwd}).stdout).toContain('2 gists are to be written.');
});

test('makes the folder of a deck that is to be, and writes into one without Markdown', () => {
	const cwd = temporaryFolder();
	writeFileSync(path.join(cwd, 'article.txt'), article);
	expect(run(['source', 'article.txt', 'talk'], {cwd}).stdout).toContain('Write the deck, talk/1.md.');
	mkdirSync(path.join(cwd, 'other'));
	expect(run(['source', 'article.txt', 'other'], {cwd}).stdout).toContain('Written: other/source.yaml');
	expect(run(['source', 'article.txt', 'no/such/talk.md'], {cwd})).toMatchObject({exitCode: 1, stderr: 'lectern: There is no folder `no`.\nMake it, or name a deck in a folder that is there.\n'});
	expect(readFileSync(path.join(cwd, 'talk', 'source.yaml'), 'utf8')).toBe(readFileSync(path.join(cwd, 'other', 'source.yaml'), 'utf8'));
});

test('tells the citations of paragraphs that are gone, under whose numbers others stand now', () => {
	const cwd = temporaryFolder();
	mkdirSync(path.join(cwd, 'talk'));
	const write = (text: string) => writeFileSync(path.join(cwd, 'article.txt'), text);
	write(`${article}\nThe port refuses.\n`);
	writeFileSync(path.join(cwd, 'talk', '1.md'), '---\nsource: source.yaml\n---\n\n# Cranes\n\nThey want more [¶2](#p2)\n\nIt is refused [¶3](#p3)\n');
	run(['source', 'article.txt', 'talk'], {cwd});
	write('Gdansk - The cranes of the harbour stand still.\n\nThe port refuses.\n');
	expect(run(['source', 'article.txt', 'talk', '--yes'], {cwd}).stdout).toContain(`¶3 is ¶2 now
¶2 is gone
These citations are of a paragraph that is gone, and stay as they are. Mend them first:
1.md:7  They want more [¶2](#p2)
These citations get new numbers:
1.md:9
- It is refused [¶3](#p3)
+ It is refused [¶2](#p2)
`);
});
