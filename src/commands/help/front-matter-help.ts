/** What help says of each key of a deck's front matter. */
import type {FrontMatter} from '../../deck/read/front-matter.ts';

/** A line of help for each key. */
export const frontMatterHelp: Readonly<Record<keyof FrontMatter, string>> = {
	title: 'the deck’s title, where no slide shows it',
	subtitle: 'a line below the title',
	author: 'who speaks, below the title',
	date: 'when, below the title',
	'talk-date': 'the day of the talk, as 2026-12-03: practice and cards are planned to it',
	language: 'the language of the deck, as `en` or `id`',
	minutes: 'how long the talk is meant to take',
	theme: 'the colours to begin with',
	sides: 'the sides of the story, each in a colour of its own, in this order',
	incremental: '`true`: list items appear one by one on every slide',
	source: 'the article: a YAML file beside the deck, or its keys (`lectern help source`)',
	article: 'a copy of the article beside the deck, for `lectern check`',
	id: 'a name by which runs and cards find the deck again wherever it lies',
};
