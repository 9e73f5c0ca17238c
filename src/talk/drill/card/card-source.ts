/** A slide that cards are made of. */
import type {Slide} from '../../../deck/deck.ts';

/** A slide of a deck: `id` is unique in the deck, `index` its place from 0, `section` the one it stands in ('' for none), `cites` the paragraphs that its blocks cite, `isBackup` whether it is not part of the run of the talk, `plain` the names that give nothing to recall, `stopWords` the words of its language that tell nothing, `isUncited` whether its deck cites nothing at all, so that all it says counts as a claim, `sides` those of its deck. */
export type CardSource = {readonly slide: Slide; readonly id: string; readonly index: number; readonly section: string; readonly cites: readonly number[]; readonly isBackup: boolean; readonly plain: ReadonlySet<string>; readonly stopWords: readonly string[]; readonly isUncited: boolean; readonly sides: readonly string[]};
