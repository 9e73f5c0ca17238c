/** What a reader of a fenced block of YAML gets, and what it gives. */
import type {FencedBlock} from '../block.ts';
import type {Reference} from '../deck.ts';
import type {Position} from '../position.ts';
import type {Problem} from '../problem/problem.ts';

/** The text inside a fence and the place of its first line. */
export type Fence = {readonly text: string; readonly position: Position};

type Bare<Kind> = Kind extends FencedBlock ? Omit<Kind, 'position' | 'step'> : never;

/** A block as a fence reader gives it: without place and step, which the slide's reader knows. */
export type FenceBlock = Bare<FencedBlock>;

/** The block that a fence holds (absent where nothing could be kept), the problems met, and what the block refers to. */
export type FenceReading = {readonly block?: FenceBlock; readonly problems: readonly Problem[]; readonly references?: readonly Reference[]};

/** Reads the text of a fenced block of one language. */
export type FenceReader = (fence: Fence) => FenceReading;
