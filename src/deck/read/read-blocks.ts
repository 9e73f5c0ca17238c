/** Turns the flow nodes of a Markdown tree into blocks: one handler a kind of node. */
import type {Blockquote, Code as MarkdownCode, List as MarkdownList, ListItem as MarkdownItem, PhrasingContent, Table as MarkdownTable} from 'mdast';
import type {Align, Block, ListItem} from '../block.ts';
import {cleanText} from '../text/clean-text.ts';
import {fenceTakesIn} from './closed-late.ts';
import {readInfo} from '../code/read-info.ts';
import {markdownInData} from '../fence/markdown-in-data.ts';
import {fenceReader, fenceWords} from '../fence/readers.ts';
import {hasLettersOf, nearestWord} from '../text/nearest-word.ts';
import type {FlowNode} from './parse-markdown.ts';
import type {Position} from '../position.ts';
import {type Problem, problemAt} from '../problem/problem.ts';
import {breakBeforeSpeaker, missedSpeaker, speakerOf} from './quote-speaker.ts';
import {readInline} from './read-inline.ts';
import type {SlideReader} from './slide-reader.ts';

const linesHint = 'write the lines to highlight as `{1,3-5}`, or step by step as `{1|3-5|all}`';

/** Languages that other tools draw pictures of. */
const drawnElsewhere: ReadonlySet<string> = new Set(['mermaid', 'plantuml', 'graphviz', 'dot', 'd2', 'vega-lite']);

type Handlers = {readonly [Type in FlowNode['type']]: (node: Extract<FlowNode, {type: Type}>, reader: SlideReader) => readonly Block[]};

/** The blocks of flow nodes, in order; directives, notes, steps and problems go to the reader. */
export function readBlocks(nodes: readonly FlowNode[], reader: SlideReader): readonly Block[] {
	return nodes.flatMap(node => readBlock(node, reader));
}

/** The blocks of one flow node; none for what shows nothing. */
export function readBlock(node: FlowNode, reader: SlideReader): readonly Block[] {
	const handler = handlers[node.type] as (node: FlowNode, reader: SlideReader) => readonly Block[];
	// A pause within a paragraph stands behind its beginning, and waits for the next block.
	if (showing.has(node.type)) reader.idle.shows();
	const blocks = handler(node, reader);
	if (blocks.length > 0 && node.type === 'html') reader.idle.shows();
	if (blocks.length > 0 && reader.depth === 0) reader.isBlank = false;
	return blocks;
}

/** The nodes that show something of their own. */
const showing: ReadonlySet<FlowNode['type']> = new Set(['paragraph', 'heading', 'table', 'code']);

const handlers: Handlers = {
	paragraph(node, reader) {
		const common = reader.common(node);
		const only = node.children.length === 1 ? node.children[0] : undefined;
		if (only?.type === 'image') return [{type: 'image', ...common, alt: cleanText(only.alt ?? ''), address: cleanText(only.url)}];
		readComments(node.children, reader);
		const text = readInline(node.children);
		return text.length === 0 ? [] : [{type: 'paragraph', ...common, text}];
	},
	heading(node, reader) {
		readComments(node.children, reader);
		return [{type: 'heading', ...reader.common(node), depth: node.depth, text: readInline(node.children)}];
	},
	blockquote: (node, reader) => [readQuote(node, reader)],
	list: (node, reader) => [readList(node, reader)],
	table(node, reader) {
		const [head, ...rows] = node.children;
		const long = rows.find(row => row.children.length > (head?.children.length ?? 0));
		if (long) reader.problem(problemAt(reader.common(long).position, 'table', `This row has ${long.children.length} cells, but the table ${head!.children.length === 1 ? 'one column' : `${head!.children.length} columns`}; the rest is not shown.`, {hint: 'give the first row and the rule below it as many parts; write a bar within a cell as `\\|`', severity: 'warning'}));
		const short = rows.find(row => row.children.length < (head?.children.length ?? 0));
		if (short) reader.problem(shortRow(short.children.length, reader.written(short), {columns: head!.children.length, position: reader.common(short).position}));
		const common = reader.common(node);
		for (const cell of node.children.flatMap(row => row.children)) readComments(cell.children, reader, 'table');
		return [readTable(node, common)];
	},
	code(node, reader) {
		const common = reader.common(node);
		const text = cleanText(node.value);
		const late = fenceTakesIn(text, marksOf(reader.written(node)), common.position);
		if (late) reader.problem(late);
		const {language, frames, faults, ...look} = readInfo(infoOf(node, reader), text.split('\n').length);
		const readFence = fenceReader(language);
		if (!readFence) {
			const near = !text.includes(':') ? undefined : language.length > 3 ? nearestWord(language, fenceWords) : fenceWords.find(word => hasLettersOf(word, language));
			if (near) reader.problem(problemAt(common.position, 'fence', `There is no block \`${language}\`; it is shown as code.`, {hint: `did you mean \`${near}\`?`, severity: 'warning'}));
			if (drawnElsewhere.has(language)) reader.problem(problemAt(common.position, 'fence', `No picture is drawn of \`${language}\`; it is shown as code.`, {hint: `what is drawn here: ${fenceWords.join(', ')}; see \`lectern help pictures\``, severity: 'warning'}));
			const info = /^[`~]{3,}[ \t]*/.exec(reader.written(node))?.[0].length ?? 0;
			for (const {message, at, length, hint = linesHint} of faults) reader.problem(problemAt(reader.placeIn(node, info + at), 'fence', `${message}.`, {hint, severity: 'warning', length}));
			return [{type: 'code', ...common, language, text, ...look, ...(frames.length > 0 ? {focus: {from: reader.laterSteps(frames.length - 1), frames}} : {})}];
		}

		const {line, column} = common.position;
		const start = {...common.position, line: line + 1, column: 1};
		const {block, problems, references = []} = readFence({text, position: start});
		// Within a list or a quotation, all lines of a fence stand further to the right.
		for (const problem of [...problems, ...markdownInData(text, start)]) reader.problem({...problem, column: problem.column + column - 1});
		for (const one of references) reader.references.push({...one, position: {...one.position, column: one.position.column + column - 1}});
		return block ? [{...block, ...common} as Block] : [{type: 'code', ...common, language, text}];
	},
	html(node, reader) {
		return reader.html(node);
	},
	thematicBreak: showsNothing,
	definition: showsNothing,
	footnoteDefinition: showsNothing,
};

/** The backticks or tildes that open a fence as it is written; '' for code that is indented. */
const marksOf = (written: string) => /^(?:`{3,}|~{3,})/.exec(written)?.[0] ?? '';

/** What stands behind the backticks of a fence, as it is written; '' for code that is indented. */
function infoOf(node: MarkdownCode, reader: SlideReader): string {
	return node.lang ? cleanText(/^[`~]{3,}[ \t]*(.*)/.exec(reader.written(node))?.[1] ?? '').trimEnd() : '';
}

function showsNothing(): readonly Block[] {
	return [];
}

/** Reads the comments that stand within a line of text, or within a cell of a table; a pause there holds nothing of it back. */
export function readComments(nodes: readonly PhrasingContent[], reader: SlideReader, within: 'line' | 'table' = 'line'): void {
	const lastWords = nodes.findLastIndex(node => node.type !== 'html' && node.type !== 'break' && reader.written(node).trim() !== '');
	for (const [index, node] of nodes.entries()) {
		const {step} = reader;
		if (node.type === 'html') reader.html(node);
		else if ('children' in node) readComments(node.children, reader, within);
		if (node.type !== 'html' || reader.step === step) continue;
		const place = reader.placeOf('pause');
		if (within === 'table') reader.idle.tellPause(place, 'This pause stands within a table, which appears as a whole.', 'write it above or below the table');
		else if (index < lastWords) reader.idle.tellPause(place, 'This pause stands within a line, and what follows it there does not wait.', 'write it on a line of its own, above what is to wait');
	}
}

function readQuote(node: Blockquote, reader: SlideReader): Block {
	const common = reader.common(node);
	const blocks = readBlocks(breakBeforeSpeaker(node.children), reader);
	const last = blocks.at(-1);
	const speaker = last?.type === 'paragraph' ? speakerOf(last.text) : undefined;
	if (last?.type !== 'paragraph' || speaker === undefined) {
		const missed = missedSpeaker(blocks);
		if (missed) reader.problem(missed);
		return {type: 'quote', ...common, blocks};
	}

	const rest = speaker.before.length > 0 ? [{...last, text: speaker.before}] : [];
	return {type: 'quote', ...common, blocks: [...blocks.slice(0, -1), ...rest], speaker: speaker.text};
}

function readList(node: MarkdownList, reader: SlideReader): Block {
	const common = reader.common(node);
	const isStepped = reader.isStepping && reader.depth === 0;
	if (reader.depth === 0) reader.idle.lists();
	reader.depth++;
	const items = node.children.map((item, index): ListItem => {
		const isQuestion = reader.kind === 'questions' && reader.depth === 1;
		const step = isQuestion ? 0 : isStepped && (index > 0 || !reader.isBlank) ? reader.nextStep() : reader.step;
		const {isDone, children} = readBox(item);
		const blocks = isQuestion ? readAnswer(children, reader) : readBlocks(children, reader);
		return {blocks, step, ...(isDone === undefined ? {} : {isDone})};
	});
	reader.depth--;
	return {type: 'list', ...common, step: items[0]?.step ?? common.step, items, ...(node.ordered ? {start: node.start ?? 1} : {})};
}

/** An item whose text begins with `[ ]` or `[x]` is a task: what is behind the box, and whether it is ticked. */
function readBox({children}: MarkdownItem): {readonly isDone?: boolean; readonly children: readonly FlowNode[]} {
	const [first, ...rest] = children;
	const [text, ...others] = first?.type === 'paragraph' ? first.children : [];
	const box = text?.type === 'text' ? /^\[([ xX])\]\s+(?=\S)/.exec(text.value) : null;
	if (first?.type !== 'paragraph' || text?.type !== 'text' || !box) return {children};
	const words = {...text, value: text.value.slice(box[0].length)};
	return {isDone: box[1] !== ' ', children: [{...first, children: [words, ...others]}, ...rest]};
}

/** A question stands there at once, and its answer comes with the next step. */
function readAnswer(nodes: readonly FlowNode[], reader: SlideReader): readonly Block[] {
	const [question, ...answer] = nodes;
	reader.hasQuestions = true;
	const asked = question ? readBlock(question, reader).map(block => ({...block, step: 0})) : [];
	if (answer.length === 0) {
		if (question) reader.problem(unanswered(question, reader));
		return asked;
	}

	reader.nextStep();
	return [...asked, ...readBlocks(answer, reader)];
}

/** The problem of a question without an answer; one that goes on in further lines has it there. */
function unanswered(question: FlowNode, reader: SlideReader): Problem {
	const [message, hint] = reader.written(question).includes('\n')
		? ['This question has no answer apart from it: both are shown at once.', 'leave a line empty before the answer']
		: ['This question has no answer.', 'write one below it, behind an empty line and as far to the right as the question'];
	return problemAt(reader.common(question).position, 'questions', message, {hint, severity: 'warning'});
}

/** The problem of a row with fewer cells than its table has columns; one without a bar is a line that was to stand below the table. */
function shortRow(cells: number, written: string, {columns, position}: {readonly columns: number; readonly position: Position}): Problem {
	const [message, hint] = written.includes('|')
		? [`This row has ${cells === 1 ? 'one cell' : `${cells} cells`}, but the table ${columns} columns.`, `write a bar \`|\` for each, of an empty cell too`]
		: ['This line is read as a row of the table above it.', 'leave a line empty between the two'];
	return problemAt(position, 'table', message, {hint, severity: 'warning'});
}

function readTable(node: MarkdownTable, common: {readonly position: Position; readonly step: number}): Block {
	const [head = [], ...rows] = node.children.map(row => row.children.map(cell => readInline(cell.children)));
	const align = head.map((_cell, index): Align => node.align?.[index] ?? 'left');
	return {type: 'table', ...common, align, head, rows: rows.map(row => head.map((_cell, index) => row[index] ?? []))};
}
