/** Every word that a user can type: the one list that help, parsing and completion are made from. */
import {themeNames} from '../talk/state.ts';
import type {Command} from './command.ts';
import {practiceCommands} from './practice-commands.ts';

/** The commands, the default one first. */
export const commands: readonly Command[] = [
	{
		name: 'present',
		aliases: [],
		operands: '[DECK]',
		most: 1,
		summary: 'show a deck in the terminal (the default)',
		options: [
			{name: 'slide', value: 'N', help: 'start at slide N'},
			{name: 'theme', value: 'NAME', values: themeNames, help: `colours: ${themeNames.join(', ')}`},
			{name: 'article', value: 'FILE', help: 'your copy of the article, shown behind s and checked against the deck'},
			{name: 'plain', help: 'print the whole deck as plain text'},
			{name: 'notes', help: 'with --plain: print the speaker notes too'},
		],
		load: async () => (await import('./present.tsx')).present,
	},
	...practiceCommands,
	{
		name: 'completion',
		aliases: [],
		operands: 'bash|zsh|fish',
		most: 1,
		summary: 'print a completion script for a shell',
		options: [],
		load: async () => (await import('./completion.ts')).completionOf(commands),
	},
];

/** All words that name a command. */
export const commandWords: readonly string[] = commands.flatMap(command => [command.name, ...command.aliases]);
