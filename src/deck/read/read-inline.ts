/** Turns the phrasing nodes of a Markdown tree into Inline spans. */
import type {PhrasingContent} from 'mdast';
import {joinLines} from '../text/blanks.ts';
import {cleanText} from '../text/clean-text.ts';
import type {Inline, Mark, Span} from '../inline.ts';

/** One handler a kind of node, each giving spans with the marks that stand around it. */
type Handlers = {readonly [Type in PhrasingContent['type']]: (node: Extract<PhrasingContent, {type: Type}>, marks: readonly Mark[]) => Inline};

/** The spans of phrasing nodes; neighbours with the same marks are joined, soft line ends become spaces. */
export function readInline(nodes: readonly PhrasingContent[], marks: readonly Mark[] = []): Inline {
	const spans: Span[] = [];
	for (const span of nodes.flatMap(node => readNode(node, marks))) {
		const last = spans.at(-1);
		if (last && last.target === span.target && last.marks.join() === span.marks.join()) {
			spans[spans.length - 1] = {...last, text: last.text + span.text};
		} else {
			spans.push(span);
		}
	}

	return spans;
}

function readNode(node: PhrasingContent, marks: readonly Mark[]): Inline {
	return (handlers[node.type] as (node: PhrasingContent, marks: readonly Mark[]) => Inline)(node, marks);
}

const text = (value: string, marks: readonly Mark[]): Inline => {
	const cleaned = cleanText(value);
	return cleaned === '' ? [] : [{text: cleaned, marks}];
};

const nothing = (): Inline => [];

const handlers: Handlers = {
	text: (node, marks) => text(joinLines(node.value), marks),
	strong: (node, marks) => readInline(node.children, [...marks, 'strong']),
	emphasis: (node, marks) => readInline(node.children, [...marks, 'emphasis']),
	delete: (node, marks) => readInline(node.children, [...marks, 'strike']),
	inlineCode: (node, marks) => text(node.value, [...marks, 'code']),
	break: (_node, marks) => [{text: '\n', marks}],
	link: (node, marks) => {
		const mark: Mark = /^#p\d+$/.test(node.url) ? 'cite' : node.url === '#background' ? 'background' : 'link';
		const target = cleanText(node.url);
		return readInline(node.children, [...marks, mark]).map(span => ({...span, target}));
	},
	linkReference: (node, marks) => readInline(node.children, marks),
	image: (node, marks) => text(node.alt ? `[${node.alt}]` : '[image]', marks),
	imageReference: (node, marks) => text(node.alt ? `[${node.alt}]` : '[image]', marks),
	footnoteReference: (node, marks) => text(`[${node.label ?? node.identifier}]`, marks),
	html: (node, marks) => (/^<br\s*\/?>$/i.test(node.value) ? [{text: '\n', marks}] : nothing()),
};
