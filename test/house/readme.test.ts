/** What the README says of the command line is what the program says. */
import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {commands} from '../../src/commands/words/command-list.ts';
import {helpText} from '../../src/commands/words/help-text.ts';

test('the README’s help is what the program prints', () => {
	const [, written] = /<!-- options -->\n\n```text\n([^]*?)```\n\n<!-- \/options -->/.exec(readFileSync('README.md', 'utf8')) ?? [];
	expect(written).toBe(helpText(commands));
});
