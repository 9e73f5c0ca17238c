/** A claim: one thing that a slide or its notes say, and what it cites for it. */
import type {FencedBlock, RouteState} from '../../deck/block.ts';
import type {Position} from '../../deck/position.ts';

/**
 * What a claim is: said on the slide; a `label` (heading, table head, party); what a picture shows besides its claims (`alt`, waters,
 * credits); the name of a `place` or way on a map, which what is told of it need not give; a `question`, its title, or spoken in the notes.
 */
export type ClaimRole = 'claim' | 'label' | 'picture' | 'place' | 'question' | 'title' | 'notes';

/** Whether a way can be used; a threatened one may be either. */
export type Passable = Exclude<RouteState, 'threatened'>;

/** A claim. */
export type Claim = {
	readonly role: ClaimRole;
	/** The index of its slide. */
	readonly slide: number;
	readonly text: string;
	/** The paragraphs that it cites itself. */
	readonly cites: readonly number[];
	/** The paragraphs that it stands beside: those of its item, column or table row, else of its slide. */
	readonly around: readonly number[];
	/** Whether what is beside it in its item, column or paragraph carries a citation. */
	readonly isCovered: boolean;
	readonly isBackground: boolean;
	/** Whether a way on a map is drawn open or closed. */
	readonly state?: Passable;
	/** The picture or table whose row or cell it is. */
	readonly within?: FencedBlock['type'] | 'table';
	/** Whether the whole text is a quotation, as that of a block of quotation is, and how long it goes on. */
	readonly quoted?: string;
	/** What it answers, where a question stands above it. */
	readonly asked?: string;
	/** The words that tell of what a cell's number is: at the head of its column and of its row. */
	readonly unit?: string;
	/** What a picture's alternative text tells again: what stands there too is judged there. */
	readonly repeats?: string;
	/** Where its words begin. */
	readonly position: Position;
};

/** The paragraphs that a claim is held against: those that it cites, else those beside it. */
export function groundOfClaim({cites, around}: Claim): readonly number[] {
	return cites.length > 0 ? cites : around;
}
