/** The languages that names, figures, dates and claim words are found in: one file of data each, and its line here. */
import english from './english.json' with {type: 'json'};
import indonesian from './indonesian.json' with {type: 'json'};

/** The words of a language that say the same in any other: what stands under one key means one thing. */
export type Language = {
	/** The code of ISO 639-1. */
	readonly code: string;
	/** The sign before decimals; the other of `.` and `,` groups thousands. */
	readonly decimal: string;
	/** Weekdays, Monday being 1; they begin with a capital. */
	readonly weekdays: Readonly<Record<string, number>>;
	readonly months: Readonly<Record<string, number>>;
	/** Number words; those in `articles` are numbers only beside another number word. */
	readonly numbers: Readonly<Record<string, number>>;
	readonly articles: readonly string[];
	/** Parts of a whole: `a third of` is 1/3. */
	readonly fractions: Readonly<Record<string, string>>;
	/** Words that multiply the number before them, and (`teens`) that are added to it. */
	readonly multipliers: Readonly<Record<string, number>>;
	readonly teens: Readonly<Record<string, number>>;
	/** Number words that tell a place in a row; those below four are figures only behind tens or beside a month. */
	readonly ordinals: Readonly<Record<string, number>>;
	/** Words for one before a multiplier (“a hundred”), between parts of a number (“hundred and five”), and before its decimals (“two point one”). */
	readonly numberOnes: readonly string[];
	readonly numberJoints: readonly string[];
	readonly numberPoints: readonly string[];
	/** Words between a part and a multiplier: “a quarter of a million”. */
	readonly partJoints: readonly string[];
	/** What is added behind a whole number: “two and a half”. */
	readonly numberRests: Readonly<Record<string, number>>;
	/** Dates told from the day of the report: `month-1` is last month. */
	readonly dates: Readonly<Record<string, string>>;
	/** What a speaker counts of the talk itself: in “three questions” the three is no figure of the article. */
	readonly ownCounts: readonly string[];
	/** Words that begin a title that asks what somebody says or wants. */
	readonly askers: readonly string[];
	/** Words of a speaker who speaks for himself: what is said with them is no claim of the article’s. */
	readonly ownWords: readonly string[];
	/** Words that say that somebody says so (`say`, `warn`, …), or that it is not certain. */
	readonly claims: Readonly<Record<string, readonly string[]>>;
	/** Words that say that something is not so. */
	readonly negations: readonly string[];
	/** Words behind a verb that say how often. */
	readonly times: Readonly<Record<string, number>>;
	/** Words right before a number that say by how much something changed. */
	readonly changes: readonly string[];
	/** Words between two numbers of which the first is a part of the second. */
	readonly ratios: readonly string[];
	/** Units of time, long ones as so many months and short ones as so many hours. */
	readonly inMonths: Readonly<Record<string, number>>;
	readonly inHours: Readonly<Record<string, number>>;
	/** Words before a number that say that it is rounded. */
	readonly roughly: readonly string[];
	/** Those of them that only say what it is beyond: “more than five thousand”. */
	readonly bounds: readonly string[];
	/** Words before a name that make what follows that one's word: “Per Hague, …”. */
	readonly openers: readonly string[];
	/** What is somebody’s where it is his word: “in the builder’s words”. */
	readonly sayings: readonly string[];
	/** Words that begin an aside of the writer’s own behind a comma: “he said it would pay for the dam, for which the loan had been withdrawn”. */
	readonly relatives: readonly string[];
	/** Words behind a noun of claiming (“tuduhan itu”) that only point back to what was claimed. */
	readonly pointers: readonly string[];
	/** Words behind a comma that begin another clause; words that do so without one; and those that only join what is said to its verb (“said that”). */
	readonly conjunctions: readonly string[];
	readonly contrasts: readonly string[];
	readonly subordinators: readonly string[];
	/** Words that begin another clause within a sentence: what is alleged before it is so, what happened after it may be a fact. */
	readonly turns: readonly string[];
	/** What stands before and behind a verb that tells only what is said of somebody: “is said to have joined”. */
	readonly passives: readonly string[];
	readonly infinitives: readonly string[];
	/** Words before a number that point back to what was told: “the two demands”. */
	readonly determiners: readonly string[];
	/** The minutes that a talk takes. */
	readonly minutes: readonly string[];
	/** Months that are other words too, where a sentence begins with them. */
	readonly wordMonths: readonly string[];
	/** What may hang on digits: endings that change nothing (“1980s”), and those that multiply (“5bn”). */
	readonly numberEndings: readonly string[];
	readonly magnitudes: Readonly<Record<string, number>>;
	/** Endings of what a number counts, sums of money of any country among it: “5m kroner”. */
	readonly countedEndings: readonly string[];
	/** The commonest endings of words, of names, and those that hang on any word. */
	readonly wordEndings: readonly string[];
	readonly nameEndings: readonly string[];
	readonly particles: readonly string[];
	/** Words whose point ends no sentence. */
	readonly abbreviations: readonly string[];
	/** Words before the name of who wrote an article, and of who edited it. */
	readonly bylines: readonly string[];
	readonly editors: readonly string[];
	/** Those of the claims without which a sentence says more than was said. */
	readonly hedges: readonly string[];
	/** Words that news is made of. */
	readonly terms: Readonly<Record<string, readonly string[]>>;
	/** Lands with their people and capitals, which stand for one another in the news; organisations. */
	readonly places: Readonly<Record<string, readonly string[]>>;
	/** Words with a capital that are no names. */
	readonly titles: readonly string[];
	readonly stopWords: readonly string[];
};

const known: readonly Language[] = [english, indonesian];

/** The language of a code such as `en` or `id-ID`; one without words where it is not known. */
export function languageOf(code: string): Language {
	const [primary = ''] = code.toLowerCase().split(/[-_]/);
	return known.find(language => language.code === primary) ?? unknownLanguage(primary);
}

/** The names of the months in all languages that are known, in lower case. */
export function monthNames(): readonly string[] {
	return known.flatMap(({months}) => Object.keys(months));
}

/** The words under a key in all languages that are known, longest first: for texts of any language, and for what is to be alike in each. */
export function wordsOfAll(key: 'countedEndings' | 'wordEndings' | 'nameEndings' | 'particles' | 'abbreviations' | 'bylines' | 'editors'): readonly string[] {
	return [...new Set(known.flatMap(language => language[key]))].toSorted((a, b) => b.length - a.length);
}

/** The language that a text is most likely written in: the one most of whose stop words it holds; undefined where none stands out. */
export function guessLanguage(text: string): string | undefined {
	const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
	const counts = known.map(({code, stopWords}) => ({code, count: words.filter(word => stopWords.includes(word)).length}));
	const [first] = counts.toSorted((a, b) => b.count - a.count);
	return first && first.count > 2 && first.count / words.length > 0.12 ? first.code : undefined;
}

function unknownLanguage(code: string): Language {
	return {code, decimal: '.', weekdays: {}, months: {}, numbers: {}, articles: [], fractions: {}, multipliers: {}, teens: {}, ordinals: {}, numberOnes: [], numberJoints: [], numberPoints: [], partJoints: [], numberRests: {}, dates: {}, ownCounts: [], ownWords: [], askers: [], times: {}, changes: [], ratios: [], inMonths: {}, inHours: {}, negations: [], roughly: [], bounds: [], openers: [], sayings: [], relatives: [], pointers: [], conjunctions: [], contrasts: [], subordinators: [], turns: [], passives: [], infinitives: [], determiners: [], minutes: [], wordMonths: [], numberEndings: [], magnitudes: {}, countedEndings: [], wordEndings: [], nameEndings: [], particles: [], abbreviations: [], bylines: [], editors: [], claims: {}, hedges: [], terms: {}, places: {}, titles: [], stopWords: []};
}
