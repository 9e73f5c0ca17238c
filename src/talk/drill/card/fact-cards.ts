/** Cards of what a picture or a table says: one for each event, arrow, route and row, and for the figures of a chart. */
import type {Block, RelationArrow, RelationKind} from '../../../deck/block.ts';
import {inlineCites, inlineText} from '../../../deck/inline.ts';
import {everyBlock} from '../../../deck/walk/inner-blocks.ts';
import {spokenText} from '../../../deck/walk/lines.ts';
import {type Card, cardId} from './card.ts';
import type {CardSource} from './card-source.ts';
import {chartFacts} from './chart-facts.ts';
import type {Fact} from './fact.ts';
import {timelineFacts} from './timeline-facts.ts';

/** The cards of a slide's timelines, relations, charts, maps and tables. */
export function factCards(source: CardSource): readonly Card[] {
	const {slide, id, index, section} = source;
	return everyBlock(slide.blocks)
		.flatMap(block => factsAsked(block, source))
		.map(({asked, ...fact}) => ({id: cardId(id, 'fact', asked), kind: 'fact', slide: id, index, section, ...fact}));
}

/** What a block of a slide is asked for: facts that the question does not tell itself and, where the deck cites, that cite. */
export function factsAsked(block: Block, {slide, isUncited, sides}: CardSource): readonly Fact[] {
	return factsOf(block, inlineText(slide.title), sides).filter(({back, front, cites}) => (isUncited || cites.length > 0) && !front.toLowerCase().includes(back[0]!.toLowerCase()));
}

/** Words that only what stands before them tells; “that they join” and “it cannot” are clauses of their own, and longer words tell themselves what “that” or “it” is. */
const pointing = /^(?:this|these|those|the same|ini|itu)\b|^that\b(?! (?:they|it|he|she|the|all|no)\b)(?!(?: \S+){3})|^it\b(?! \p{Ll}+)|^(?:\S+ ){0,5}(?:this|that|those|it)$/iu;

function factsOf(block: Block, title: string, sides: readonly string[]): readonly Fact[] {
	switch (block.type) {
		case 'timeline':
			return timelineFacts(block, sides);
		case 'relations':
			return arrowFacts(block.arrows);
		case 'chart':
			return chartFacts(block, title);
		case 'map':
			return block.routes.map(({label, state, cites}) => ({asked: `route ${label}`, front: `The route “${label}”: what state is it in?`, back: [state], cites, part: 'route'}));
		case 'table':
			return block.rows.flatMap((row): readonly Fact[] => {
				const [last, ...before] = row.toReversed();
				// What many rows end with is a guess.
				if (last !== undefined && block.rows.filter(other => spokenText(other.at(-1) ?? []) === spokenText(last)).length > 1) return [];
				const cites = row.flatMap(inlineCites);
				if (last === undefined || before.length === 0 || inlineText(last) === '') return [];
				const cells = before.toReversed().map(spokenText).filter(cell => cell !== '').join(' · ');
				const heads = block.head.map(spokenText);
				const headed = row.slice(0, -1).map((cell, column) => [column === 0 ? '' : heads[column]!, spokenText(cell)]).filter(([_head, cell]) => cell !== '').map(([head, cell]) => (head === '' ? cell : `${head}: ${cell}`));
				const head = heads.at(-1) ?? '';
				return [{asked: `row ${cells}`, front: `${title === '' ? '' : `${title}: `}${headed.join(' · ')} · ${head === '' ? '' : `${head}: `}_____`, back: [spokenText(last)], cites, part: 'row'}];
			});
		case 'paragraph':
		case 'heading':
		case 'list':
		case 'quote':
		case 'columns':
		case 'players':
		case 'code':
		case 'image':
			return [];
	}
}

/** A fact for each question, but where an answer only points to another arrow's: arrows of one kind between the same two are one, which says how many. */
function arrowFacts(arrows: readonly RelationArrow[]): readonly Fact[] {
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
