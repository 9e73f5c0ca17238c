/** The excuses of a deck: comments that give a reason why a rule does not hold in a place. */
import type {Slide, Slides} from '../../deck/deck.ts';
import {type Problem, problemAt} from '../../deck/problem/problem.ts';
import type {Position} from '../../deck/position.ts';
import {nearestHint} from '../../deck/text/nearest-word.ts';
import {type RuleName, ruleNames} from '../rule-name.ts';
import {offsetOf} from '../../deck/text/find-place.ts';

/** An excuse: the rule, the file and the lines (first and last, from 1) that it is for. */
export type Excuse = {readonly rule: string; readonly file: string; readonly from: number; readonly to: number; readonly position: Position};

/** Rules that judge a slide as a whole: an excuse of theirs holds wherever on the slide it stands. */
const wholeSlide: readonly string[] = ['overflow', 'time', 'notes', 'titles'] satisfies readonly RuleName[];

/** The excuses that stand on slides, in their order. */
export function findExcuses(slides: Slides, read: readonly Slide[]): readonly Excuse[] {
	return read.flatMap((slide, index) =>
		(slide.remarks ?? []).flatMap(({kind, text, position}) => {
			if (kind !== 'excuse') return [];
			const rule = /^[a-z]+/.exec(text)?.[0] ?? '';
			return [{rule, file: position.file, position, ...linesOf(rule, slides, index, position)}];
		}),
	);
}

/** The problems that no excuse is for, and one for each excuse that excuses nothing. Only the `asked` rules' excuses are judged. */
export function excuse(problems: readonly Problem[], excuses: readonly Excuse[], asked: readonly string[]): readonly Problem[] {
	const used = new Set<Excuse>();
	const left = problems.filter(problem => {
		const fitting = excuses.filter(({rule, file, from, to}) => rule === problem.rule && file === problem.file && problem.line >= from && problem.line <= to);
		for (const one of fitting) used.add(one);
		return fitting.length === 0;
	});
	if (!asked.includes('excuse')) return left;
	const unused = excuses.filter(one => !used.has(one)).flatMap(({rule, position}) => {
		if (!(ruleNames as readonly string[]).includes(rule)) return [problemAt(position, 'excuse', `There is no rule \`${rule}\` to excuse.`, {hint: nearestHint(rule, ruleNames)})];
		return asked.includes(rule) ? [problemAt(position, 'excuse', `This excuses nothing: \`${rule}\` finds no fault here.`, {hint: 'take the comment out', severity: 'warning'})] : [];
	});
	return [...left, ...unused];
}

/** An excuse in a line of text is for that line; one that stands alone is for what comes next: a paragraph, an item, a fence, a note. */
function linesOf(rule: string, slides: Slides, index: number, position: Position): {readonly from: number; readonly to: number} {
	const source = slides.sourceAt(index);
	const start = slides.positionAt(index).line;
	const lines = source.split('\n');
	if (wholeSlide.includes(rule)) return {from: start, to: start + lines.length};
	const end = source.indexOf('-->', offsetOf(source, position.line - start));
	let at = end < 0 ? position.line - start : source.slice(0, end).split('\n').length - 1;
	const alone = lines.slice(position.line - start, at + 1).join('\n').replaceAll(/<!--[^]*?-->/g, '').trim() === '';
	if (!alone) return {from: position.line, to: start + at};
	const isComment = (line: string) => /^\s*<!--\s*[a-z]+:.*-->\s*$/.test(line);
	at++;
	while (at < lines.length && (lines[at]!.trim() === '' || isComment(lines[at]!))) at++;
	return {from: start + at, to: start + endOf(lines, at)};
}

/** The last line of what begins at a line. */
function endOf(lines: readonly string[], at: number): number {
	const first = lines[at] ?? '';
	const fence = /^\s*(`{3,}|~{3,})/.exec(first)?.[1];
	const note = first.trimStart().startsWith('<!--');
	const ends = (line: string, index: number): boolean => {
		if (fence !== undefined) return index > at && line.trim().startsWith(fence);
		if (note) return line.includes('-->');
		const next = lines[index + 1];
		return next === undefined || next.trim() === '' || /^\s*(?:[-+*]|\d+[.)])\s/.test(next);
	};

	const end = lines.findIndex((line, index) => index >= at && ends(line, index));
	return end < 0 ? lines.length - 1 : end;
}
