/** Parses code with the grammars of highlight.js into lines of pieces with roles. Loaded with the first language. */
import type {LanguageFn} from 'highlight.js';
import {createLowlight} from 'lowlight';
import {type Line, type Role, type Segment, segment} from '../../draw/line.ts';

const lowlight = createLowlight();

type Tree = ReturnType<typeof lowlight.highlight>;
type Node = Tree['children'][number];

/** The roles of what highlight.js tells apart, by the first word of its class; anything else looks like code. */
const roles: Readonly<Record<string, Role>> = {
	...rolesOf('keyword', ['keyword', 'meta', 'selector-tag', 'name', 'section', 'doctag']),
	...rolesOf('string', ['string', 'regexp', 'link', 'code', 'char']),
	...rolesOf('number', ['number', 'literal', 'symbol', 'bullet', 'variable']),
	...rolesOf('comment', ['comment', 'quote']),
	...rolesOf('name', ['title', 'attr', 'attribute', 'built_in', 'type', 'selector-id', 'selector-class', 'selector-attr', 'selector-pseudo', 'template-tag']),
	...rolesOf('good', ['addition']),
	...rolesOf('bad', ['deletion']),
	subst: 'text',
};

function rolesOf(role: Role, classes: readonly string[]): Readonly<Record<string, Role>> {
	return Object.fromEntries(classes.map(name => [name, role]));
}

/** Makes a language known. */
export function addLanguage(name: string, grammar: LanguageFn): void {
	lowlight.register(name, grammar);
}

/** The lines of code of a language that is known, in pieces with roles. */
export function colourLines(name: string, text: string): readonly Line[] {
	const lines: Segment[][] = [[]];
	const add = (words: string, role: Role) => {
		for (const [index, part] of words.split('\n').entries()) {
			if (index > 0) lines.push([]);
			if (part !== '') lines.at(-1)!.push(segment(part, role));
		}
	};

	const walk = (nodes: readonly Node[], role: Role) => {
		for (const node of nodes) {
			if (node.type === 'text') add(node.value, role);
			else if (node.type === 'element') walk(node.children as readonly Node[], roleOf(node.properties.className) ?? role);
		}
	};

	walk(lowlight.highlight(name, text).children, 'text');
	return lines;
}

/** The role for classes as `['hljs-title', 'function_']`. */
function roleOf(classes: unknown): Role | undefined {
	const [first] = Array.isArray(classes) ? (classes as readonly unknown[]) : [];
	return typeof first === 'string' ? roles[first.replace('hljs-', '')] : undefined;
}
