/** The one way to what a block says: its texts, and the paragraphs that each of them cites. */
import type {Block, BlockType} from '../block.ts';
import {type Inline, inlineCites, plainInline} from '../inline.ts';
import {relationWord} from '../relation-word.ts';
import {innerBlocks} from './inner-blocks.ts';

/** What a text of a statement is; `alt` is a picture's alternative text, which no screen shows. */
export type PartName =
	| 'text'
	| 'heading'
	| 'speaker'
	| 'head'
	| 'cell'
	| 'party'
	| 'name'
	| 'office'
	| 'side'
	| 'stance'
	| 'when'
	| 'claim'
	| 'from'
	| 'kind'
	| 'to'
	| 'what'
	| 'label'
	| 'value'
	| 'unit'
	| 'country'
	| 'place'
	| 'note'
	| 'water'
	| 'route'
	| 'state'
	| 'caption'
	| 'credit'
	| 'code'
	| 'alt';

/** A text and what it is. */
export type Part = {readonly name: PartName; readonly text: Inline};

/** One thing that a block says: its texts in the order in which they are read, and the paragraphs they cite, each once. */
export type Statement = {readonly parts: readonly Part[]; readonly cites: readonly number[]};

/** All that a block says, with what stands within it, in the order in which it is read. */
export function statementsOf(block: Block): readonly Statement[] {
	const own = (ownStatements[block.type] as (block: Block) => readonly Statement[])(block);
	// Who said a quotation stands behind its words; no other block has words of its own besides inner blocks.
	return [...innerBlocks(block).flatMap(statementsOf), ...own];
}

/** The text of a statement's part, undefined where it has none of that name. */
export function partOf({parts}: Statement, name: PartName): Inline | undefined {
	return parts.find(part => part.name === name)?.text;
}

type Texts = Partial<Record<PartName, string | number | Inline | undefined>>;

/** A statement of texts in their order; empty ones are left out. */
function say(texts: Texts, cites: readonly number[] = []): Statement {
	return statement(Object.entries(texts).map(([name, text]) => part(name as PartName, text)), cites);
}

/** A statement of several texts of one name. */
function sayEach(name: PartName, texts: readonly (string | Inline)[], cites: readonly number[] = []): Statement {
	return statement(texts.map(text => part(name, text)), cites);
}

function part(name: PartName, text: string | number | Inline | undefined): Part {
	return {name, text: typeof text === 'object' ? text : plainInline(String(text ?? ''))};
}

function statement(parts: readonly Part[], cites: readonly number[]): Statement {
	const shown = parts.filter(({text}) => text.length > 0);
	return {parts: shown, cites: [...new Set([...shown.flatMap(({text}) => inlineCites(text)), ...cites])]};
}

type Own = {readonly [Type in BlockType]: (block: Extract<Block, {type: Type}>) => readonly Statement[]};

const none = () => [];

const ownStatements: Own = {
	paragraph: ({text}) => [say({text})],
	heading: ({text}) => [say({heading: text})],
	list: none,
	quote: ({speaker}) => (speaker ? [say({speaker})] : []),
	table: ({head, rows}) => [sayEach('head', head), ...rows.map(row => sayEach('cell', row))],
	columns: none,
	players: ({players}) => players.map(({name, office, side, stance, cites}) => say({name, office, side, stance}, cites)),
	timeline: ({alt, events}) => [say({alt}), ...events.map(({when, side, claim, cites}) => say({when, side, claim}, cites))],
	relations: ({alt, parties, arrows}) => [say({alt}), sayEach('party', parties), ...arrows.map(arrow => say({from: arrow.from, kind: relationWord(arrow), to: arrow.to, what: arrow.what}, arrow.cites))],
	chart: ({alt, bars, unit}) => [say({alt}), ...bars.map(({label, value, cites}) => say({label, value, unit}, cites))],
	map: ({alt, countries, places, waters, routes, caption, credit, cites}) => [
		say({alt}),
		...countries.map(({name, side}) => say({country: name, side})),
		...places.flatMap(({name, side, notes, cites: own}) => [say({place: name, side}, own), ...notes.map(note => say({note: note.text}, note.cites))]),
		...waters.map(({name}) => say({water: name})),
		...routes.map(({label, state, cites: own}) => say({route: label, state}, own)),
		say({caption}, cites),
		say({credit}),
	],
	code: ({title, text}) => [...(title === undefined ? [] : [say({caption: title})]), say({code: text})],
	image: ({alt}) => [say({text: alt})],
};
