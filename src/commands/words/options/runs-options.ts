/** The options of `lectern runs`, and the words behind it, as data. */
import type {CommandOption, CommandWord} from '../command.ts';
import {onOption} from './stage-options.ts';

/** The options of `lectern runs`. */
export const runsOptions: readonly CommandOption[] = [
	{name: 'format', value: 'NAME', values: ['json', 'csv'], valueHelp: {json: 'an array of runs', csv: 'a line a slide of each run'}, help: 'print data instead of tables: json, csv'},
	onOption,
	{name: 'yes', short: 'y', help: 'with apply and forget: do it without asking'},
];

/** The operands of `lectern runs` as help shows them. */
export const runsOperands = '[VERB] [DECK]';

/** The verbs of `lectern runs`. */
export const runsWords: readonly CommandWord[] = [
	{word: 'show', help: 'the report of run N'},
	{word: 'compare', help: 'runs N and M side by side'},
	{word: 'forget', help: 'leave run N out of the history'},
	{word: 'export', help: 'runs, visits, marks and cards as JSON'},
	{word: 'name', help: 'give the deck an id, by which its history is found'},
	{word: 'apply', help: 'write the times of run N into the deck'},
];
