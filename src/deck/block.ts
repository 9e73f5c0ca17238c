/** The blocks a slide is made of: a tagged union, one member a kind. */
import type {Inline} from './inline.ts';
import type {Position} from './position.ts';

/** What every block knows: its place in the file, and the step (0 = at once) at which it appears. */
type Common = {readonly position: Position; readonly step: number};

/** A paragraph of text. */
export type Paragraph = Common & {readonly type: 'paragraph'; readonly text: Inline};

/** A heading below the slide's title; `depth` 1-6 as in Markdown. */
export type Heading = Common & {readonly type: 'heading'; readonly depth: number; readonly text: Inline};

/** An item of a list: its own blocks, the step at which it appears, and whether a task box is ticked. */
export type ListItem = {readonly blocks: readonly Block[]; readonly step: number; readonly isDone?: boolean};

/** A list; `start` is the first number of an ordered one. */
export type List = Common & {readonly type: 'list'; readonly start?: number; readonly items: readonly ListItem[]};

/** A quotation: its paragraphs, and who said it (the words after the dash, citation included). */
export type Quote = Common & {readonly type: 'quote'; readonly blocks: readonly Block[]; readonly speaker?: Inline};

/** How a column of a table is aligned. */
export type Align = 'left' | 'right' | 'center';

/** A table: a head, and rows of the same number of cells. */
export type Table = Common & {
	readonly type: 'table';
	readonly align: readonly Align[];
	readonly head: readonly Inline[];
	readonly rows: readonly (readonly Inline[])[];
};

/** Blocks side by side; `widths` are shares, one a column. */
export type Columns = Common & {
	readonly type: 'columns';
	readonly widths: readonly number[];
	readonly columns: readonly (readonly Block[])[];
};

/** One of the people or organisations of the story; `original`, here and below, the article's own words for what is quoted in translation. */
export type Player = {
	readonly name: string;
	readonly office?: string;
	readonly side?: string;
	readonly stance?: string;
	readonly original?: string;
	readonly cites: readonly number[];
};

/** The players of the story, with office, side and stance. */
export type Players = Common & {readonly type: 'players'; readonly players: readonly Player[]};

/** Something that happened; `when` in the article's own words, absent when it gives none; `side` whose deed it is. */
export type TimelineEvent = {
	readonly when?: string;
	readonly side?: string;
	readonly claim: string;
	readonly original?: string;
	readonly cites: readonly number[];
};

/** Events in order of time. */
export type Timeline = Common & {readonly type: 'timeline'; readonly alt: string; readonly events: readonly TimelineEvent[]};

/** What one party does towards another. */
export type RelationKind = 'demands' | 'wants' | 'asks' | 'answers' | 'offers' | 'refuses' | 'allows';

/** An arrow from one party to another; `says` are the deck's own words for what is done, shown in place of the kind's. */
export type RelationArrow = {
	readonly from: string;
	readonly to: string;
	readonly kind: RelationKind;
	readonly says?: string;
	readonly what: string;
	readonly original?: string;
	readonly cites: readonly number[];
};

/** Who demands, wants, asks, offers, refuses or allows what of whom. */
export type Relations = Common & {
	readonly type: 'relations';
	readonly alt: string;
	readonly parties: readonly string[];
	readonly arrows: readonly RelationArrow[];
};

/** A horizontal bar. */
export type Bar = {readonly label: string; readonly value: number; readonly cites: readonly number[]};

/** Horizontal bars with values in one unit. */
export type Chart = Common & {readonly type: 'chart'; readonly alt: string; readonly unit: string; readonly bars: readonly Bar[]};

/** Longitude (east positive) and latitude (north positive), in degrees. */
export type LonLat = readonly [number, number];

/** A country on a map: `name` as the map shows it, `shape` the name of its outline in world-atlas. */
export type MapCountry = {
	readonly name: string;
	readonly shape: string;
	readonly style: 'shaded' | 'outlined';
	readonly side?: string;
};

/** Something said of a place, shown beside the map. */
export type MapNote = {readonly text: string; readonly original?: string; readonly cites: readonly number[]};

/** A place with a marker and a label, and what is to be told of it. */
export type MapPlace = {
	readonly name: string;
	readonly at: LonLat;
	readonly side?: string;
	readonly notes: readonly MapNote[];
	readonly cites: readonly number[];
};

/** A lake or sea named on the map. */
export type MapWater = {readonly name: string; readonly at: LonLat};

/** Whether a route can be used. */
export type RouteState = 'open' | 'closed' | 'threatened';

/** A way across the map, drawn as an arrow through its points. */
export type MapRoute = {
	readonly label: string;
	readonly state: RouteState;
	readonly points: readonly LonLat[];
	readonly cites: readonly number[];
};

/** A map drawn as text. `bounds` are west, south, east, north in degrees. */
export type Map = Common & {
	readonly type: 'map';
	readonly alt: string;
	readonly bounds: readonly [number, number, number, number];
	readonly projection: 'conic' | 'mercator' | 'equirectangular';
	readonly countries: readonly MapCountry[];
	readonly places: readonly MapPlace[];
	readonly waters: readonly MapWater[];
	readonly routes: readonly MapRoute[];
	readonly hasLegend: boolean;
	readonly caption?: string;
	readonly credit?: string;
	readonly cites: readonly number[];
};

/** Which lines of code (from 1) are highlighted at each step in turn: the first up to the step `from`, the next one at the step after it, the last from then on. */
export type CodeFocus = {readonly from: number; readonly frames: readonly (readonly number[])[]};

/** Source code, or any fenced block of a language that is not one of ours. */
export type Code = Common & {readonly type: 'code'; readonly language: string; readonly text: string; readonly title?: string; readonly hasNumbers?: boolean; readonly focus?: CodeFocus};

/** An image, shown by its alternative text. */
export type Image = Common & {readonly type: 'image'; readonly alt: string; readonly address: string};

/** What a fence of ours holds; its `type` is the word after the fence's backticks. */
export type FencedBlock = Players | Timeline | Relations | Chart | Map;

/** Anything that can stand on a slide. */
export type Block = Paragraph | Heading | List | Quote | Table | Columns | FencedBlock | Code | Image;

/** The name of a kind of block. */
export type BlockType = Block['type'];
