/** `lectern completion`: prints the script that completes Lectern's words in a shell. */
import type {Command, CommandOption, RunCommand} from './words/command.ts';
import {nearestWord} from '../deck/text/nearest-word.ts';
import {Stop} from './words/stop.ts';

const scripts = {bash: bashScript, zsh: zshScript, fish: fishScript};

type Commands = readonly Command[];

/** Prints the completion script, for these commands, of the shell that the operand names. */
export function completionOf(commands: Commands): RunCommand {
	return async ({operands}) => {
		const [shell = ''] = operands;
		const known = Object.keys(scripts);
		if (!known.includes(shell)) {
			const nearest = nearestWord(shell, known);
			throw new Stop(`There is no completion for \`${shell}\`${nearest === undefined ? '' : `; did you mean \`${nearest}\`?`}\nusage: lectern completion ${known.join('|')}`, 2);
		}

		process.stdout.write(scripts[shell as keyof typeof scripts](commands));
		return 0;
	};
}

const namesOf = ({name, aliases}: Command): readonly string[] => [name, ...aliases];
const flags = (options: readonly CommandOption[]) => [...options.map(option => `--${option.name}`), '--help'].join(' ');
const takesDeck = ({operands}: Command) => operands.includes('DECK');
/** The words behind a command's name, by which a shell completes its first operand. */
const wordsOf = ({words = []}: Command) => words.map(({word}) => word).join(' ');

function bashScript(commands: Commands): string {
	const caseOf = (command: Command) => `words="${flags(command.options)}"${command.words ? `; [ "$COMP_CWORD" = 2 ] && words="${wordsOf(command)} $words"` : ''}${takesDeck(command) ? '' : '; files='}`;
	const cases = commands.flatMap(command => namesOf(command).map(name => `    ${name}) ${caseOf(command)} ;;`)).join('\n');
	const values = commands.flatMap(command => command.options).filter(option => option.values).map(option => `    --${option.name}) COMPREPLY=($(compgen -W "${option.values!.join(' ')}" -- "$word")); return ;;`);
	return `# bash completion for lectern: eval "$(lectern completion bash)"
_lectern() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" words="${flags(commands[0]!.options)}" files=yes
  case "$before" in
${[...new Set(values)].join('\n')}
  esac
  [ "$COMP_CWORD" != 1 ] && case "\${COMP_WORDS[1]}" in
${cases}
  esac
  [ "$COMP_CWORD" = 1 ] && words="$words ${commands.flatMap(namesOf).join(' ')}"
  COMPREPLY=($(compgen -W "$words" -- "$word") $([ -n "$files" ] && compgen -f -- "$word"))
}
complete -o filenames -F _lectern lectern
`;
}

function zshScript(commands: Commands): string {
	const quote = (text: string) => text.replaceAll("'", "'\\''").replaceAll(/[[\]:]/g, String.raw`\$&`);
	const described = (values: readonly string[], help: CommandOption['valueHelp'] = {}) => (values.every(value => help[value]) ? `((${values.map(value => `${value}\\:"${quote(help[value]!)}"`).join(' ')}))` : `(${values.join(' ')})`);
	const completed = ({value, values, valueHelp}: CommandOption) => (values ? described(values, valueHelp) : value === 'FILE' ? '_files' : ' ');
	const option = (one: CommandOption) => `'--${one.name}[${quote(one.help)}]${one.value ? `:${quote(one.value)}:${completed(one)}` : ''}'`;
	const rest = (command: Command) => `_arguments ${[...command.options.map(option), "'--help[help]'", ...(takesDeck(command) ? ["'*:deck:_files'"] : [])].join(' ')}`;
	const first = ({words}: Command) => (words ? `names=(${words.map(({word, help}) => `'${word}:${quote(help)}'`).join(' ')}); (( CURRENT == 2 )) && [[ $PREFIX != -* ]] && _describe word names; ` : '');
	const cases = commands.map(command => `    ${namesOf(command).join('|')}) shift words; (( CURRENT-- )); ${first(command)}${rest(command)} ;;`);
	return `#compdef lectern
# zsh completion for lectern, behind compinit: eval "$(lectern completion zsh)"
_lectern() {
  local -a names=(${commands.map(({name, summary}) => `'${name}:${quote(summary)}'`).join(' ')})
  if (( CURRENT == 2 )); then
    [[ $PREFIX == -* ]] || _describe command names
    ${rest(commands[0]!)}
    return
  fi
  case "$words[2]" in
${cases.join('\n')}
    *) ${rest(commands[0]!)} ;;
  esac
}
compdef _lectern lectern
`;
}

function fishScript(commands: Commands): string {
	const lines = commands.flatMap(command => {
		const {summary, options, words = []} = command;
		const isSeen = `__fish_seen_subcommand_from ${namesOf(command).join(' ')}`;
		return [
			...namesOf(command).map(word => `complete -c lectern -n __fish_use_subcommand -a ${word} -d '${fishQuote(summary)}'`),
			...(takesDeck(command) ? [] : [`complete -c lectern -n '${isSeen}' -f`]),
			...words.map(({word, help}) => `complete -c lectern -n '${isSeen}; and not __fish_seen_subcommand_from ${wordsOf(command)}' -a ${word} -d '${fishQuote(help)}'`),
			...options.map(option => `complete -c lectern${command === commands[0] ? '' : ` -n '${isSeen}'`} -l ${option.name} -d '${fishQuote(option.help)}'${fishValues(option)}`),
		];
	});
	return `# fish completion for lectern: lectern completion fish | source\n${lines.join('\n')}\n`;
}

/** What an option takes; each word with what it means, which else would be told as the whole option is. */
function fishValues({value, values, valueHelp = {}}: CommandOption): string {
	if (!values) return value ? ' -r' : '';
	return ` -x -a '${values.map(one => `${one}\\t${fishQuote(`"${valueHelp[one] ?? one}"`)}`).join(' ')}'`;
}

const fishQuote = (text: string) => text.replaceAll('\\', '\\\\').replaceAll("'", "\\'");
