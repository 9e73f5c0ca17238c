/** The options that several commands share, as data. */
import {type ThemeName, themeNames} from '../../../deck/theme-name.ts';
import type {CommandOption} from '../command.ts';

/** What each theme is for. */
const themeHelp: Readonly<Record<ThemeName, string>> = {
	default: 'dark or light, as the terminal is; between the two where it does not say',
	dark: 'for dark backgrounds',
	light: 'for light backgrounds',
	contrast: 'white and strong colours on black',
	plain: 'no colours',
};

/** `--theme`: the colours to begin with. */
export const themeOption: CommandOption = {name: 'theme', value: 'NAME', values: themeNames, valueHelp: themeHelp, help: `colours: ${themeNames.join(', ')}`};

/** `--ascii`: drawn without braille, lines and signs. */
export const asciiOption: CommandOption = {name: 'ascii', help: 'draw with ASCII alone, for terminals without other signs'};

/** `--article`: the reader's own copy of the article. */
export const articleOption: CommandOption = {name: 'article', value: 'FILE', help: 'your copy of the article, shown behind s and checked against the deck'};

/** The option that names the day of the talk. */
export const onOption: CommandOption = {name: 'on', value: 'DATE', help: 'the day of the talk, such as 2026-12-03, to plan to'};
