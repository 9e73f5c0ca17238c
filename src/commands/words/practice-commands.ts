/** The commands of practising, described as data. */
import type {Command} from './command.ts';
import {drillOptions} from './options/drill-options.ts';
import {practiseOptions} from './options/practise-options.ts';
import {runsOperands, runsOptions, runsWords} from './options/runs-options.ts';

/** `practise`, `runs` and `drill`. */
export const practiceCommands: readonly Command[] = [
	{
		name: 'practise',
		aliases: ['practice', 'rehearse'],
		operands: '[DECK]',
		most: 1,
		summary: 'a timed run, kept, with a report of what to work on',
		options: practiseOptions,
		load: async () => (await import('../practise.ts')).practise,
	},
	{
		name: 'runs',
		aliases: [],
		operands: runsOperands,
		most: 4,
		words: runsWords,
		summary: 'your runs; VERB: show N, compare N M, forget N, apply N, …',
		options: runsOptions,
		load: async () => (await import('../runs.ts')).runs,
	},
	{
		name: 'drill',
		aliases: [],
		operands: '[DECK]',
		most: 1,
		summary: 'recall what the slides say, and answer the questions',
		options: drillOptions,
		load: async () => (await import('../drill.ts')).drill,
	},
];
