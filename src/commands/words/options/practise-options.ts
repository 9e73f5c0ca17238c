/** The options of `lectern practise`, as data. */
import {advisedRates} from '../../../talk/practice/run/speaking-rate.ts';
import type {CommandOption} from '../command.ts';
import {articleOption, asciiOption, onOption, themeOption} from './stage-options.ts';

/** The options of `lectern practise`. */
export const practiseOptions: readonly CommandOption[] = [
	{name: 'level', value: 'N', values: ['1', '2', '3'], valueHelp: {1: 'slide and notes', 2: 'slide', 3: 'title only'}, help: 'prompting: 1 slide and notes, 2 slide, 3 title only'},
	{name: 'target', value: 'TIME', help: 'how long the run may take, such as 10m or 9m30s'},
	{name: 'end', value: 'HH:MM', help: 'when the talk must be over by the clock'},
	{name: 'wpm', value: 'N', help: `words a minute that budgets are reckoned with (${advisedRates.slowest} to ${advisedRates.fastest})`},
	{name: 'section', value: 'NAME', help: 'only the slides of a section'},
	{name: 'from', value: 'N', help: 'begin at slide N'},
	{name: 'to', value: 'N', help: 'end with slide N'},
	{name: 'weak', help: 'only the slides that went worst in kept runs'},
	{name: 'auto', help: 'leave a slide when its budget is over'},
	{name: 'audience', help: 'questions of the deck interrupt the run at random moments'},
	{name: 'new', help: 'begin a new run without an offer to go on with one cut short'},
	onOption,
	themeOption,
	asciiOption,
	articleOption,
];
