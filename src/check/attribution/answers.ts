/** Which words of a deck keep what a word of the article says of how sure a thing is, and who says it. */

/** What answers a hedge besides itself: what is planned, possible or ready is not done, what is alleged or reported is not known. */
const answers: Readonly<Record<string, readonly string[]>> = {
	ready: ['plan', 'possible', 'promise', 'willing'],
	willing: ['ready', 'want', 'plan', 'possible', 'promise'],
	plan: ['announce', 'ready', 'possible', 'promise', 'want', 'willing'],
	promise: ['plan', 'ready', 'willing', 'possible', 'want', 'believe', 'say', 'announce', 'insist'],
	threaten: ['threat', 'want', 'demand', 'warn', 'plan', 'possible'],
	possible: ['can', 'ready', 'plan', 'believe', 'allege', 'reportedly'],
	believe: ['say', 'possible', 'plan', 'count', 'judge', 'claim', 'warn', 'promise', 'insist', 'ready', 'can'],
	allege: ['accuse', 'deny', 'claim', 'reportedly', 'possible', 'believe'],
	accuse: ['allege', 'deny', 'possible', 'claim', 'say', 'insist', 'call', 'judge', 'warn', 'believe', 'reportedly'],
	deny: ['refuse', 'accuse', 'allege', 'claim', 'insist', 'say', 'admit', 'call'],
	reportedly: ['report', 'allege', 'possible', 'say', 'believe'],
};

/** Whether claim words of a deck keep a hedge of the article (keys as `claim:ready`). */
export function keepsHedge(hedge: string, said: ReadonlySet<string>): boolean {
	return [hedge.slice('claim:'.length), ...(answers[hedge.slice('claim:'.length)] ?? [])].some(one => said.has(`claim:${one}`));
}

/** Claim words of a deck by which it says that somebody says so. */
const telling = ['say', 'insist', 'warn', 'announce', 'urge', 'claim', 'admit', 'deny', 'promise', 'believe', 'allege', 'accuse', 'reportedly', 'report', 'possible', 'call', 'judge', 'count'];

/** Claim words that may be a noun, or what somebody does. */
const ambiguous: ReadonlySet<string> = new Set(['claim:demand', 'claim:threaten', 'claim:threat', 'claim:agree', 'claim:can']);

/** Whether claim words of a deck say that somebody says so; its other words do where the article has the same. */
export function tellsSpeaker(said: ReadonlySet<string>, article: ReadonlySet<string>): boolean {
	return telling.some(one => said.has(`claim:${one}`)) || [...said].some(key => !ambiguous.has(key) && article.has(key));
}

/** Claim words of an article that make what they govern somebody's word. */
export const speakingVerbs: ReadonlySet<string> = new Set(['say', 'insist', 'claim', 'warn', 'deny', 'believe', 'judge', 'accuse'].map(key => `claim:${key}`));

/** Those among them that tell of a quarrel: not even a title may drop them. */
export const disputedVerbs: ReadonlySet<string> = new Set([...speakingVerbs].filter(key => key !== 'claim:say'));
