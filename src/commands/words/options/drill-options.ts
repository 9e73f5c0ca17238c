/** The options of `lectern drill`, as data. */
import type {CommandOption} from '../command.ts';
import {articleOption, asciiOption, onOption, themeOption} from './stage-options.ts';

/** The options of `lectern drill`. */
export const drillOptions: readonly CommandOption[] = [
	{name: 'new', value: 'N', help: 'bring at most N cards never asked before (10 unless told)'},
	{name: 'retention', value: 'PERCENT', help: 'how sure a card should be when it is asked again (70 to 97; 90 unless told)'},
	onOption,
	{name: 'section', value: 'NAME', help: 'only the cards of a section'},
	{name: 'questions', help: 'the hostile audience: all questions, at random, against the clock'},
	themeOption,
	asciiOption,
	{...articleOption, help: 'your copy of the article, shown with the answers'},
];
