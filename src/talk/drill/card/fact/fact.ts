/** What a part of a picture or a table is asked for. */

/** What a card of a part asks for where another card may ask the same: the state of a route, the last cell of a row, when an event was or whose deed. */
export type FactPart = 'route' | 'row' | 'when' | 'who';

/** Something asked of a part: `asked` is what its card is known by, `front` the question, `back` the answer and what explains it. */
export type Fact = {readonly asked: string; readonly front: string; readonly back: readonly string[]; readonly cites: readonly number[]; readonly part?: FactPart};
