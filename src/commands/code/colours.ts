/** Gives code its colours: at once where its language is at hand, else when that has been read, so that no frame waits. */
import type {Line} from '../../draw/line.ts';
import type {CodeColourer} from '../../draw/space.ts';
import {createStore, type Store} from '../../talk/store.ts';
import {languageName, loadGrammars} from './languages.ts';

/** The colours of code in a session. */
export type Colours = {
	/** Gives the lines of code in a language that is at hand, and has others read. Another one after each language, so that layouts are made anew. */
	readonly colourer: Pick<Store<CodeColourer>, 'get' | 'subscribe'>;
	/** Settles when every language that was asked for has been read. */
	readonly settled: () => Promise<void>;
};

/** Code of more characters is not coloured: so many take 17 to 28 ms (TypeScript, Node 26, two busy cores), and a screen holds some 2,000. */
const longest = 20_000;

/** So many pieces of code are kept coloured. */
const mostKept = 48;

/** Colours that read nothing until the first code asks; that a language cannot be read is told to `onError`. */
export function createColours(onError: (error: Error) => void): Colours {
	const loading = new Map<string, Promise<void>>();
	const coloured = new Map<string, readonly Line[]>();
	const known = new Set<string>();
	let colourLines: ((name: string, text: string) => readonly Line[]) | undefined;

	const load = async (name: string) => {
		const [library, grammars] = await Promise.all([import('./colour-code.ts'), loadGrammars(name)]);
		for (const [own, grammar] of grammars) library.addLanguage(own, grammar);
		({colourLines} = library);
		known.add(name);
		colourer.set(createColourer());
	};

	const createColourer = (): CodeColourer => (word, text) => {
		const name = text.length > longest ? undefined : languageName(word);
		if (name === undefined) return undefined;
		if (!known.has(name) || !colourLines) {
			if (!loading.has(name)) loading.set(name, load(name).catch(onError));
			return undefined;
		}

		const key = `${name}\n${text}`;
		const lines = coloured.get(key) ?? colourLines(name, text);
		coloured.set(key, lines);
		if (coloured.size > mostKept) coloured.delete(coloured.keys().next().value!);
		return lines;
	};

	const colourer = createStore(createColourer());
	return {colourer, settled: async () => void (await Promise.all(loading.values()))};
}
