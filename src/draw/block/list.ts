/** Draws lists: bullets, numbers and task boxes, nested, each item at its step. */
import type {List, ListItem} from '../../deck/block.ts';
import {blankLines, indentLine, type Line, segment, textWidth} from '../line.ts';
import {atStep} from '../revealed.ts';
import type {Space} from '../space.ts';
import {setLeads, setQuestions} from './large-words.ts';
import {type DrawBlock, stackBlocks} from './stack.ts';
import {addAll} from '../../deck/long-lists.ts';

const bullets = ['•', '–', '·'];

/** The lines of a list, each item at its step. */
export function drawList(list: List, space: Space, drawBlock: DrawBlock): readonly Line[] {
	const {depth} = space;
	const last = (list.start ?? 1) + list.items.length - 1;
	const markWidth = list.start === undefined ? 1 : textWidth(`${last}.`);
	// What comes a step after the item's first words is an answer, and stands right below its question.
	const isAnswered = list.items.some(item => item.blocks.some(block => block.step > item.blocks[0]!.step));
	const hasLong = list.items.some(item => item.blocks.length > 1 && item.blocks.some(block => block.type !== 'list' && block !== item.blocks[0]));
	const leads = isAnswered ? setQuestions(list, space) : setLeads(list, space);
	const lines: Line[] = [];
	for (const [index, item] of list.items.entries()) {
		const mark = itemMark(list, item, index, depth).padStart(markWidth);
		const indent = Math.min(textWidth(mark) + 1, Math.max(0, space.columns - 4));
		const inner = {...space, columns: space.columns - indent, prose: space.prose - indent, depth: depth + 1};
		const lead = leads?.[index];
		if (lead) {
			addAll(lines, blankLines(index > 0 ? Math.max(space.air, 1) : 0));
			addAll(lines, [...markLead(lead.letters, list, index), ...stackBlocks(lead.blocks, {...space, depth: 1}, drawBlock)].map(line => atStep(line, item.step)));
			continue;
		}

		const drawn = isAnswered ? drawAnswered(item, inner, drawBlock) : stackBlocks(item.blocks, inner, drawBlock, hasLong ? 1 : 0);
		const marked = drawn.map((line, row) => (row === 0 ? [segment(mark, 'accent'), segment(' '), ...line] : indentLine(line, indent)));
		if (index > 0 && depth === 0) addAll(lines, blankLines(Math.max(space.air, hasLong ? 1 : 0)));
		addAll(lines, (marked.length === 0 ? [[segment(mark, 'accent')]] : marked).map(line => atStep(line, item.step)));
	}

	return lines;
}

/** A question in bold, and its answer right below it. */
function drawAnswered({blocks: [question, ...answer]}: ListItem, space: Space, drawBlock: DrawBlock): readonly Line[] {
	const asked = question ? drawBlock(question, space).map(line => line.map(part => ({...part, isBold: true}))) : [];
	return [...asked, ...stackBlocks(answer, space, drawBlock, 0)];
}

/** A number stands in front of the letters, at their foot; they need no bullet. */
function markLead(letters: readonly Line[], {start}: List, index: number): readonly Line[] {
	if (start === undefined) return letters;
	const number = `${start + index}. `;
	return letters.map((line, row) => [segment(row === letters.length - 2 ? number : ' '.repeat(textWidth(number)), 'accent'), ...line]);
}

function itemMark(list: List, item: ListItem, index: number, depth: number): string {
	if (item.isDone !== undefined) return item.isDone ? '☑' : '☐';
	return list.start === undefined ? bullets[depth % bullets.length]! : `${list.start + index}.`;
}
