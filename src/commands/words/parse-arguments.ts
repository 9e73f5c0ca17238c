/** Turns the words of the command line into a command and what it is called with. */
import {parseArgs} from 'node:util';
import {nearestWord} from '../../deck/text/nearest-word.ts';
import type {Command, CommandOption, Invocation} from './command.ts';
import {commands, commandWords} from './command-list.ts';
import {Stop} from './stop.ts';

/** What the command line asks for. */
export type ParsedWords =
	| {readonly type: 'help'; readonly command?: Command}
	| {readonly type: 'version'}
	| {readonly type: 'run'; readonly command: Command; readonly invocation: Invocation};

/** The request that the words make; a `Stop` with exit code 2 where they make none. `exists` tells whether a path is there. */
export function parseArguments(words: readonly string[], exists: (path: string) => boolean): ParsedWords {
	const named = commands.find(command => [command.name, ...command.aliases].includes(words[0] ?? ''));
	const command = named ?? commands[0]!;
	const rest = named ? words.slice(1) : words;
	const {tokens} = parseArgs({args: [...rest], strict: false, allowPositionals: true, tokens: true, options: parseOptions(command)});
	const operands: string[] = [];
	const options: Record<string, string | true> = {};
	for (const token of tokens) {
		if (token.kind === 'positional') operands.push(token.value);
		if (token.kind !== 'option') continue;
		if (token.name === 'help' || token.name === 'h') return {type: 'help', ...(named ? {command} : {})};
		if (token.name === 'version' || token.name === 'v') return {type: 'version'};
		// `--theme --plain` lacks a name; it does not name a theme `--plain`.
		const value = !token.inlineValue && /^-./.test(token.value ?? '') ? undefined : token.value;
		options[token.name] = readOption(token.rawName, token.name, value, command);
	}

	const [first] = operands;
	if (!named && first !== undefined && first !== '-' && !exists(first) && !/[./\\]/.test(first)) {
		const nearest = nearestWord(first, commandWords);
		if (nearest !== undefined) throw new Stop(`There is no command or deck \`${first}\`; did you mean \`lectern ${nearest}\`?`, 2);
	}

	if (operands.length > command.most) throw usageStop(`There is one word too many: \`${operands[command.most]}\`.`, command);
	return {type: 'run', command, invocation: {operands, options}};
}

function parseOptions(command: Command): Record<string, {type: 'string' | 'boolean'; short?: string}> {
	const own = command.options.map(option => [option.name, {type: option.value ? 'string' : 'boolean', ...(option.short ? {short: option.short} : {})}]);
	return {...Object.fromEntries(own), help: {type: 'boolean', short: 'h'}, version: {type: 'boolean', short: 'v'}};
}

function readOption(raw: string, name: string, value: string | undefined, command: Command): string | true {
	const option = command.options.find(one => one.name === name);
	if (!option) {
		const nearest = nearestWord(name, [...command.options.map(one => one.name), 'help', 'version']);
		throw usageStop(`There is no option \`${raw}\`${nearest === undefined ? '' : `; did you mean \`--${nearest}\`?`}`, command);
	}

	if (option.value === undefined) {
		if (value !== undefined) throw usageStop(`\`--${name}\` takes no value.`, command);
		return true;
	}

	if (value === undefined) throw usageStop(`\`--${name}\` needs a value: --${name} ${option.value}`, command);
	checkValue(option, value, command);
	return value;
}

function checkValue({name, values}: CommandOption, value: string, command: Command): void {
	if (!values || values.includes(value)) return;
	const nearest = nearestWord(value, values);
	throw usageStop(`\`--${name}\` does not know \`${value}\`; ${nearest === undefined ? `it may be ${values.join(', ')}` : `did you mean \`${nearest}\`?`}`, command);
}

function usageStop(message: string, command: Command): Stop {
	return new Stop(`${message}\nusage: lectern ${command.name} ${command.operands} [options]; \`lectern ${command.name} --help\` lists them`, 2);
}
