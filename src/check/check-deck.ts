/** Checks a deck: every rule that is asked for, less what is excused, in the order of the files. */
import type {Problem} from '../deck/problem.ts';
import {excuse, findExcuses} from './excuse/excuses.ts';
import {type RuleName, ruleNames} from './rule-name.ts';
import {rules} from './rules.ts';
import type {Subject} from './subject.ts';

/** The problems that the asked rules (all unless told) find in a deck, file by file and line by line. */
export function checkDeck(subject: Subject, asked: readonly RuleName[] = ruleNames): readonly Problem[] {
	// What reading finds has many names; here it is one rule.
	const found = rules.filter(({name}) => asked.includes(name)).flatMap(({name, find}) => find(subject).map(problem => ({...problem, rule: name})));
	const left = excuse(found, findExcuses(subject.deck.slides, subject.slides), asked);
	const order = new Map([...new Set(subject.slides.map(({position}) => position.file))].map((file, index) => [file, index]));
	const rank = (file: string) => order.get(file) ?? order.size;
	return left.toSorted((a, b) => rank(a.file) - rank(b.file) || a.line - b.line || a.column - b.column);
}
