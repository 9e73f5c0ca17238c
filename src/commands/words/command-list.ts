/** Every word that a user can type: the one list that help, parsing and completion are made from. */
import {checkOptions} from './options/check-options.ts';
import type {Command} from './command.ts';
import {helpTopics} from './help-topics.ts';
import {linkCommands} from './link-commands.ts';
import {practiceCommands} from './practice-commands.ts';
import {articleOption, asciiOption, themeOption} from './options/stage-options.ts';

/** The shells that there is a completion script for. */
const shells = ['bash', 'zsh', 'fish'];

/** The commands, the default one first. */
export const commands: readonly Command[] = [
	{
		name: 'present',
		aliases: [],
		operands: '[DECK]',
		most: 1,
		summary: 'show a deck in the terminal (the default)',
		options: [
			{name: 'slide', value: 'N', help: 'start at slide N; with --plain: print that slide alone'},
			{name: 'target', value: 'TIME', help: 'how long the talk may take, such as 10m: for the clock behind t'},
			{name: 'end', value: 'HH:MM', help: 'when the talk must be over by the clock'},
			{name: 'steady', help: 'let edits of the deck wait until the next slide, or r'},
			{name: 'mouse', help: 'a click goes on, follows a link or chooses a slide; the wheel pages'},
			{name: 'resume', help: 'go on where the last talk of this deck was, its clock too'},
			{name: 'no-record', help: 'keep nothing of the talk among your runs; --resume still works'},
			themeOption,
			articleOption,
			asciiOption,
			{name: 'plain', help: 'print the whole deck as plain text'},
			{name: 'notes', help: 'with --plain: print the speaker notes too'},
		],
		load: async () => (await import('../present.ts')).present,
	},
	...linkCommands,
	...practiceCommands,
	{
		name: 'check',
		aliases: [],
		operands: '[DECK...]',
		most: Infinity,
		summary: 'find what is untrue to the article, or does not fit the screen',
		options: checkOptions,
		load: async () => (await import('../check.ts')).check,
	},
	{
		name: 'source',
		aliases: [],
		operands: 'ARTICLE [DECK]',
		most: 2,
		summary: 'write or update what a deck knows of its article',
		options: [
			{name: 'yes', short: 'y', help: 'rewrite citations whose numbers have shifted without asking'},
			{name: 'first-words', help: 'three words of each paragraph as a comment where its gist is to be'},
		],
		load: async () => (await import('../source.ts')).source,
	},
	{
		name: 'help',
		aliases: [],
		operands: '[COMMAND|TOPIC]',
		most: 1,
		words: helpTopics,
		summary: 'this help, of a command, of a topic',
		options: [],
		load: async () => (await import('../help.ts')).helpWith(commands),
	},
	{
		name: 'completion',
		aliases: [],
		operands: shells.join('|'),
		most: 2,
		words: shells.map(word => ({word, help: `the script for ${word}`})),
		summary: 'print a completion script for a shell',
		options: [],
		load: async () => (await import('../completion.ts')).completionOf(commands),
	},
];

/** All words that name a command. */
export const commandWords: readonly string[] = commands.flatMap(command => [command.name, ...command.aliases]);
