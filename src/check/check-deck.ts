/** Checks a deck: every rule that is asked for, less what is excused, in the order of the files. */
import {inFileOrder} from '../deck/problem/file-order.ts';
import type {Problem} from '../deck/problem/problem.ts';
import {excuse, findExcuses} from './excuse/excuses.ts';
import {type RuleName, ruleNames} from './rule-name.ts';
import {rules} from './rules.ts';
import type {Subject} from './subject.ts';

/** The problems that the asked rules (all unless told) find in a deck, file by file and line by line. */
export function checkDeck(subject: Subject, asked: readonly RuleName[] = ruleNames): readonly Problem[] {
	const turns = checkInTurns(subject, asked);
	for (;;) {
		const turn = turns.next();
		if (turn.done) return turn.value;
	}
}

/** Checks a deck as `checkDeck` does, a rule a turn, so that whoever shows it at the same time can let keys go first. */
export function* checkInTurns(subject: Subject, asked: readonly RuleName[] = ruleNames): Generator<undefined, readonly Problem[]> {
	const found: Problem[] = [];
	for (const {name, find} of rules.filter(rule => asked.includes(rule.name))) {
		// What reading finds has many names; here it is one rule.
		for (const problem of find(subject)) found.push({...problem, rule: name});
		yield;
	}

	const left = excuse(found, findExcuses(subject.deck.slides, subject.slides), asked);
	return inFileOrder(left, subject.deck.slides);
}
