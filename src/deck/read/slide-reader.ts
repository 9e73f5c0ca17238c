/** What is known while one slide is read: the step reached, its directives, notes and problems so far. */
import type {Node} from 'mdast';
import type {Block} from '../block.ts';
import type {Reference, Remark} from '../deck.ts';
import {cleanText} from '../text/clean-text.ts';
import {commentTakesIn} from './closed-late.ts';
import {beginsAsDirective, readComment} from './directive/comment.ts';
import type {Directive} from './directive/directive.ts';
import {htmlHint, openedTag} from './foreign/html-hint.ts';
import {IdleDirectives} from './directive/idle-directives.ts';
import {plainInline} from '../inline.ts';
import {type Position, positionWithin} from '../position.ts';
import {type Problem, problemAt} from '../problem/problem.ts';
import {addAll} from '../long-lists.ts';

/** Collects what the handlers of blocks meet on their way through one slide. */
export class SlideReader {
	/** The step that what is read now appears at. */
	step = 0;
	/** The last step of what has been read: code may go on changing while what comes behind it is there. */
	lastStep = 0;
	/** How many lists stand around what is read now. */
	depth = 0;
	/** Whether nothing has been read yet that shows: what comes first is there at once, so that no slide opens empty. */
	isBlank = true;
	/** Whether the items of lists appear one by one. */
	isStepping: boolean;
	/** What the slide's directives say it is for. */
	kind: Directive['kind'];
	/** Whether a list was read as questions. */
	hasQuestions = false;
	readonly directives: Directive[] = [];
	readonly notes: {readonly text: string; readonly position: Position; readonly step: number}[] = [];
	/** The reveal that the notes read now go with. */
	noteStep = 0;
	readonly problems: Problem[] = [];
	/** What fenced blocks refer to. */
	readonly references: Reference[] = [];
	readonly remarks: Remark[] = [];
	/** What directives wait for that may never come. */
	readonly idle = new IdleDirectives();
	/** The tags of HTML met so far. */
	private readonly tags = new Set<string>();
	/** Where the last directive of each key stands. */
	private readonly directivePlaces = new Map<string, Position>();
	private readonly start: Position;
	private readonly source: string;

	/** A reader for the Markdown `source`, which begins at `start`; `isStepping` is what the front matter's `incremental` says. */
	constructor(source: string, start: Position, isStepping: boolean) {
		this.source = source;
		this.start = start;
		this.isStepping = isStepping;
	}

	/** Place in the file and step of a node. */
	common(node: Node): {readonly position: Position; readonly step: number} {
		const {line = 1, column = 1} = node.position?.start ?? {};
		const inFile = line === 1 ? this.start.column + column - 1 : column;
		return {position: {file: this.start.file, line: this.start.line + line - 1, column: inFile}, step: this.step};
	}

	/** A node as it is written. */
	written({position}: Node): string {
		return this.source.slice(position?.start.offset, position?.end.offset);
	}

	/** Where an offset of what is written of a node stands. */
	placeIn(node: Node, offset: number): Position {
		return positionWithin(this.common(node).position, this.written(node), offset);
	}

	/** Where the last directive of a key stands; the slide's beginning where none has it. */
	placeOf(key: keyof Directive): Position {
		return this.directivePlaces.get(key) ?? this.start;
	}

	/** Goes on to the next step and gives its number. */
	nextStep(): number {
		this.step = ++this.lastStep;
		return this.step;
	}

	/** Takes so many steps for what has been read, behind all others so far, and gives the step before them; what comes next does not wait for them. */
	laterSteps(count: number): number {
		const before = this.lastStep;
		this.lastStep += count;
		return before;
	}

	/** Keeps a problem. */
	problem(problem: Problem): void {
		this.problems.push(problem);
	}

	/** Reads HTML: comments as directives and notes; of other HTML the words are shown and a problem is kept. */
	html(node: Node & {readonly value: string}): readonly Block[] {
		const common = this.common(node);
		let rest = '';
		let from = 0;
		for (const match of node.value.matchAll(/<!--([^]*?)(?:-->|$)/g)) {
			rest += node.value.slice(from, match.index);
			from = match.index + match[0].length;
			this.comment(match[1]!, positionWithin(common.position, node.value, match.index), match[0].endsWith('-->'));
		}

		rest += node.value.slice(from);
		const words = cleanText(rest.replaceAll(/<[^<>]*>/g, ' ')).replaceAll(/\s+/g, ' ').trim();
		if (rest.trim() === '' || /^<br\s*\/?>$/i.test(rest.trim())) return [];
		const tag = openedTag(rest);
		// What is told of a tag is told once, and not of its end.
		const isNews = !this.tags.has(tag ?? '') && (tag !== undefined || !/^\s*<\/[^>]*>\s*$/.test(rest));
		if (isNews && from > 0 && !rest.includes('<')) this.problem(problemAt(positionWithin(common.position, node.value, from + Math.max(0, node.value.slice(from).search(/\S/))), 'html', 'What stands in a line that begins with a comment is shown as it is written, without Markdown.', {hint: 'give the comment a line of its own', severity: 'warning'}));
		else if (isNews) this.problem(problemAt(common.position, 'html', 'HTML is not shown, only its words.', {hint: htmlHint(rest), severity: 'warning'}));
		this.tags.add(tag ?? '');
		return words === '' ? [] : [{type: 'paragraph', ...common, text: plainInline(words)}];
	}

	private comment(written: string, opening: Position, isClosed: boolean): void {
		const text = cleanText(written);
		const position = {...opening, column: opening.column + '<!--'.length};
		const {directive, note, problems} = readComment(text, position);
		const takesIn = commentTakesIn({text, opening, isClosed}, beginsAsDirective(text));
		addAll(this.problems, takesIn ? [takesIn] : problems);
		if (note !== undefined) {
			this.idle.notes();
			this.notes.push({text: note, position: positionWithin(position, text, text.length - text.trimStart().length), step: this.noteStep});
		}

		if (!directive) return;
		for (const kind of ['excuse', 'original'] as const) if (directive[kind] !== undefined) this.remarks.push({kind, text: directive[kind], position});
		this.directives.push(directive);
		for (const key of Object.keys(directive)) this.directivePlaces.set(key, positionWithin(position, text, Math.max(0, text.search(new RegExp(`\\b${key}\\b`)))));
		this.idle.reads(directive, this.directivePlaces, this.isStepping);
		if (directive.kind) this.kind = directive.kind;
		if (directive.steps !== undefined) this.isStepping = directive.steps;
		if (directive.step !== undefined && directive.step !== false) this.noteStep++;
		if (directive.pause !== undefined && directive.pause !== false) this.nextStep();
	}
}
