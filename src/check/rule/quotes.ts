/**
 * Quotes: words in quotation marks stand in the cited paragraph, as whole words; a translated quotation carries its original words,
 * which do, or is an agreed translation or a part of one.
 *
 * ```markdown
 * ## The port
 *
 * - The port calls it “a walk-out” [¶1](#p1)
 * ```
 *
 * ```yaml
 * paragraphs: [{gist: 'The port, on what it calls it'}]
 * ```
 *
 * ```text
 * "It is a walkout, not a strike," the port said.
 * ```
 *
 * finds `7:22 “a walk-out” does not stand in ¶1.`
 */
import {distance} from 'fastest-levenshtein';
import {findQuotation, holdsQuote, normaliseQuote} from '../../article/find-quotation.ts';
import {nearestPassage} from '../../article/nearest-passage.ts';
import type {Slide} from '../../deck/deck.ts';
import type {Problem} from '../../deck/problem/problem.ts';
import {everyBlock} from '../../deck/walk/inner-blocks.ts';
import {type Claim, groundOfClaim} from '../claim/claim.ts';
import {type Ground, groundOf, paragraphsAt} from '../claim/ground.ts';
import {paragraphWords, problemWith} from '../claim/problem-with.ts';
import type {Rule} from '../rule.ts';
import type {Subject} from '../subject.ts';

/** The rule. */
export const quotesRule: Rule = {
	name: 'quotes',
	find(subject) {
		const ground = groundOf(subject);
		if (ground.paragraphs.length === 0) return [];
		return ground.claims.filter(({isBackground}) => !isBackground).flatMap(claim => quotedIn(claim).flatMap(quote => judge(quote, claim, {ground, subject})));
	},
};

/** The words in quotation marks of a claim; those of a block of quotation are one. */
function quotedIn({text, quoted}: Claim): readonly string[] {
	const rest = quoted === undefined ? text : text.slice(quoted.length);
	const inline = [...rest.matchAll(/[“„]([^“”„]+)[”“]|«([^«»]+)»|"([^"]+)"/g)].map(([, one, other, straight]) => one ?? other ?? straight ?? '');
	return [...(quoted === undefined ? [] : [quoted]), ...inline].map(one => one.trim()).filter(one => /\p{L}{2}/u.test(one));
}

type Setting = {readonly ground: Ground; readonly subject: Subject};

function judge(quote: string, claim: Claim, {ground, subject}: Setting): readonly Problem[] {
	const cited = paragraphsAt(ground, groundOfClaim(claim));
	const against = cited.length > 0 ? cited : ground.paragraphs;
	const holds = (words: string) => findQuotation(words, against).length > 0;
	const place = cited.length > 0 ? paragraphWords(cited.map(({number}) => number)) : 'the article';
	const elsewhere = (words: string) => {
		const found = findQuotation(words, ground.paragraphs);
		return found.length > 0 ? `it stands in ${paragraphWords(found)}` : undefined;
	};
	const listed = ground.source?.quotes ?? [];
	const same = listed.find(({translation}) => normaliseQuote(translation) === normaliseQuote(quote));
	const problem = (message: string, hint: string | undefined, severity: Problem['severity'] = 'error') => [problemWith(subject, claim, quote, {rule: 'quotes', message, hint, severity})];
	const short = quote.length > 60 ? `${quote.slice(0, 57)}…` : quote;
	if (ground.hasArticle && holds(quote)) return [];
	if (same !== undefined) {
		if (!ground.hasArticle || holds(same.original)) return [];
		return problem(`The original of “${short}” does not stand in ${place}.`, elsewhere(same.original) ?? `“${same.original}” is to be the article's own words`);
	}

	const originals = originalsOf(subject.slides[claim.slide]!);
	// A part of an agreed translation is one too, where the slide does not give the part’s own words.
	if (originals.length === 0 && listed.some(({translation, original}) => holdsQuote(translation, quote) && (!ground.hasArticle || holds(original)))) return [];
	const near = listed.map(({translation}) => translation).filter(one => isNear(one, quote)).toSorted((a, b) => distance(a, quote) - distance(b, quote))[0];
	if (near !== undefined) return problem(`“${short}” is not the agreed translation.`, `that is “${near}”`);
	if (!ground.hasArticle) return [];
	if (originals.length > 0) {
		if (originals.some(holds)) return [];
		return problem(`The original words “${originals[0]!}” do not stand in ${place}.`, nearestPassage(originals[0]!, against.map(({text}) => text)));
	}

	const other = elsewhere(quote);
	if (other !== undefined) return problem(`“${short}” does not stand in ${place}.`, other);
	if (ground.isTranslated) return problem(`“${short}” is a translation without its original words.`, 'put both among `quotes:` in the source, or add `<!-- original: … -->`');
	const passage = nearestPassage(quote, against.map(({text}) => text));
	return problem(`“${short}” does not stand in ${place}.`, passage === undefined ? undefined : `the nearest there is “${passage}”`);
}

/** The article's own words that a slide gives for what it quotes: in comments, and in the data of its pictures. */
function originalsOf({remarks = [], blocks}: Slide): readonly string[] {
	const rows = everyBlock(blocks).flatMap((block): readonly {readonly original?: string}[] => {
		if (block.type === 'players') return block.players;
		if (block.type === 'timeline') return block.events;
		if (block.type === 'relations') return block.arrows;
		return block.type === 'map' ? block.places.flatMap(({notes}) => notes) : [];
	});
	return [...remarks.filter(({kind}) => kind === 'original').map(({text}) => text), ...rows.flatMap(({original}) => original ?? [])];
}

/** Whether two quotations differ by a slip or a changed word or two. */
function isNear(one: string, other: string): boolean {
	const [a, b] = [normaliseQuote(one), normaliseQuote(other)];
	return distance(a, b) <= Math.max(2, Math.floor(Math.max(a.length, b.length) * 0.34));
}
