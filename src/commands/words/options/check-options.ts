/** The options of `lectern check`, as data. */
import {articleOption} from './stage-options.ts';
import type {CommandOption} from '../command.ts';

/** The formats of the report. */
export const reportFormats = ['people', 'json', 'sarif', 'github'] as const;

/** The options of `lectern check`. */
export const checkOptions: readonly CommandOption[] = [
	articleOption,
	{name: 'size', value: 'SIZES', help: 'the sizes that it is to fit, as 80x24,120x40'},
	{name: 'rule', value: 'NAMES', help: 'only these rules, as figures,names'},
	{name: 'no-rule', value: 'NAMES', help: 'all rules but these'},
	{name: 'format', value: 'NAME', values: reportFormats, valueHelp: {people: 'with the lines themselves', json: 'data', sarif: 'for editors and code hosts', github: 'for GitHub’s workflows'}, help: 'the report: people, json, sarif, github'},
	{name: 'strict', help: 'warnings make it fail too'},
	{name: 'watch', help: 'check again whenever the deck is saved'},
];
