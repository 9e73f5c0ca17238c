/** The words of blocks as lines of plain text: what a speaker says, and what a card shows. */
import type {Block} from '../block.ts';
import {type Inline, inlineText} from '../inline.ts';
import {type Part, type PartName, type Statement, statementsOf} from './statements.ts';

/** What stands before a text where another one stands before it in its line; undefined for what is no news to who knows the block. */
const leads: Readonly<Record<PartName, string | undefined>> = {
	text: '',
	heading: '',
	speaker: '',
	head: undefined,
	cell: ' · ',
	party: undefined,
	name: '',
	office: ', ',
	side: ', ',
	stance: ': ',
	when: '',
	claim: ': ',
	from: '',
	kind: ' ',
	to: ' ',
	what: ': ',
	label: '',
	value: ': ',
	unit: ' ',
	country: undefined,
	place: '',
	note: '',
	water: undefined,
	route: '',
	state: ': ',
	caption: undefined,
	credit: undefined,
	code: '',
	alt: undefined,
};

/** The text of a block, one line a paragraph, item, row, event or line of code; citations are left out. */
export function blockLines(block: Block): readonly string[] {
	return statementsOf(block).flatMap(statementLines);
}

/** The text of a statement as `blockLines` gives it. */
export function statementLines({parts}: Statement): readonly string[] {
	const told = parts.filter(({name}) => leads[name] !== undefined);
	const line = told.map((part, index) => (index === 0 ? '' : leads[part.name]!) + wordsOf(part)).join('');
	return line === '' ? [] : line.split('\n');
}

/** The words of an Inline, without the space that a citation left out leaves before a full stop or comma. */
export function spokenText(inline: Inline): string {
	return inlineText(inline).replaceAll(/\s+(?=[.,;!?](?:\s|$))/g, '');
}

function wordsOf({name, text}: Part): string {
	// Only code has lines that are its own.
	if (name === 'code') return text.map(span => span.text).join('');
	return name === 'speaker' ? `— ${spokenText(text)}` : spokenText(text);
}
