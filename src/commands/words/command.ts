/** What a command is: a word that a user can type, described as data. */

/** An option; `value` names what it takes (none = a switch), `values` are the words it may take, `valueHelp` says of each what it means. */
export type CommandOption = {
	readonly name: string;
	readonly short?: string;
	readonly value?: string;
	readonly values?: readonly string[];
	readonly valueHelp?: Readonly<Record<string, string>>;
	readonly help: string;
};

/** A word that may stand behind a command's name, and what it means there. */
export type CommandWord = {readonly word: string; readonly help: string};

/** What stands on the command line behind the command's word. */
export type Invocation = {readonly operands: readonly string[]; readonly options: Readonly<Record<string, string | true | undefined>>};

/** Carries a command out; gives the exit code. Throws a `Stop` for what the user can repair. */
export type RunCommand = (invocation: Invocation) => Promise<number>;

/** A command: its word, how it is used, its options, and what carries it out, loaded when it is needed. */
export type Command = {
	readonly name: string;
	readonly aliases: readonly string[];
	/** The operands as help shows them, say `[DECK]`. */
	readonly operands: string;
	readonly most: number;
	/** The words that the first operand may be, besides a deck. */
	readonly words?: readonly CommandWord[];
	readonly summary: string;
	readonly options: readonly CommandOption[];
	readonly load: () => Promise<RunCommand>;
};

/** The value of an option that takes one. */
export function optionValue(invocation: Invocation, name: string): string | undefined {
	const value = invocation.options[name];
	return typeof value === 'string' ? value : undefined;
}
