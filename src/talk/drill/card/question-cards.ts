/** Cards of a questions slide: each question with its answer and the slide that answers it. */
import type {Block, ListItem} from '../../../deck/block.ts';
import {type Inline, inlineText, type Span} from '../../../deck/inline.ts';
import {citesOf} from '../../../deck/walk/cites.ts';
import {blockLines, spokenText} from '../../../deck/walk/lines.ts';
import {statementsOf} from '../../../deck/walk/statements.ts';
import {type Card, cardId} from './card.ts';
import type {CardSource} from './card-source.ts';

/** The cards of a questions slide; `sources` are all slides of the deck. */
export function questionCards(source: CardSource, sources: readonly CardSource[]): readonly Card[] {
	const items = source.slide.blocks.flatMap(block => (block.type === 'list' ? block.items : []));
	return items.flatMap((item): readonly Card[] => {
		const [question, ...answer] = item.blocks;
		if (question?.type !== 'paragraph' || answer.length === 0) return [];
		const front = spokenText(question.text);
		const cites = citesOf(item.blocks);
		const answerIndex = answeringSlide(item, cites, source, sources);
		return [
			{
				id: cardId(source.id, 'question', front),
				kind: 'question',
				slide: source.id,
				index: source.index,
				section: source.section,
				front,
				back: answer.map(withArrows).flatMap(blockLines),
				cites,
				...(answerIndex === undefined ? {} : {answerIndex}),
			},
		];
	});
}

/** An answer's paragraph with its links to slides marked, so that their words are not read as part of the answer; one that stands alone behind it is left out, as a key leads there. */
function withArrows(block: Block): Block {
	if (block.type !== 'paragraph') return block;
	const text = block.text.filter((span, index) => !(isToSlide(span) && isAlone(block.text, index)));
	return {...block, text: text.map(span => (isToSlide(span) ? {...span, text: `→ ${span.text}`} : span))};
}

const isToSlide = ({marks, target}: Span) => marks.includes('link') && target?.startsWith('#') === true;

/** Whether a sentence ends before a span, and nothing but citations stands behind it. */
function isAlone(text: Inline, index: number): boolean {
	const [before, behind] = [text.slice(0, index), text.slice(index + 1)].map(part => inlineText(part.filter(span => !isToSlide(span))));
	return /[.!?…]["”’)]*$/.test(before!) && behind === '';
}

/** The index of the slide that an answer links to, else of the content slide that shares most of its citations; of equals one of the talk, then the first. */
function answeringSlide(item: ListItem, cites: readonly number[], source: CardSource, sources: readonly CardSource[]): number | undefined {
	const linked = linkTargets(item).find(target => sources.some(({id}) => `#${id}` === target));
	if (linked !== undefined) return sources.find(({id}) => `#${id}` === linked)!.index;
	const shared = sources
		.filter(({slide, index}) => slide.kind === 'content' && index !== source.index)
		.map(one => ({index: one.index, isBackup: one.isBackup, count: cites.filter(cite => one.cites.includes(cite)).length}))
		.filter(({count}) => count > 0);
	return shared.toSorted((a, b) => b.count - a.count || Number(a.isBackup) - Number(b.isBackup) || a.index - b.index)[0]?.index;
}

function linkTargets({blocks}: ListItem): readonly string[] {
	const spans = blocks.flatMap(statementsOf).flatMap(({parts}) => parts.flatMap(({text}) => text));
	return spans.flatMap(({target, marks}) => (target !== undefined && marks.includes('link') ? [target] : []));
}
