/** What a block's drawing knows besides the block itself. */
import type {Map} from '../deck/block.ts';
import type {Line} from './line.ts';
import type {Size} from './size.ts';

/** The room of a map; a bare one has no words beside or below it, and leaves out the names that find no room on it. */
export type MapRoom = Size & {readonly isBare?: boolean};

/** The lines of a map in a room, undefined until it has been drawn; it comes from outside because drawing needs geometry, and time. */
export type MapDrawer = (map: Map, size: MapRoom, sides: readonly string[]) => readonly Line[] | undefined;

/** The lines of code in a language (the fence's word), in pieces with roles; undefined where it is not known, or not yet. It comes from outside because grammars take time to read. */
export type CodeColourer = (language: string, text: string) => readonly Line[] | undefined;

/** The room that a block has, and how it is to be drawn. */
export type Space = {
	/** The widest a line may be. */
	readonly columns: number;
	/** The widest that running text is set. */
	readonly prose: number;
	/** The rows that a picture may take. */
	readonly rows: number;
	/** The rows that a picture is to fill where it can grow; it takes no more than it needs without. */
	readonly fill?: number;
	/** How many lists stand around what is drawn. */
	readonly depth: number;
	/** How many blank lines there is room for between the items of a list, rows of a table and the like. */
	readonly air: number;
	/** The sides of the story in the order in which the deck names them. */
	readonly sides: readonly string[];
	/** Absent in plain text, where pictures are words. */
	readonly drawMap?: MapDrawer;
	/** Absent where code is to have one colour. */
	readonly colourCode?: CodeColourer;
	/** Whether the terminal shows ASCII alone; absent where not. */
	readonly isAscii?: boolean | undefined;
	/** Whether what its points begin with may stand in letters of several rows; absent where not. */
	readonly isLarge?: boolean;
	/** Whether pictures are to be told in words. */
	readonly isPlain: boolean;
};

/** What of a space a picture minds besides its columns. */
export type PictureRoom = Pick<Space, 'rows' | 'fill' | 'isLarge'>;
