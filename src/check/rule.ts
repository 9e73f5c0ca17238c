/** What a rule is: a name, and a function from a deck to problems. */
import type {Problem} from '../deck/problem/problem.ts';
import type {RuleName} from './rule-name.ts';
import type {Subject} from './subject.ts';

/** A rule: it finds the problems of its kind on all slides. */
export type Rule = {readonly name: RuleName; readonly find: (subject: Subject) => readonly Problem[]};
