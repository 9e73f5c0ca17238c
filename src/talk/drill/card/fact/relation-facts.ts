/** What relations are asked for: what each arrow is about. */
import type {RelationArrow, RelationKind, Relations} from '../../../../deck/block.ts';
import type {Fact} from './fact.ts';

/** Words that only what stands before them tells; “that they join” and “it cannot” are clauses of their own, and longer words tell themselves what “that” or “it” is. */
const pointing = /^(?:this|these|those|the same|ini|itu)\b|^that\b(?! (?:they|it|he|she|the|all|no)\b)(?!(?: \S+){3})|^it\b(?! \p{Ll}+)|^(?:\S+ ){0,5}(?:this|that|those|it)$/iu;

/** A fact for each question, but where an answer only points to another arrow's: arrows of one kind between the same two are one, which says how many. */
export function relationFacts({arrows}: Relations): readonly Fact[] {
	const groups = Map.groupBy(arrows, questionOf);
	return [...groups].filter(([_question, group]) => !group.some(({what}) => pointing.test(what))).map(([question, group]) => ({
		asked: `arrow ${question}`,
		front: group.length === 1 ? question : `${question.slice(0, -1)} (${group.length} things)?`,
		back: group.map(({what}) => what),
		cites: [...new Set(group.flatMap(({cites}) => cites))],
	}));
}

/** The past, which is the same of one and of many. */
const verbs: Readonly<Record<RelationKind, (from: string, to: string) => string>> = {
	demands: (from, to) => `What did ${from} demand of ${to}?`,
	offers: (from, to) => `What did ${from} offer ${to}?`,
	refuses: (from, to) => `What did ${from} refuse ${to}?`,
	allows: (from, to) => `What did ${from} allow ${to}?`,
	asks: (from, to) => `What did ${from} ask of ${to}?`,
	answers: (from, to) => `What did ${from} answer ${to}?`,
	wants: (from, to) => `What did ${from} want of ${to}?`,
};

/** The question of an arrow: in its own words where it has some, which its kind may not mean. */
function questionOf({from, kind, says, to}: RelationArrow): string {
	return says === undefined ? verbs[kind](from, to) : `${from} → ${to}: “${says}” what?`;
}
