/** Each rule's example, in the comment at the head of its file, is what the rule finds. */
import {readdirSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {rules} from '../../src/check/rules.ts';
import {ruleNames} from '../../src/check/rule-name.ts';
import {problemsIn, told} from './check-text.ts';

const folder = 'src/check/rule';

function exampleOf(file: string) {
	const head = /^\/\*\*\n([^]*?)\n \*\//.exec(readFileSync(`${folder}/${file}`, 'utf8'))![1]!.replaceAll(/^ \* ?/gm, '');
	const fence = (word: string) => new RegExp(`^\`\`\`${word}\n([^]*?)\n\`\`\`$`, 'm').exec(head)?.[1];
	const [source, article] = [fence('yaml'), fence('text')];
	return {deck: fence('markdown')!, ...(source === undefined ? {} : {source}), ...(article === undefined ? {} : {article}), finds: /^finds `([^`]+(?:`[^`]+`[^`]+)*)`$/m.exec(head)![1]!};
}

test.each(readdirSync(folder))('the example of %s is what it finds', file => {
	const name = ruleNames.find(one => `${one}.ts` === file)!;
	const {finds, ...text} = exampleOf(file);
	expect(told(problemsIn(text, [name]))).toEqual([finds]);
});

test('each rule has a file, and each file its rule', () => {
	expect(readdirSync(folder).map(file => file.replace('.ts', '')).toSorted()).toEqual(rules.map(({name}) => name).toSorted());
});
