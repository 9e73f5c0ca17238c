/** Makes faults in the shipped deck, by seeds, and tells which of them the check catches with the article at hand. */
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
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

/** The article's passages, none where it is not at hand. */
export const passages: readonly Passage[] = articleFile === undefined ? [] : passagesOf(readFileSync(articleFile, 'utf8'));

function subjectOf(pages: readonly DeckFile[], known: readonly Passage[]): Subject {
	const deck = readDeck({path: '/shipped', pages});
	const slides = Array.from({length: deck.slides.length}, (_slide, index) => deck.slides.at(index));
	const textOf = (file: string) => pages.find(({name}) => name === file)?.text;
	return {deck, slides, reading: readSource(deck.sourceNote, found.readOther), passages: known, sizes: usualSizes, findFile: () => 'there', textOf};
}

const tellOf = ({rule, file, line, message}: Problem) => `${file}:${line} ${rule} ${message}`;
const check = (pages: readonly DeckFile[], known: readonly Passage[], asked: readonly RuleName[] = ruleNames) => checkDeck(subjectOf(pages, known), asked).map(tellOf);

/** The problems of the shipped deck as it is. */
export function shippedProblems(known: readonly Passage[]): readonly string[] {
	return check(found.files.pages, known);
}

/** A kind of fault as it is scored: swapped names apart by whether the cited paragraph holds the name all the same. */
export type ScoredKind = MutationKind | 'lacking names';

/** A fault, and whether it was caught. */
export type JudgedMutation = {readonly mutation: Mutation; readonly isCaught: boolean};

const names = ['NATO', 'Russia', 'Moscow', 'Rasmussen', 'Hague', 'Medvedev', 'Makarov', 'Lavrov', 'Clinton', 'Pakistan', 'Afghanistan', 'Poland', 'Kaliningrad', 'Iran', 'Obama'];
/** Faults of a kind that are made with a seed. */
const perSeed = 25;

/** The faults of each kind that seeds (from 0) make, judged; a fault that two seeds make is judged once, and counts twice. */
export function judgeMutations(seeds: readonly number[], kinds: readonly MutationKind[] = mutationKinds): ReadonlyMap<ScoredKind, readonly JudgedMutation[]> {
	const known = countOf(check(found.files.pages, passages));
	const judged = new Map<string, boolean>();
	const isCaught = (mutation: Mutation): boolean => {
		const key = mutation.pages.map(({text}) => text).join('\0');
		const caught = judged.get(key) ?? [...countOf(check(mutation.pages, passages, askedFor(mutation.kind)))].some(([problem, times]) => times > (known.get(problem) ?? 0));
		judged.set(key, caught);
		return caught;
	};

	const ofKind = (kind: MutationKind): readonly JudgedMutation[] =>
		seeds
			.flatMap(seed => Array.from({length: perSeed}, (_one, number) => mutateDeck(kind, found.files.pages, names, passages.length, randomOf(1_000_000 * seed + 1000 * mutationKinds.indexOf(kind) + number))))
			.filter(mutation => mutation !== undefined)
			.map(mutation => ({mutation, isCaught: isCaught(mutation)}));
	const all = new Map<ScoredKind, readonly JudgedMutation[]>(kinds.map(kind => [kind, ofKind(kind)]));
	const swapped = all.get('names');
	return swapped === undefined ? all : all.set('lacking names', swapped.filter(({mutation}) => !isBorne(mutation)));
}

/** The rules that a kind of fault is for, so that the other slides are not drawn for each fault. */
const askedFor = (kind: MutationKind): readonly RuleName[] => (kind === 'bullets' ? ['overflow'] : ['cites', 'quotes', 'figures', 'names', 'attribution']);

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

/** Problems without their lines, which new bullets move, and how often each stands there. */
function countOf(problems: readonly string[]): Map<string, number> {
	const count = new Map<string, number>();
	for (const problem of problems.map(one => one.replace(/:\d+ /, ' '))) count.set(problem, (count.get(problem) ?? 0) + 1);
	return count;
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
