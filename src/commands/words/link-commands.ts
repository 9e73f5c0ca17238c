/** The commands that join a talk from another terminal, described as data. */
import type {Command, CommandOption} from './command.ts';
import {asciiOption, themeOption} from './options/stage-options.ts';

const talkOption: CommandOption = {name: 'talk', value: 'TALK', help: 'which talk, where there are several: a part of its title, or its process'};

/** `console` and `follow`. */
export const linkCommands: readonly Command[] = [
	{
		name: 'console',
		aliases: [],
		operands: '[DECK]',
		most: 1,
		summary: 'drive a talk from another terminal: next slide, notes, clock',
		options: [talkOption, themeOption, asciiOption],
		load: async () => (await import('../console.ts')).openTalkConsole,
	},
	{
		name: 'follow',
		aliases: [],
		operands: '[DECK]',
		most: 1,
		summary: 'follow a talk that is being given in another terminal',
		options: [talkOption, themeOption, asciiOption],
		load: async () => (await import('../follow.ts')).follow,
	},
];
