/** `lectern completion`: prints the script that completes Lectern's words in a shell. */
import type {Command, CommandOption, RunCommand} from './command.ts';
import {nearestWord} from '../deck/nearest-word.ts';
import {Stop} from './stop.ts';

const scripts = {bash: bashScript, zsh: zshScript, fish: fishScript};

type Commands = readonly Command[];

/** Prints the completion script, for these commands, of the shell that the operand names. */
export function completionOf(commands: Commands): RunCommand {
	return async ({operands}) => {
		const [shell = ''] = operands;
		const known = Object.keys(scripts);
		if (!known.includes(shell)) {
			const nearest = nearestWord(shell, known);
			throw new Stop(`There is no completion for \`${shell}\`${nearest === undefined ? '' : `; did you mean \`${nearest}\`?`}\nusage: lectern completion bash|zsh|fish`, 2);
		}

		process.stdout.write(scripts[shell as keyof typeof scripts](commands));
		return 0;
	};
}

const wordsOf = ({name, aliases}: Command): readonly string[] => [name, ...aliases];
const flags = (options: readonly CommandOption[]) => [...options.map(option => `--${option.name}`), '--help'].join(' ');

function bashScript(commands: Commands): string {
	const cases = commands.flatMap(command => wordsOf(command).map(word => `    ${word}) words="${flags(command.options)}" ;;`)).join('\n');
	const values = commands.flatMap(command => command.options).filter(option => option.values).map(option => `    --${option.name}) COMPREPLY=($(compgen -W "${option.values!.join(' ')}" -- "$word")); return ;;`);
	return `# bash completion for lectern: eval "$(lectern completion bash)"
_lectern() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" words="${flags(commands[0]!.options)}"
  case "$before" in
${[...new Set(values)].join('\n')}
    completion) COMPREPLY=($(compgen -W "bash zsh fish" -- "$word")); return ;;
  esac
  case "\${COMP_WORDS[1]}" in
${cases}
  esac
  [ "$COMP_CWORD" = 1 ] && words="$words ${commands.flatMap(wordsOf).join(' ')}"
  COMPREPLY=($(compgen -W "$words" -- "$word") $(compgen -f -- "$word"))
}
complete -o filenames -F _lectern lectern
`;
}

function zshScript(commands: Commands): string {
	const quote = (text: string) => text.replaceAll("'", "'\\''").replaceAll(/[[\]:]/g, String.raw`\$&`);
	const completed = ({value, values}: CommandOption) => (values ? `(${values.join(' ')})` : value === 'FILE' ? '_files' : ' ');
	const option = (one: CommandOption) => `'--${one.name}[${quote(one.help)}]${one.value ? `:${quote(one.value)}:${completed(one)}` : ''}'`;
	const rest = (options: readonly CommandOption[]) => `_arguments ${[...options.map(option), "'--help[help]'", "'*:deck:_files'"].join(' ')}`;
	const cases = commands
		.filter(({name}) => name !== 'completion')
		.map(command => `    ${wordsOf(command).join('|')}) shift words; (( CURRENT-- )); ${rest(command.options)} ;;`);
	return `#compdef lectern
# zsh completion for lectern: eval "$(lectern completion zsh)"
_lectern() {
  local -a names=(${commands.map(({name, summary}) => `'${name}:${quote(summary)}'`).join(' ')})
  if (( CURRENT == 2 )); then
    [[ $PREFIX == -* ]] || _describe command names
    ${rest(commands[0]!.options)}
    return
  fi
  case "$words[2]" in
    completion) _values shell bash zsh fish ;;
${cases.join('\n')}
    *) ${rest(commands[0]!.options)} ;;
  esac
}
compdef _lectern lectern
`;
}

function fishScript(commands: Commands): string {
	const lines = commands.flatMap(({name, aliases, summary, options}) => [
		...[name, ...aliases].map(word => `complete -c lectern -n __fish_use_subcommand -a ${word} -d '${fishQuote(summary)}'`),
		...options.map(option => {
			const seen = name === commands[0]!.name ? '' : ` -n '__fish_seen_subcommand_from ${[name, ...aliases].join(' ')}'`;
			const takes = option.values ? ` -x -a '${option.values.join(' ')}'` : option.value ? ' -r' : '';
			return `complete -c lectern${seen} -l ${option.name} -d '${fishQuote(option.help)}'${takes}`;
		}),
	]);
	return `# fish completion for lectern: lectern completion fish | source\n${lines.join('\n')}\ncomplete -c lectern -n '__fish_seen_subcommand_from completion' -x -a 'bash zsh fish'\n`;
}

const fishQuote = (text: string) => text.replaceAll('\\', '\\\\').replaceAll("'", "\\'");
