/** What the README says of the keys is what the program does. */
import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {helpText} from '../../src/commands/words/help-text.ts';
import {stageKeysMarkdown} from '../../src/talk/key/key-table-markdown.ts';
import {stageKeys} from '../../src/talk/key/stage-keys.ts';

test('the README’s keys are those of the key table', () => {
	const [, written] = /<!-- keys -->\n([^]*?)\n<!-- \/keys -->/.exec(readFileSync('README.md', 'utf8')) ?? [];
	expect(written?.trim()).toBe(stageKeysMarkdown());
});

test('the table names every binding that has a line of help, in every mode', () => {
	const lines = stageKeysMarkdown().split('\n');
	for (const {shown, help} of Object.values(stageKeys).flat()) if (help !== '') expect(lines).toContain(`| ${shown} | ${help} |`);
});

test('the README’s help is what the program prints', () => {
	const [, written] = /<!-- options -->\n\n```text\n([^]*?)```\n\n<!-- \/options -->/.exec(readFileSync('README.md', 'utf8')) ?? [];
	expect(written).toBe(helpText());
});
