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
