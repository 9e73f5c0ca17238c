/** The options of `lectern runs`, and the words behind it, as data. */
import type {CommandOption} from './command.ts';

/** The options of `lectern runs`. */
export const runsOptions: readonly CommandOption[] = [
	{name: 'format', value: 'NAME', values: ['json', 'csv'], help: 'print data instead of tables: json, csv'},
	{name: 'yes', short: 'y', help: 'with apply and forget: do it without asking'},
];

/** The operands of `lectern runs` as help shows them. */
export const runsOperands = '[VERB] [DECK]';
