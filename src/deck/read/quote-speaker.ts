/** Finds who said a quotation: the words behind a dash that begins its last line. */
import type {PhrasingContent} from 'mdast';
import type {Block} from '../block.ts';
import {type Inline, inlineText} from '../inline.ts';
import {type Problem, problemAt} from '../problem/problem.ts';
import type {FlowNode} from './parse-markdown.ts';

/** Who said a quotation: the words behind an em dash (or `--`) that begins its last paragraph or that paragraph's last line. */
export function speakerOf(inline: Inline): {readonly before: Inline; readonly text: Inline} | undefined {
	const text = inline.flatMap(span => span.text.split(/(?=\n)|(?<=\n)/).map(part => ({...span, text: part})));
	const dash = /^\s*(?:—|–|--)\s*/;
	const index = text.findLastIndex((span, at) => dash.test(span.text) && (at === 0 || text[at - 1]!.text === '\n'));
	if (index < 0) return undefined;
	const first = text[index]!;
	const before = text.slice(0, Math.max(0, index - 1));
	return {before, text: [{...first, text: first.text.replace(dash, '')}, ...text.slice(index + 1)]};
}

/** A dash at the beginning of a line, and the rest of that line as far as one text goes; who speaks has no small first letter, as a sentence that goes on behind a dash has. */
const speakerLine = /\n[ \t]*((?:—|–|--)(?![ \t]*\p{Ll})[^\n]{0,100})$/u;

/** What a quotation holds, with a break before a last line that names a speaker: elsewhere the end of a line says nothing. */
export function breakBeforeSpeaker(nodes: readonly FlowNode[]): readonly FlowNode[] {
	const last = nodes.at(-1);
	if (last?.type !== 'paragraph') return nodes;
	const at = last.children.findLastIndex(node => node.type === 'text' && node.value.includes('\n'));
	const node = last.children[at];
	if (node?.type !== 'text') return nodes;
	const line = speakerLine.exec(node.value);
	const behind = last.children.slice(at + 1);
	const end = behind.at(-1) ?? node;
	if (line === null || behind.some(({type}) => type === 'break') || (end.type === 'text' && /[.!?…]\s*$/.test(end.value))) return nodes;
	const parted: readonly PhrasingContent[] = [{...node, value: node.value.slice(0, line.index)}, {type: 'break'}, {...node, value: line[1]!}];
	return [...nodes.slice(0, -1), {...last, children: [...last.children.slice(0, at), ...parted, ...behind]}];
}

/** A name of so many characters, and what somebody is, stand behind a dash; more is a sentence. */
const sameLine = /[.!?…”"’]\s+(?:—|–|--)\s*(\p{Lu}[^.!?…\n]{0,60})$/u;

/** The problem of a quotation without a speaker that ends in what was likely meant as one; undefined for any other. */
export function missedSpeaker(blocks: readonly Block[]): Problem | undefined {
	const last = blocks.at(-1);
	const tell = (name: string, message: string) => problemAt(last!.position, 'syntax', message, {hint: `begin a line of its own with a dash: \`> — ${name.trim()}\``, severity: 'warning'});
	if (last?.type === 'paragraph') {
		const name = sameLine.exec(inlineText(last.text))?.[1];
		return name === undefined ? undefined : tell(name, 'This quotation has its speaker in a line of its words.');
	}

	const [item, ...others] = last?.type === 'list' ? last.items : [];
	const [words, ...more] = item?.blocks ?? [];
	if (blocks.length < 2 || others.length > 0 || more.length > 0 || words?.type !== 'paragraph') return undefined;
	const name = inlineText(words.text);
	return /^\p{Lu}[^.!?…\n]{0,60}$/u.test(name) ? tell(name, 'This quotation ends in an item of a list, and names no speaker.') : undefined;
}
