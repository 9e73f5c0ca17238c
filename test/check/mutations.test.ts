/** Faults made in the shipped deck, 200 by seeds: what share of each kind the check catches with the article at hand. */
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {groundOf} from '../../src/check/claim/ground.ts';
import {checkDeck} from '../../src/check/check-deck.ts';
import {type RuleName, ruleNames} from '../../src/check/rule-name.ts';
import {type Subject, usualSizes} from '../../src/check/subject.ts';
import {passagesOf} from '../../src/commands/files/article.ts';
import {findDeck} from '../../src/commands/files/find-deck.ts';
import type {Passage} from '../../src/deck/evidence.ts';
import type {Problem} from '../../src/deck/problem/problem.ts';
import {type DeckFile, readDeck} from '../../src/deck/read/read-deck.ts';
import {readSource} from '../../src/deck/read/read-source.ts';
import {type Mutation, type MutationKind, mutateDeck, mutationKinds} from './mutate-deck.ts';

const root = path.join(import.meta.dirname, '..', '..');
const found = findDeck(path.join(root, 'slides', 'missile-shield'));
/** The article belongs to ANTARA and lies beside the project, if anywhere; LECTERN_ARTICLE names it elsewhere. */
const articleFile = [process.env['LECTERN_ARTICLE'] ?? '', path.join(root, '..', 'shared', 'article.txt')].find(existsSync);
const passages: readonly Passage[] = articleFile === undefined ? [] : passagesOf(readFileSync(articleFile, 'utf8'));

function subjectOf(pages: readonly DeckFile[], known: readonly Passage[]): Subject {
	const deck = readDeck({path: '/shipped', pages});
	const slides = Array.from({length: deck.slides.length}, (_slide, index) => deck.slides.at(index));
	const textOf = (file: string) => pages.find(({name}) => name === file)?.text;
	return {deck, slides, reading: readSource(deck.sourceNote, found.readOther), passages: known, sizes: usualSizes, findFile: () => 'there', textOf};
}

const tellOf = ({rule, file, line, message}: Problem) => `${file}:${line} ${rule} ${message}`;
const check = (pages: readonly DeckFile[], known: readonly Passage[], asked: readonly RuleName[] = ruleNames) => checkDeck(subjectOf(pages, known), asked).map(tellOf);
/** The rules that a kind of fault is for, so that the other slides are not drawn for each fault. */
const askedFor = (kind: MutationKind): readonly RuleName[] => (kind === 'bullets' ? ['overflow'] : ['cites', 'quotes', 'figures', 'names', 'attribution']);

test('the shipped deck passes with the gists alone', () => {
	expect(check(found.files.pages, [])).toEqual([]);
});

/** A small generator of numbers from a seed (mulberry32, by Tommy Ettinger, in the public domain). */
function randomOf(seed: number): () => number {
	let state = seed;
	return () => {
		state = Math.trunc(state + 0x6d_2b_79_f5);
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

/** What is asked of a kind: 0 where the share is only printed. */
const least: Readonly<Record<MutationKind, number>> = {names: 0, figures: 0.95, weekdays: 0.95, attribution: 0, citations: 0.95, quotations: 0.95, readiness: 0, bullets: 0.95};

describe.skipIf(passages.length === 0)('with the article', () => {
	test('the shipped deck passes', () => {
		expect(check(found.files.pages, passages)).toEqual([]);
	});

	const before = passages.length === 0 ? new Map<string, number>() : countOf(check(found.files.pages, passages));
	const names = ['NATO', 'Russia', 'Moscow', 'Rasmussen', 'Hague', 'Medvedev', 'Makarov', 'Lavrov', 'Clinton', 'Pakistan', 'Afghanistan', 'Poland', 'Kaliningrad', 'Iran', 'Obama'];
	const made = passages.length === 0 ? [] : mutationKinds.flatMap((kind, index) => Array.from({length: 25}, (_one, number) => mutateDeck(kind, found.files.pages, names, passages.length, randomOf(1000 * index + number))).filter(one => one !== undefined));
	const judged = made.map(mutation => ({mutation, isCaught: isCaught(mutation, before), isHidden: mutation.kind === 'names' && isBorne(mutation)}));

	test.each(mutationKinds)('of faults in %s the share that is asked is caught', kind => {
		const own = judged.filter(({mutation}) => mutation.kind === kind);
		const caught = own.filter(one => one.isCaught).length;
		if (process.env['LECTERN_SCORES']) {
			const misses = own.filter(one => !one.isCaught).map(({mutation: {file, line, before: was, after}}) => `    missed ${file}:${line}: “${was}” → “${after.trim()}”`);
			console.log([`${kind}: ${caught} of ${own.length} caught`, ...misses].join('\n'));
		}

		expect(own.length).toBeGreaterThan(0);
		expect(caught / own.length).toBeGreaterThanOrEqual(least[kind]);
	});

	test('of names that the cited paragraph lacks 95% are caught', () => {
		const lacking = judged.filter(({mutation, isHidden}) => mutation.kind === 'names' && !isHidden);
		if (process.env['LECTERN_SCORES']) for (const {mutation: {file, line, before: was, after}} of lacking.filter(one => !one.isCaught)) console.log(`    lacking, missed ${file}:${line}: “${was}” → “${after}”`);
		if (process.env['LECTERN_SCORES']) console.log(`names that the cited paragraph lacks: ${lacking.filter(one => one.isCaught).length} of ${lacking.length} caught`);
		expect(lacking.filter(one => one.isCaught).length / lacking.length).toBeGreaterThanOrEqual(0.95);
	});
});

/** Problems without their lines, which new bullets move, and how often each stands there. */
function countOf(problems: readonly string[]): Map<string, number> {
	const count = new Map<string, number>();
	for (const problem of problems.map(one => one.replace(/:\d+ /, ' '))) count.set(problem, (count.get(problem) ?? 0) + 1);
	return count;
}

function isCaught({pages, kind}: Mutation, known: ReadonlyMap<string, number>): boolean {
	return [...countOf(check(pages, passages, askedFor(kind)))].some(([problem, times]) => times > (known.get(problem) ?? 0));
}

/** Whether the name that was put in stands in the paragraphs that the line's claims are held against: then nothing of the text is wrong. */
function isBorne({pages, file, line, after}: Mutation): boolean {
	const ground = groundOf(subjectOf(pages, passages));
	const claims = ground.claims.filter(({text, position}) => position.file === file && position.line <= line && text.includes(after));
	const claim = claims.at(-1);
	if (claim === undefined) return true;
	const numbers = claim.cites.length > 0 ? claim.cites : claim.around;
	const mark = ground.marksOf(claim).find(one => one.text.includes(after));
	if (numbers.length === 0) return true;
	return mark === undefined || numbers.some(number => ground.paragraphs[number - 1]?.keys.has(mark.key));
}
