/** What `lectern help` tells of besides the commands. */
import type {CommandWord} from './command.ts';

/** The topics, each a file of `commands/help/`. */
export const helpTopics: readonly CommandWord[] = [
	{word: 'keys', help: 'every key'},
	{word: 'stage', help: 'themes, live edits, plain text, screen readers'},
	{word: 'console', help: 'two terminals in step'},
	{word: 'format', help: 'writing a deck'},
	{word: 'pictures', help: 'players, timelines, relations, charts, maps'},
	{word: 'source', help: 'the article behind a deck'},
	{word: 'check', help: 'is the deck true to its article, and does it fit?'},
	{word: 'practice', help: 'timed runs'},
	{word: 'cards', help: 'recall, scheduled over days'},
	{word: 'records', help: 'what is kept, and the history of runs'},
];

/** Words for parts of a deck, and the topic that tells of each. */
const parts: Readonly<Record<string, string>> = {
	chart: 'pictures',
	charts: 'pictures',
	map: 'pictures',
	maps: 'pictures',
	timeline: 'pictures',
	timelines: 'pictures',
	players: 'pictures',
	relations: 'pictures',
	picture: 'pictures',
	columns: 'format',
	column: 'format',
	steps: 'format',
	pause: 'format',
	notes: 'format',
	code: 'format',
	deck: 'format',
	markdown: 'format',
	directives: 'format',
};

/** The topic that a word names, or that tells of what it names; undefined where there is none. */
export function topicOf(word: string): string | undefined {
	return helpTopics.find(topic => topic.word === word)?.word ?? (Object.hasOwn(parts, word) ? parts[word] : undefined);
}
