/** The words of the command line: what they ask for, and what is said of those that are wrong. */
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {commands, commandWords} from '../../src/commands/words/command-list.ts';
import {parseArguments} from '../../src/commands/words/parse-arguments.ts';
import {Stop} from '../../src/commands/words/stop.ts';

const parse = (...words: readonly string[]) => parseArguments(words, path => path === 'notes' || path.endsWith('.md'));
const run = (...words: readonly string[]) => {
	const request = parse(...words);
	return request.type === 'run' ? [request.command.name, request.invocation.operands, request.invocation.options] : request.type;
};
const refusal = (...words: readonly string[]): Stop => {
	try {
		parse(...words);
	} catch (error) {
		if (error instanceof Stop) return error;
		throw error;
	}

	throw new Error(`${words.join(' ')} was accepted`);
};

describe('what is asked for', () => {
	test('without a command is to present', () => {
		expect(run()).toEqual(['present', [], {}]);
		expect(run('talk.md')).toEqual(['present', ['talk.md'], {}]);
		expect(run('-')).toEqual(['present', ['-'], {}]);
		expect(run('notes')).toEqual(['present', ['notes'], {}]);
	});

	test('with options before or behind the deck, with = or a space', () => {
		const expected = ['present', ['talk.md'], {slide: '3', theme: 'plain', notes: true}];
		expect(run('present', '--slide', '3', 'talk.md', '--theme=plain', '--notes')).toEqual(expected);
		expect(run('talk.md', '--slide=3', '--theme', 'plain', '--notes')).toEqual(expected);
	});

	test('behind -- every word is a deck', () => {
		expect(run('--', '--help.md')).toEqual(['present', ['--help.md'], {}]);
	});

	test('is help or the version, whatever else stands there', () => {
		expect([run('--help'), run('-h'), run('talk.md', '--help'), run('--version'), run('-v')]).toEqual(['help', 'help', 'help', 'version', 'version']);
		expect(parse('completion', '--help')).toMatchObject({type: 'help', command: {name: 'completion'}});
		expect(run('help', 'completion')).toEqual(['help', ['completion'], {}]);
	});

	test('every word that names a command runs it', () => {
		for (const command of commands) for (const word of [command.name, ...command.aliases]) expect(parse(word)).toMatchObject({type: 'run', command: {name: command.name}});
		expect(new Set(commandWords).size).toBe(commandWords.length);
	});
});

describe('what is wrong', () => {
	test.each([
		[['--thme', 'plain'], 'There is no option `--thme`; did you mean `--theme`?'],
		[['--banana'], 'There is no option `--banana`'],
		[['-x'], 'There is no option `-x`'],
		[['--theme', 'contrst'], '`--theme` does not know `contrst`; did you mean `contrast`?'],
		[['--theme', 'banana'], '`--theme` does not know `banana`; it may be default, dark, light, contrast, plain'],
		[['--theme'], '`--theme` needs a value: --theme NAME'],
		[['--slide'], '`--slide` needs a value: --slide N'],
		[['--plain=yes'], '`--plain` takes no value.'],
		[['a.md', 'b.md'], 'There is one word too many: `b.md`.'],
		[['presnet'], 'There is no command or deck `presnet`; did you mean `lectern present`?'],
		[['completoin', 'bash'], 'completion'],
	])('%j is told so, with exit code 2', (words, message) => {
		const stop = refusal(...words);
		expect(stop.exitCode).toBe(2);
		expect(stop.message).toContain(message);
	});

	test('an option in the place of another one’s value is not taken for it', () => {
		expect(refusal('--theme', '--plain').message).toContain('`--theme` needs a value');
		expect(refusal('--slide', '--theme', 'plain').message).toContain('`--slide` needs a value');
	});

	test('a word like a command that is a file is a deck', () => {
		expect(parseArguments(['presnet'], () => true)).toMatchObject({type: 'run', invocation: {operands: ['presnet']}});
		expect(run('dir/presnet')).toEqual(['present', ['dir/presnet'], {}]);
	});

	test('any words are a request or a refusal with exit code 2', () => {
		const word = fc.oneof(fc.string({maxLength: 8}), fc.constantFrom('--', '-', '--theme', '--slide', '--=', '-h=', '--no-plain', '--__proto__', '--constructor=1', '-abc', 'present', 'help', '--theme=', 'toString'));
		fc.assert(
			fc.property(fc.array(word, {maxLength: 5}), words => {
				try {
					expect(['run', 'help', 'version']).toContain(parse(...words).type);
				} catch (error) {
					expect(error).toBeInstanceOf(Stop);
					expect((error as Stop).exitCode).toBe(2);
				}
			}),
			{numRuns: 500},
		);
	});
});
