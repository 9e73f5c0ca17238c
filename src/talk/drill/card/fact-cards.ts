/** Cards of what a picture or a table says: one for each event, arrow, route and row. */
import type {Block, RelationArrow, RelationKind} from '../../../deck/block.ts';
import {inlineCites, inlineText} from '../../../deck/inline.ts';
import {everyBlock} from '../../../deck/walk/inner-blocks.ts';
import {spokenText} from '../../../deck/walk/lines.ts';
import {type Card, cardId} from './card.ts';
import type {CardSource} from './card-source.ts';
import {namesIn} from './proper-names.ts';

type Fact = {readonly asked: string; readonly front: string; readonly back: readonly string[]; readonly cites: readonly number[]};

/** The cards of a slide's timelines, relations, maps and tables. */
export function factCards({slide, id, index, section}: CardSource): readonly Card[] {
	const title = inlineText(slide.title);
	return everyBlock(slide.blocks)
		.flatMap(block => factsOf(block, title))
		.filter(({back, front, cites}) => cites.length > 0 && !front.toLowerCase().includes(back[0]!.toLowerCase()))
		.map(({asked, front, back, cites}) => ({id: cardId(id, 'fact', asked), kind: 'fact', slide: id, index, section, front, back, cites}));
}

/** A time that only the event before it tells. */
const isRelative = /^(?:then|so|now|later|next|after(?: that|wards)?|before(?: that)?|kemudian|lalu|setelah itu|sebelumnya)(?: \(.*\))?$/i;

/** Words that only what stands before them tells; “that they join” and “it cannot” are clauses of their own. */
const pointing = /^(?:this|these|those|the same|ini|itu)\b|^that\b(?! (?:they|it|he|she|the|all|no)\b)|^it\b(?! \p{Ll}+)|(?<!\p{L})(?:this|that|those|it)$/iu;

/** A claim that speaks of what an event before it told. */
const hangsOnOther = /(?<!\p{L})(?:of|to|for|about|with|against|on|by) (?:it|this|that|them)(?!\p{L})/iu;

/** Whether a claim begins with a name or with how many, which is who it is about. */
function opensWithSubject(claim: string): boolean {
	return /^(?:\d|\p{Lu}\p{Ll}+(?:[’']s| (?:and|dan) \p{Lu}))/u.test(claim) || namesIn(`, ${claim}`).some(({start, words}) => start === 2 && !/^\p{Lu}\p{Ll}+$/u.test(words)) || /^\p{Lu}\p{Ll}+ (?:\p{Ll}+s|\p{Ll}+ed)\b/u.test(claim);
}

/** A time as it stands within a sentence: “Last month” is no name, as “May” is. */
function withinSentence(when: string): string {
	return when.replace(/^(?:Last|This|Next|Since|In|On|By|Early|Late)(?= )/, word => word.toLowerCase());
}

function factsOf(block: Block, title: string): readonly Fact[] {
	switch (block.type) {
		case 'timeline':
			return block.events.flatMap(({when, side, claim, cites}): readonly Fact[] => {
				if (hangsOnOther.test(claim)) return [];
				const told = [when, side].filter(part => part !== undefined).join(', ');
				const whole = told === '' ? claim : `${told}: ${claim}`;
				return [
					...(when === undefined || isRelative.test(when) ? [] : [{asked: `when ${claim}`, front: `When: “${side === undefined ? '' : `${side}: `}${claim}”?`, back: [when, whole], cites}]),
					...(side === undefined || opensWithSubject(claim) ? [] : [{asked: `who ${claim}`, front: `Who${when === undefined || isRelative.test(when) ? '' : `, ${withinSentence(when)}`}: “${claim}”?`, back: [side, whole], cites}]),
				];
			});
		case 'relations':
			return arrowFacts(block.arrows);
		case 'map':
			return block.routes.map(({label, state, cites}) => ({asked: `route ${label}`, front: `The route “${label}”: what state is it in?`, back: [state], cites}));
		case 'table':
			return block.rows.flatMap((row): readonly Fact[] => {
				const [last, ...before] = row.toReversed();
				// What many rows end with is a guess.
				if (last !== undefined && block.rows.filter(other => spokenText(other.at(-1) ?? []) === spokenText(last)).length > 1) return [];
				const cites = row.flatMap(inlineCites);
				if (last === undefined || before.length === 0 || inlineText(last) === '') return [];
				const cells = before.toReversed().map(spokenText).filter(cell => cell !== '').join(' · ');
				const head = spokenText(block.head.at(-1) ?? []);
				return [{asked: `row ${cells}`, front: `${title === '' ? '' : `${title}: `}${cells} · ${head === '' ? '' : `${head}: `}_____`, back: [spokenText(last)], cites}];
			});
		case 'paragraph':
		case 'heading':
		case 'list':
		case 'quote':
		case 'columns':
		case 'players':
		case 'chart':
		case 'code':
		case 'image':
			return [];
	}
}

/** A card for each question, but where an answer only points to another arrow's: arrows of one kind between the same two are one, which says how many. */
function arrowFacts(arrows: readonly RelationArrow[]): readonly Fact[] {
	const groups = Map.groupBy(arrows, ({from, kind, to}) => questionOf({from, kind, to}));
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

function questionOf({from, kind, to}: Pick<RelationArrow, 'from' | 'kind' | 'to'>): string {
	return verbs[kind](from, to);
}
