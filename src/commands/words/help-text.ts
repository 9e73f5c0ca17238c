/** Writes the help of the program and of each command from the list of commands. */
import type {Command, CommandOption} from './command.ts';
import {helpTopics} from './help-topics.ts';
import {largest} from '../../deck/long-lists.ts';

/** The help of one command, or of the whole program, by the list of its commands. */
export function helpText(commands: readonly Command[], command?: Command): string {
	return command ? commandHelp(command) : programHelp(commands);
}

function programHelp(commands: readonly Command[]): string {
	const width = largest(commands.map(command => usage(command).length));
	return [
		'Lectern presents a briefing in the terminal, and helps to practise it.',
		'',
		'usage: lectern [COMMAND] [DECK] [options]',
		'',
		...commands.map(command => `  ${usage(command).padEnd(width)}  ${command.summary}`),
		'',
		'DECK is a folder of Markdown files, a Markdown file, or - for standard input;',
		'without it ./slides, else the only deck among the files here, else Lectern’s own.',
		'',
		...optionLines([...commands[0]!.options, ...general]),
		'',
		'`lectern help COMMAND` tells more of a command, `lectern help TOPIC` of',
		...topicLines(),
		'',
		'Press ? while presenting for the keys.',
		'',
	].join('\n');
}

function commandHelp(command: Command): string {
	return [
		`usage: lectern ${usage(command)} [options]`,
		'',
		`  ${command.summary}`,
		...(command.aliases.length > 0 ? [`  also: ${command.aliases.join(', ')}`] : []),
		'',
		...optionLines([...command.options, ...general]),
		'',
	].join('\n');
}

const general: readonly CommandOption[] = [
	{name: 'help', short: 'h', help: 'this help'},
	{name: 'version', short: 'v', help: "the program's version"},
];

/** What there is help on besides the commands. */
export function topicsText(): string {
	return ['`lectern help TOPIC` tells of', ...topicLines(), ''].join('\n');
}

function topicLines(): readonly string[] {
	const width = largest(helpTopics.map(({word}) => word.length));
	return helpTopics.map(({word, help}) => `  ${word.padEnd(width)}  ${help}`);
}

const usage = (command: Command) => `${command.name} ${command.operands}`.trim();

function optionLines(options: readonly CommandOption[]): readonly string[] {
	const words = options.map(option => `${option.short ? `-${option.short}, ` : ''}--${option.name}${option.value ? ` ${option.value}` : ''}`);
	const width = largest(words.map(word => word.length));
	return options.map((option, index) => `  ${words[index]!.padEnd(width)}  ${option.help}`);
}
