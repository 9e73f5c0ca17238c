/** Finds the links within the deck that a slide's Markdown holds, wherever inline text may stand, and citations that were meant as such. */
import type {Link, Nodes} from 'mdast';
import type {Reference} from '../deck.ts';
import {type Problem, problemAt} from '../problem/problem.ts';
import {cleanText} from '../text/clean-text.ts';
import type {FlowNode} from './parse-markdown.ts';
import type {SlideReader} from './slide-reader.ts';

/** The links of a text in their order, and a problem for each citation that is none, or leads elsewhere than it says. */
export type FoundReferences = {readonly references: readonly Reference[]; readonly problems: readonly Problem[]};

/** What nodes hold; `reader` knows how they are written, and where. */
export function findReferences(nodes: readonly FlowNode[], reader: Pick<SlideReader, 'written' | 'placeIn'>): FoundReferences {
	const references: Reference[] = [];
	const problems: Problem[] = [];
	const look = (node: Nodes): void => {
		const written = reader.written(node);
		const at = (offset: number) => reader.placeIn(node, offset);
		const tell = (offset: number, length: number, [message, hint]: readonly [message: string, hint: string]) => problems.push(problemAt(at(offset), 'citation', message, {hint, severity: 'warning', length}));
		if (node.type === 'text') {
			for (const {0: bare, index, 1: number} of [...written.matchAll(bareCitation)].slice(0, mostTold)) tell(index, bare.length, [`\`${bare}\` is shown as it is written, and cites nothing.`, howToCite(number!)]);
			for (const {0: bare, index, 1: number} of [...written.matchAll(unlinked)].slice(0, mostTold)) references.push({kind: 'bare', target: `#p${number}`, position: at(index), length: bare.length});
		} else if (node.type === 'link') {
			const wrong = wrongCitation(node);
			if (wrong) tell(0, written.length, wrong);
			const isCite = citeTarget.test(node.url);
			const isInner = /^#.|^[\w-]+$/.test(node.url) && node.url !== '#background';
			// A target that is named below, or holds entities, does not stand here as it is.
			const start = written.lastIndexOf(node.url);
			if (isInner && (isCite || !wrong)) references.push({kind: isCite ? 'cite' : 'link', target: cleanText(node.url), position: at(Math.max(0, start)), length: start < 0 ? written.length : node.url.length});
			return;
		}

		if ('children' in node) for (const child of node.children) look(child);
	};

	for (const node of nodes) look(node);
	return {references, problems};
}

/** So many bare citations of one text are told: who has more mends those first. */
const mostTold = 20;

const citeTarget = /^#p(\d+)$/;
/** Brackets with a paragraph's sign and nothing of a link behind them; a backslash says that they are meant so. */
const bareCitation = /(?<!\\)\[¶\s?(\d+)\](?!\()/g;

/** A paragraph's sign and number in the running text: cites nothing, where the source has such a paragraph. */
const unlinked = /(?<![\\[\p{L}\p{N}])¶\s?(\d{1,4})(?![\p{L}\p{N}])/gu;

/** How a paragraph is cited. */
export const howToCite = (number: string | number) => `write \`[¶${number}](#p${number})\``;

/** What is wrong with a link whose words are a paragraph's sign and number, and how to mend it; undefined for one that leads there, and for any other link. */
function wrongCitation({children, url}: Link): readonly [message: string, hint: string] | undefined {
	const [only] = children;
	const written = children.length === 1 && only?.type === 'text' ? only.value : '';
	const cited = citeTarget.exec(url)?.[1];
	const [, from, to] = /^¶{1,2}\s?(\d{1,4})\s*(?:,|–|-|&|and)\s*¶?(\d{1,4})$/.exec(written) ?? [];
	if (from !== undefined) return [`This shows ${written}, and cites ${cited === undefined ? 'nothing' : `¶${cited} alone`}.`, `cite each by itself: \`[¶${from}](#p${from}) [¶${to}](#p${to})\``];
	const number = /^¶\s?(\d+)$/.exec(written)?.[1];
	if (number === undefined || url === `#p${number}`) return undefined;
	if (cited !== undefined) return [`This shows ¶${number}, and cites ¶${cited}.`, `${howToCite(number)}, or \`[¶${cited}](#p${cited})\``];
	return [`This shows ¶${number}, and cites nothing: a citation leads to \`#p${number}\`.`, howToCite(number)];
}
