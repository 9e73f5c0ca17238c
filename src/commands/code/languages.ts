/** The languages that code is coloured in, each read when it is first met. */
import type {LanguageFn} from 'highlight.js';

type Loader = () => Promise<{readonly default: LanguageFn}>;

/** Each language with what reads its grammar; the names of highlight.js. */
const loaders: Readonly<Record<string, Loader>> = {
	bash: async () => import('highlight.js/lib/languages/bash'),
	c: async () => import('highlight.js/lib/languages/c'),
	clojure: async () => import('highlight.js/lib/languages/clojure'),
	cmake: async () => import('highlight.js/lib/languages/cmake'),
	cpp: async () => import('highlight.js/lib/languages/cpp'),
	csharp: async () => import('highlight.js/lib/languages/csharp'),
	css: async () => import('highlight.js/lib/languages/css'),
	dart: async () => import('highlight.js/lib/languages/dart'),
	dockerfile: async () => import('highlight.js/lib/languages/dockerfile'),
	elixir: async () => import('highlight.js/lib/languages/elixir'),
	elm: async () => import('highlight.js/lib/languages/elm'),
	erlang: async () => import('highlight.js/lib/languages/erlang'),
	fsharp: async () => import('highlight.js/lib/languages/fsharp'),
	go: async () => import('highlight.js/lib/languages/go'),
	graphql: async () => import('highlight.js/lib/languages/graphql'),
	groovy: async () => import('highlight.js/lib/languages/groovy'),
	haskell: async () => import('highlight.js/lib/languages/haskell'),
	http: async () => import('highlight.js/lib/languages/http'),
	ini: async () => import('highlight.js/lib/languages/ini'),
	java: async () => import('highlight.js/lib/languages/java'),
	javascript: async () => import('highlight.js/lib/languages/javascript'),
	json: async () => import('highlight.js/lib/languages/json'),
	julia: async () => import('highlight.js/lib/languages/julia'),
	kotlin: async () => import('highlight.js/lib/languages/kotlin'),
	latex: async () => import('highlight.js/lib/languages/latex'),
	less: async () => import('highlight.js/lib/languages/less'),
	lisp: async () => import('highlight.js/lib/languages/lisp'),
	lua: async () => import('highlight.js/lib/languages/lua'),
	makefile: async () => import('highlight.js/lib/languages/makefile'),
	markdown: async () => import('highlight.js/lib/languages/markdown'),
	nginx: async () => import('highlight.js/lib/languages/nginx'),
	nix: async () => import('highlight.js/lib/languages/nix'),
	objectivec: async () => import('highlight.js/lib/languages/objectivec'),
	ocaml: async () => import('highlight.js/lib/languages/ocaml'),
	perl: async () => import('highlight.js/lib/languages/perl'),
	php: async () => import('highlight.js/lib/languages/php'),
	powershell: async () => import('highlight.js/lib/languages/powershell'),
	properties: async () => import('highlight.js/lib/languages/properties'),
	protobuf: async () => import('highlight.js/lib/languages/protobuf'),
	python: async () => import('highlight.js/lib/languages/python'),
	r: async () => import('highlight.js/lib/languages/r'),
	ruby: async () => import('highlight.js/lib/languages/ruby'),
	rust: async () => import('highlight.js/lib/languages/rust'),
	scala: async () => import('highlight.js/lib/languages/scala'),
	scss: async () => import('highlight.js/lib/languages/scss'),
	shell: async () => import('highlight.js/lib/languages/shell'),
	sql: async () => import('highlight.js/lib/languages/sql'),
	swift: async () => import('highlight.js/lib/languages/swift'),
	typescript: async () => import('highlight.js/lib/languages/typescript'),
	vim: async () => import('highlight.js/lib/languages/vim'),
	wasm: async () => import('highlight.js/lib/languages/wasm'),
	xml: async () => import('highlight.js/lib/languages/xml'),
	yaml: async () => import('highlight.js/lib/languages/yaml'),
};

/** Other names that a fence may give a language. */
const others: Readonly<Record<string, readonly string[]>> = {
	bash: ['sh', 'zsh'],
	c: ['h'],
	clojure: ['clj'],
	cpp: ['c++', 'cc', 'hpp'],
	csharp: ['cs', 'c#'],
	dockerfile: ['docker'],
	elixir: ['ex', 'exs'],
	erlang: ['erl'],
	fsharp: ['fs', 'f#'],
	go: ['golang'],
	graphql: ['gql'],
	groovy: ['gradle'],
	haskell: ['hs'],
	ini: ['toml'],
	javascript: ['js', 'jsx', 'mjs', 'cjs'],
	json: ['jsonc', 'json5'],
	julia: ['jl'],
	kotlin: ['kt', 'kts'],
	latex: ['tex'],
	makefile: ['make', 'mk'],
	markdown: ['md'],
	objectivec: ['objc', 'obj-c'],
	ocaml: ['ml'],
	perl: ['pl'],
	powershell: ['ps1', 'pwsh'],
	protobuf: ['proto'],
	python: ['py'],
	ruby: ['rb'],
	rust: ['rs'],
	scss: ['sass'],
	shell: ['console', 'shellsession'],
	sql: ['postgresql', 'mysql'],
	typescript: ['ts', 'tsx', 'mts', 'cts'],
	vim: ['vimscript'],
	wasm: ['wat'],
	xml: ['html', 'svg', 'xhtml', 'vue', 'svelte'],
	yaml: ['yml'],
};

const names = new Map(Object.keys(loaders).flatMap(name => [name, ...(others[name] ?? [])].map(word => [word, name] as const)));

/** The name of the language that a fence's word means; undefined for one that is not coloured. */
export function languageName(word: string): string | undefined {
	return names.get(word);
}

/** Languages that hold others, as a page holds its script. */
const within: Readonly<Record<string, readonly string[]>> = {http: ['json'], markdown: ['xml'], shell: ['bash'], xml: ['css', 'javascript']};

/** Reads the grammar of a language by its name, and those of the languages that stand within it. */
export async function loadGrammars(name: string): Promise<readonly (readonly [string, LanguageFn])[]> {
	return Promise.all([name, ...(within[name] ?? [])].map(async own => [own, (await loaders[own]!()).default] as const));
}
