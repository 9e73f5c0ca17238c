/** Reads a number that is told in one or more words: “one hundred and twenty-seven”, “2.3 million”, “dua koma satu”. */
import type {Language} from '../language/languages.ts';
import {wordValue} from '../language/word-value.ts';
import {digitsOf, exact} from './digits.ts';
import type {Token} from './tokens.ts';

/** A number, and the index of the word behind it. */
export type Told = {readonly value: number; readonly to: number};

/** What has been read so far: full thousands, hundreds and tens, what is below; the last multipliers; whether an “and” still wants what it joins. */
type Sum = {readonly total: number; readonly hundreds: number; readonly unit: number; readonly big: number; readonly small: number; readonly isDigits: boolean; readonly isOpen: boolean; readonly to: number};

/** What a word in the middle of a number makes of it: the number so far, or that another number begins behind an “and”. */
type Step = Sum | 'apart' | undefined;

const none = Number.POSITIVE_INFINITY;
const told = ({total, hundreds, unit, to}: Sum): Told => ({value: exact(total + hundreds + unit), to});

/** The longest number that begins at a word; undefined where none does. */
export function numberAt(tokens: readonly Token[], from: number, language: Language): Told | undefined {
	let sum = begin(tokens, from, language);
	// Where “and” joins two numbers and not two parts of one, the first ends before it.
	let sure = sum;
	while (sum !== undefined && sure !== undefined) {
		const step = tokens[sum.to]?.isJoined ? goOn(tokens, {sum, from}, language) : undefined;
		if (step === 'apart' || (step === undefined && sum.isOpen)) return told(sure);
		if (step === undefined) return told(sum);
		const isBehindJoint = step.isOpen || sum.isOpen;
		sum = step;
		if (!isBehindJoint) sure = sum;
	}

	return undefined;
}

function begin(tokens: readonly Token[], from: number, language: Language): Sum | undefined {
	const [first, second] = [tokens[from]!, tokens[from + 1]];
	const nothing = {total: 0, hundreds: 0, unit: 0, big: none, small: none, isDigits: false, isOpen: false, to: from + 1};
	const digits = digitsOf(first, second, language);
	if (digits !== undefined) return {...nothing, unit: digits, isDigits: true};
	const value = wordValue(language.numbers, first.lower);
	if (value === undefined) return language.numberOnes.includes(first.lower) && second?.isJoined && wordValue(language.multipliers, second.lower) !== undefined ? {...nothing, unit: 1} : undefined;
	if (value >= 1000) return {...nothing, total: value, big: value};
	return value >= 100 ? {...nothing, hundreds: value, small: value} : {...nothing, unit: value};
}

function goOn(tokens: readonly Token[], {sum, from}: {readonly sum: Sum; readonly from: number}, language: Language): Step {
	const {lower} = tokens[sum.to]!;
	const factor = wordValue(language.multipliers, lower);
	if (factor !== undefined) return multiplied(sum, factor);
	return withRest(tokens, sum, language) ?? (sum.isDigits ? undefined : (withDecimals(tokens, sum, language) ?? behindJoint(tokens, sum, language) ?? withUnit(tokens, {sum, from}, language)));
}

function multiplied(sum: Sum, factor: number): Step {
	const {total, hundreds, unit, big, small, to} = sum;
	if (factor >= (factor >= 1000 ? big : small)) return sum.isOpen || sum.big < none || sum.small < none ? 'apart' : undefined;
	if (factor >= 1000) return {...sum, total: total + Math.max(1, hundreds + unit) * factor, hundreds: 0, unit: 0, big: factor, small: none, isOpen: false, to: to + 1};
	return {...sum, hundreds: hundreds + Math.max(1, unit) * factor, unit: 0, small: factor, to: to + 1};
}

/** “Two and a half”, but not “two, and a half of the rest”. */
function withRest(tokens: readonly Token[], sum: Sum, {numberRests, partJoints}: Language): Sum | undefined {
	for (const [phrase, rest] of Object.entries(numberRests)) {
		const words = phrase.split(' ');
		const to = sum.to + words.length;
		if (!words.every((word, offset) => tokens[sum.to + offset]?.lower === word && tokens[sum.to + offset]!.isJoined)) continue;
		if (tokens[to]?.isJoined && partJoints.includes(tokens[to]!.lower)) continue;
		if (sum.unit > 0) return {...sum, unit: sum.unit + rest, to};
		if (sum.big < none && sum.hundreds === 0) return {...sum, total: sum.total + rest * sum.big, to};
	}

	return undefined;
}

function withDecimals(tokens: readonly Token[], sum: Sum, {numberPoints, numbers}: Language): Sum | undefined {
	if (!numberPoints.includes(tokens[sum.to]!.lower)) return undefined;
	let digits = '';
	let to = sum.to + 1;
	for (let value; tokens[to]?.isJoined && (value = wordValue(numbers, tokens[to]!.lower)) !== undefined && value < 10; to++) digits += value;
	return digits === '' ? undefined : {...sum, unit: sum.unit + Number(`0.${digits}`), to};
}

/** “And” behind a full hundred or thousand, before a smaller number in words. */
function behindJoint(tokens: readonly Token[], sum: Sum, {numberJoints, numbers, ordinals}: Language): Sum | undefined {
	const next = tokens[sum.to + 1];
	const isFull = sum.unit === 0 && (sum.big < none || sum.small < none);
	if (!isFull || sum.isOpen || !numberJoints.includes(tokens[sum.to]!.lower) || next?.isJoined !== true) return undefined;
	return (wordValue(numbers, next.lower) ?? wordValue(ordinals, next.lower) ?? none) < 100 ? {...sum, isOpen: true, to: sum.to + 1} : undefined;
}

function withUnit(tokens: readonly Token[], {sum, from}: {readonly sum: Sum; readonly from: number}, {numbers, ordinals, teens}: Language): Sum | undefined {
	const {lower} = tokens[sum.to]!;
	const {unit} = sum;
	const to = sum.to + 1;
	const teen = wordValue(teens, lower);
	if (teen !== undefined) return {...sum, unit: unit + teen, to};
	const isTens = unit >= 20 && unit % 10 === 0;
	const value = wordValue(numbers, lower);
	// A millionth part of a sum is told with its multiplier: “two million and three” are two numbers.
	const isOpen = sum.isOpen && sum.big >= 1e6 && sum.big < none && sum.small === none;
	const place = wordValue(ordinals, lower);
	if (value === undefined) return place !== undefined && (isTens || sum.isOpen) && place < (isTens ? 10 : 100) ? {...sum, unit: unit + place, isOpen: false, to} : undefined;
	// “Nineteen eighty-nine”, as years are spoken.
	if (unit >= 11 && unit <= 20 && value >= 10 && value < 100 && sum.to === from + 1) return {...sum, hundreds: unit * 100, unit: value, small: 100, to};
	if (value >= 100) return sum.hundreds + unit > 0 ? undefined : {...sum, ...(value >= 1000 ? {total: sum.total + value} : {hundreds: value, small: value}), to};
	return value > 0 && (unit === 0 || (isTens && value < 10)) ? {...sum, unit: unit + value, isOpen, to} : undefined;
}
