/** `lectern completion`: prints the script that completes Lectern's words in a shell. */
import type {Command, CommandOption, RunCommand} from './words/command.ts';
import {nearestWord} from '../deck/text/nearest-word.ts';
import {Stop} from './words/stop.ts';

const scripts = {bash: bashScript, zsh: zshScript, fish: fishScript};

type Commands = readonly Command[];

/** Prints the completion script, for these commands, of the shell that the operand names; for the scripts, the sections of a deck. */
export function completionOf(commands: Commands): RunCommand {
	return async ({operands}) => {
		const [shell = '', deck] = operands;
		if (shell === 'sections') return printSections(deck);
		if (deck !== undefined) throw new Stop(`There is one word too many: \`${deck}\`.`, 2);
		const known = Object.keys(scripts);
		if (!known.includes(shell)) {
			const nearest = nearestWord(shell, known);
			throw new Stop(`There is no completion for \`${shell}\`${nearest === undefined ? '' : `; did you mean \`${nearest}\`?`}\nusage: lectern completion ${known.join('|')}`, 2);
		}

		process.stdout.write(scripts[shell as keyof typeof scripts](commands));
		return 0;
	};
}

/** Prints the names of a deck's sections, a line each, for the scripts to offer. */
async function printSections(word: string | undefined): Promise<number> {
	const {loadDeck} = await import('./files/load-deck.ts');
	const {deck} = await loadDeck(word);
	const names = Array.from({length: deck.slides.length}, (_slide, index) => deck.slides.sectionAt(index)?.name ?? '');
	process.stdout.write([...new Set(names)].filter(name => name !== '').map(name => `${name}\n`).join(''));
	return 0;
}

/** The option whose values are the sections of the deck on the command line. */
const sectionOption = 'section';

const namesOf = ({name, aliases}: Command): readonly string[] => [name, ...aliases];
const flags = (options: readonly CommandOption[]) => [...options.map(option => `--${option.name}`), '--help'].join(' ');
const takesDeck = ({operands}: Command) => operands.includes('DECK');
/** Whether the files behind a command's name need be no decks. */
const takesArticle = ({operands}: Command) => operands.includes('ARTICLE');
/** The words behind a command's name, by which a shell completes its first operand. */
const wordsOf = ({words = []}: Command) => words.map(({word}) => word).join(' ');

function bashScript(commands: Commands): string {
	const caseOf = (command: Command) => `words="${flags(command.options)}"${command.words ? `; [ "$COMP_CWORD" = 2 ] && words="${wordsOf(command)} $words"` : ''}${takesArticle(command) ? '; files=all' : takesDeck(command) ? '' : '; files='}`;
	const cases = commands.flatMap(command => namesOf(command).map(name => `    ${name}) ${caseOf(command)} ;;`)).join('\n');
	const options = commands.flatMap(command => command.options);
	const valued = (option: CommandOption) => {
		if (option.values) return `words="${option.values.join(' ')}" files=`;
		return `words= files=${option.name === sectionOption ? 'sections' : option.value === 'FILE' ? 'all' : ''}`;
	};

	const values = options.filter(({value, values: known}) => value ?? known).map(option => `    --${option.name}) ${valued(option)} ;;`);
	return `# bash completion for lectern: eval "$(lectern completion bash)"
_lectern_names() {
  local name one deck=
  case "$1" in
  sections)
    for one in "\${COMP_WORDS[@]:2}"; do
      one="\${one//\\\\/}"; one="\${one#[\\"\\']}"; one="\${one%[\\"\\']}"
      [ -n "$one" ] && [ -e "$one" ] && deck="$one" && break
    done
    lectern completion sections \${deck:+"$deck"} 2>/dev/null | while IFS= read -r name; do
      case "$name" in "$2"*) printf '%s\\n' "$name" ;; esac
    done ;;
  *)
    compgen -f -- "$2" | while IFS= read -r name; do
      case "$name" in *.md|*.markdown|*.MD) printf '%s\\n' "$name" ;; *) if [ "$1" = all ] || [ -d "$name" ]; then printf '%s\\n' "$name"; fi ;; esac
    done ;;
  esac
}
_lectern() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" words="${flags(commands[0]!.options)}" files=deck name
  [ "$COMP_CWORD" != 1 ] && case "\${COMP_WORDS[1]}" in
${cases}
  esac
  [ "$COMP_CWORD" = 1 ] && words="$words ${commands.flatMap(namesOf).join(' ')}"
  case "$before" in
${[...new Set(values)].join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$word"))
  [ -n "$files" ] || return 0
  word="\${word//\\\\/}"; word="\${word#[\\"\\']}"
  while IFS= read -r name; do [ -n "$name" ] && COMPREPLY+=("$name"); done <<< "$(_lectern_names "$files" "$word")"
}
complete -o filenames -F _lectern lectern
`;
}

function zshScript(commands: Commands): string {
	const quote = (text: string) => text.replaceAll("'", "'\\''").replaceAll(/[[\]:]/g, String.raw`\$&`);
	const described = (values: readonly string[], help: CommandOption['valueHelp'] = {}) => (values.every(value => help[value]) ? `((${values.map(value => `${value}\\:"${quote(help[value]!)}"`).join(' ')}))` : `(${values.join(' ')})`);
	const completed = ({name, value, values, valueHelp}: CommandOption) => (values ? described(values, valueHelp) : name === sectionOption ? '_lectern_sections' : value === 'FILE' ? '_files' : ' ');
	const option = (one: CommandOption) => `'--${one.name}[${quote(one.help)}]${one.value ? `:${quote(one.value)}:${completed(one)}` : ''}'`;
	const rest = (command: Command) => `_arguments ${[...command.options.map(option), "'--help[help]'", ...(takesArticle(command) ? ["'*:file:_files'"] : takesDeck(command) ? [`'*:deck:_files -g "*.(md|markdown|MD)"'`] : [])].join(' ')}`;
	const first = ({words}: Command) => (words ? `names=(${words.map(({word, help}) => `'${word}:${quote(help)}'`).join(' ')}); (( CURRENT == 2 )) && [[ $PREFIX != -* ]] && _describe word names; ` : '');
	const cases = commands.map(command => `    ${namesOf(command).join('|')}) shift words; (( CURRENT-- )); ${first(command)}${rest(command)} ;;`);
	return `#compdef lectern
# zsh completion for lectern, behind compinit: eval "$(lectern completion zsh)"
_lectern_sections() {
  local one deck=
  local -a names
  for one in "\${(@Q)words[2,-1]}"; do [[ -n $one && -e $one ]] && deck=$one && break; done
  names=("\${(@f)$(lectern completion sections \${deck:+"$deck"} 2>/dev/null)}")
  (( \${#names[1]} )) && compadd -a names
}
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
	const noDeck = commands.filter(command => !takesDeck(command)).flatMap(namesOf).join(' ');
	const lines = commands.flatMap(command => {
		const {summary, options, words = []} = command;
		const isSeen = `__fish_seen_subcommand_from ${namesOf(command).join(' ')}`;
		return [
			...(takesArticle(command) ? [`complete -c lectern -n '${isSeen}' -F`] : []),
			...namesOf(command).map(word => `complete -c lectern -n __fish_use_subcommand -a ${word} -d '${fishQuote(summary)}'`),
			...words.map(({word, help}) => `complete -c lectern -n '${isSeen}; and not __fish_seen_subcommand_from ${wordsOf(command)}' -a ${word} -d '${fishQuote(help)}'`),
			...options.map(option => `complete -c lectern${command === commands[0] ? '' : ` -n '${isSeen}'`} -l ${option.name} -d '${fishQuote(option.help)}'${fishValues(option)}`),
		];
	});
	return `# fish completion for lectern: lectern completion fish | source
function __lectern_decks
  complete -C "__lectern_none "(commandline -ct) | string match -r '.*(?:/|\\.md|\\.MD|\\.markdown)$'
end
function __lectern_sections
  set -l deck
  for one in (commandline -opc)[2..-1]
    test -e "$one"; and set deck "$one"; and break
  end
  lectern completion sections $deck 2>/dev/null
end
complete -c lectern -f
complete -c lectern -n 'not __fish_seen_subcommand_from ${noDeck}' -a '(__lectern_decks)'
${lines.join('\n')}
`;
}

/** What an option takes; each word with what it means, which else would be told as the whole option is. */
function fishValues({name, value, values, valueHelp = {}}: CommandOption): string {
	if (name === sectionOption) return " -x -a '(__lectern_sections)'";
	if (!values) return value === 'FILE' ? ' -r -F' : value ? ' -x' : '';
	return ` -x -a '${values.map(one => `${one}\\t${fishQuote(`"${valueHelp[one] ?? one}"`)}`).join(' ')}'`;
}

const fishQuote = (text: string) => text.replaceAll('\\', '\\\\').replaceAll("'", "\\'");
