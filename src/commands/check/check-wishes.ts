/** Turns the options of `lectern check` into what is to be checked, and how it is to be told. */
import {type RuleName, ruleNames} from '../../check/rule-name.ts';
import {usualSizes} from '../../check/subject.ts';
import {nearestHint} from '../../deck/text/nearest-word.ts';
import type {Size} from '../../draw/size.ts';
import {reportFormats} from '../words/options/check-options.ts';
import {type Invocation, optionValue} from '../words/command.ts';
import {Stop} from '../words/stop.ts';

/** What is wished of a check. */
export type CheckWishes = {
	readonly asked: readonly RuleName[];
	readonly sizes: readonly Size[];
	readonly article?: string;
	readonly format: (typeof reportFormats)[number];
	readonly isStrict: boolean;
	readonly isWatching: boolean;
};

/** The wishes that an invocation holds; a `Stop` with exit code 2 where a rule or a size is not one. */
export function readCheckWishes(invocation: Invocation): CheckWishes {
	const [rule, without, size, article, format] = ['rule', 'no-rule', 'size', 'article', 'format'].map(name => optionValue(invocation, name));
	const wanted = rule === undefined ? ruleNames : readRules('rule', rule);
	const unwanted = without === undefined ? [] : readRules('no-rule', without);
	return {
		asked: wanted.filter(name => !unwanted.includes(name)),
		sizes: size === undefined ? usualSizes : listOf(size).map(readSize),
		...(article === undefined ? {} : {article}),
		format: reportFormats.find(one => one === format) ?? 'people',
		isStrict: invocation.options['strict'] === true,
		isWatching: invocation.options['watch'] === true,
	};
}

const listOf = (text: string) => text.split(',').map(part => part.trim()).filter(part => part !== '');

function readRules(option: string, text: string): readonly RuleName[] {
	return listOf(text).map(name => {
		const rule = ruleNames.find(one => one === name);
		if (rule === undefined) throw new Stop(`\`--${option}\` does not know the rule \`${name}\` (${nearestHint(name, ruleNames)}).`, 2);
		return rule;
	});
}

function readSize(text: string): Size {
	const [, columns, rows] = /^(\d{1,4})x(\d{1,4})$/.exec(text) ?? [];
	if (columns === undefined || Number(columns) < 1 || Number(rows) < 1) throw new Stop(`\`--size\` takes columns x rows, as 80x24, not \`${text}\`.`, 2);
	return {columns: Number(columns), rows: Number(rows)};
}
