/** What a part of a picture or a table is asked for. */

/** Something asked of a part: `asked` is what its card is known by, `front` the question, `back` the answer and what explains it. */
export type Fact = {readonly asked: string; readonly front: string; readonly back: readonly string[]; readonly cites: readonly number[]};
