/** Reads one slide's Markdown into a Slide. */
import GithubSlugger, {slug} from 'github-slugger';
import type {Block} from '../block.ts';
import type {Slide, SlideKind} from '../deck.ts';
import {type Inline, inlineText} from '../inline.ts';
import {findReferences, type FoundReferences} from './find-references.ts';
import {foreignSyntax} from './foreign/foreign-syntax.ts';
import {misplacedItems} from './foreign/list-levels.ts';
import {missingBreaks} from './foreign/missing-breaks.ts';
import {type FlowNode, parseMarkdown} from './parse-markdown.ts';
import type {Position} from '../position.ts';
import {type Problem, problemAt} from '../problem/problem.ts';
import {readBlock, readBlocks, readComments} from './read-blocks.ts';
import {readInline} from './read-inline.ts';
import {SlideReader} from './slide-reader.ts';
import {addAll} from '../long-lists.ts';

/** What a slide's reading depends on besides its text; `isUnderlined` where a `---` stands right below it, as if to make a heading of it. */
export type SlideSetting = {readonly isFirst: boolean; readonly isIncremental: boolean; readonly isUnderlined?: boolean};

/** The slide that a piece of cleaned Markdown holds; it never throws, whatever the text. */
export function readSlide(source: string, position: Position, {isFirst, isIncremental, isUnderlined = false}: SlideSetting): Slide {
	const children = parseMarkdown(source);
	const reader = new SlideReader(source, position, isIncremental);
	const titleNode = children.find(node => node.type === 'heading');
	const isTitled = titleNode !== undefined && children.slice(0, children.indexOf(titleNode)).every(node => node.type === 'html');
	if (isTitled) readComments(titleNode.children, reader);
	const title: Inline = isTitled ? readInline(titleNode.children) : [];
	const {blocks, outside} = readColumns(
		children.filter(node => !isTitled || node !== titleNode),
		reader,
	);

	addAll(reader.problems, reader.idle.problems());
	const notes = reader.notes.map(readNote);
	const found = [findReferences(children, reader), ...notes];
	for (const {problems} of found) addAll(reader.problems, problems);
	const references = [...reader.references, ...found.flatMap(one => one.references)];
	const given: (typeof reader.directives)[number] = {};
	for (const directive of reader.directives) Object.assign(given, directive);
	const isBig = isTitled && titleNode.depth === 1 && (blocks.length === 0 || (blocks.length === 1 && blocks[0]!.type === 'paragraph'));
	const kind: SlideKind = given.kind ?? (isBig ? (isFirst ? 'title' : 'section') : 'content');
	if (kind === 'questions' && !reader.hasQuestions && blocks.length > 0) reader.problem(noQuestions(blocks, reader.placeOf('kind')));
	const [top] = children;
	if (top && !isTitled && blocks.length === 0 && !isFirst) reader.problem(nothingShown(reader.common(top).position));
	const isBigKind = kind === 'title' || kind === 'section';
	const [first] = blocks;
	const subtitle = isBigKind && first?.type === 'paragraph' ? first.text : undefined;
	const section = given.section ?? (kind === 'section' ? inlineText(title) : undefined);
	const findSlips = () => [...foreignSyntax(children, reader), ...misplacedItems(children, reader), ...missingBreaks(children, {title: isTitled ? titleNode : undefined, outside, isFirst, isUnderlined}, reader)];
	const slide = {
		id: given.id === undefined ? slugOf(title, blocks) : slug(given.id),
		...(given.id === undefined ? {} : {namedAt: reader.placeOf('id')}),
		title,
		...(subtitle ? {subtitle} : {}),
		kind,
		...(section ? {section} : {}),
		...(given.backup === undefined ? {} : {isBackup: given.backup}),
		blocks: subtitle ? blocks.slice(1) : blocks,
		steps: reader.lastStep,
		notes: notes.flatMap(({blocks: said}) => said),
		...(given.keep === undefined ? {} : {keep: given.keep}),
		...(given.time === undefined ? {} : {seconds: given.time}),
		position,
		...(reader.remarks.length > 0 ? {remarks: reader.remarks} : {}),
		...(references.length > 0 ? {references} : {}),
	};
	return withProblems(slide, reader.problems, findSlips);
}

/** The slide with its problems. Slips are looked for when those are first asked for: it takes 4 ms on the first slide (Node 26), and nothing of them is shown there. */
function withProblems(slide: Omit<Slide, 'problems'>, known: readonly Problem[], findSlips: () => readonly Problem[]): Slide {
	let told = known;
	// What finds slips holds the parsed Markdown, and is let go with them.
	let find: typeof findSlips | undefined = findSlips;
	return {
		...slide,
		get problems() {
			if (find) told = [...told, ...find()];
			find = undefined;
			return told;
		},
	};
}

/** The problem of a slide that holds comments alone. */
function nothingShown(position: Position): Problem {
	return problemAt(position, 'syntax', 'This slide shows nothing.', {hint: 'write `## What it says`; if its notes are those of the slide before, take the `---` between them out', severity: 'warning'});
}

/** The problem of a slide of questions that has none. */
function noQuestions(blocks: readonly Block[], position: Position): Problem {
	const [message, hint] = blocks.some(({type}) => type === 'list')
		? ['`kind: questions` stands behind the list, and does nothing to it.', 'write it above the list']
		: ['There is no list of questions on this slide.', 'write each as `- Why?`, and its answer below it behind an empty line'];
	return problemAt(position, 'questions', message, {hint, severity: 'warning'});
}

/** The blocks of a note, at the reveal that it goes with, and its links. */
function readNote({text, position, step}: SlideReader['notes'][number]): FoundReferences & {readonly blocks: readonly Block[]} {
	const reader = new SlideReader(text, position, false);
	reader.step = step;
	const nodes = parseMarkdown(text);
	const blocks = readBlocks(nodes, reader);
	const {references, problems} = findReferences(nodes, reader);
	// A note may well speak of a paragraph without citing it.
	return {blocks, problems, references: [...reader.references, ...references.filter(({kind}) => kind !== 'bare')]};
}

function slugOf(title: Inline, blocks: readonly Block[]): string {
	const first = blocks.find(block => block.type === 'paragraph' || block.type === 'heading');
	const words = inlineText(title) || (first ? inlineText(first.text).split(' ').slice(0, 6).join(' ') : '');
	return new GithubSlugger().slug(words) || 'slide';
}

/** Reads top-level nodes, gathering those between `columns:` and `columns: end` into columns; `outside` are the other nodes. */
function readColumns(nodes: readonly FlowNode[], reader: SlideReader): {readonly blocks: readonly Block[]; readonly outside: readonly FlowNode[]} {
	const blocks: Block[] = [];
	const outside: FlowNode[] = [];
	let open: {common: ReturnType<SlideReader['common']>; widths: readonly number[]; columns: Block[][]} | undefined;
	const close = () => {
		if (!open) return;
		const {common, widths, columns} = open;
		if (columns.length !== widths.length) {
			const shares = columns.map((_column, index) => widths[index] ?? 1).join(', ');
			const hint = columns.length === 1 ? 'begin the next one with `<!-- column -->`, or take both `columns` comments out' : `begin each with \`<!-- column -->\`, or write \`columns: [${shares}]\``;
			reader.problem(problemAt(common.position, 'columns', `${widths.length === 1 ? 'One column is' : `${widths.length} columns are`} announced, and ${columns.length === 1 ? 'one is' : `${columns.length} are`} there.`, {hint, severity: 'warning'}));
		}

		blocks.push({type: 'columns', ...common, columns, widths: columns.map((_column, index) => widths[index] ?? 1)});
		open = undefined;
	};

	for (const node of nodes) {
		const known = reader.directives.length;
		const read = readBlock(node, reader);
		for (const directive of reader.directives.slice(known)) {
			if (directive.columns === 'end') close();
			else if (directive.columns) {
				close();
				open = {common: {...reader.common(node), position: reader.placeOf('columns')}, widths: directive.columns, columns: [[]]};
			} else if (directive.column !== undefined) {
				if (open) nextColumn(open.columns);
				else reader.problem(problemAt(reader.placeOf('column'), 'columns', '`column` stands outside of columns.', {hint: 'begin with `<!-- columns: [1, 1] -->`', severity: 'warning'}));
			}
		}

		if (!open) outside.push(node);
		addAll(open ? open.columns.at(-1)! : blocks, read);
	}

	if (open) reader.problem(problemAt(open.common.position, 'columns', 'These columns are never closed.', {hint: 'end them with `<!-- columns: end -->`', severity: 'warning'}));
	close();
	return {blocks, outside};
}

/** `column` right behind `columns:` names the first column, which is open already. */
function nextColumn(columns: Block[][]): void {
	if (columns.length > 1 || columns[0]!.length > 0) columns.push([]);
}
