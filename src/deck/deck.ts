/** The deck: what a talk is given from. Slides are parsed when they are first asked for. */
import type {Block} from './block.ts';
import type {Inline} from './inline.ts';
import type {Position} from './position.ts';
import type {Problem} from './problem/problem.ts';
import type {ThemeName} from './theme-name.ts';

/** What a slide is for; `title` and `section` slides are shown in big letters. */
export type SlideKind = 'title' | 'section' | 'content' | 'questions';

/** A text that a comment gives for `lectern check` (an excuse, a quotation's original words), and where the comment begins. */
export type Remark = {readonly kind: 'excuse' | 'original'; readonly text: string; readonly position: Position};

/** What is named and stands elsewhere: a paragraph of the article, `#p7`, cited or only named (`bare`), a slide, the `#` of which may be missing, or a side; where it is written, and its length on one line. */
export type Reference = {readonly kind: 'cite' | 'bare' | 'link' | 'side'; readonly target: string; readonly position: Position; readonly length?: number};

/** Whether a slide may be left out when time is short: never, if need be, first of all. */
export type Keep = 'must' | 'should' | 'drop';

/** One slide, parsed. */
export type Slide = {
	/** Slug of the title, or given by `<!-- id: … -->`; may stand twice in a deck (see `slideIds`). */
	readonly id: string;
	/** Where a comment gives the id, if one does. */
	readonly namedAt?: Position;
	readonly title: Inline;
	/** The line below the big letters of a title or section slide. */
	readonly subtitle?: Inline;
	readonly kind: SlideKind;
	/** The section that this slide opens, if it opens one. */
	readonly section?: string;
	/** What `<!-- backup: … -->` says: whether the slide, or the section that it opens, is not part of the run of the talk. */
	readonly isBackup?: boolean;
	readonly blocks: readonly Block[];
	/** How many times `next` reveals something before the slide is whole (0 = at once). */
	readonly steps: number;
	/** Their `step` is the reveal that they go with: one more behind each `<!-- step -->`. */
	readonly notes: readonly Block[];
	/** What `<!-- keep: … -->` says: whether the slide may be left out when time is short. */
	readonly keep?: Keep;
	/** The budget given by `<!-- time: … -->`, in seconds. */
	readonly seconds?: number;
	readonly position: Position;
	readonly problems: readonly Problem[];
	/** What its comments say to who checks it; absent where they say nothing. */
	readonly remarks?: readonly Remark[];
	/** Its links within the deck and the sides it names, those of title and notes too; absent where there are none. */
	readonly references?: readonly Reference[];
};

/** A deck's slides: known in number, each parsed on first use and then kept. */
export type Slides = {
	readonly length: number;
	/** The slide at an index from 0; a `RangeError` outside. */
	at(index: number): Slide;
	/** The Markdown of a slide, unparsed. */
	sourceAt(index: number): string;
	/** Where the slide's Markdown begins. */
	positionAt(index: number): Position;
	/** The section that the slide at an index is in; undefined before the first. */
	sectionAt(index: number): Section | undefined;
	/** Whether the slide at an index is backup: shown when asked for, not part of the run of the talk. */
	isBackupAt(index: number): boolean;
};

/** A section of a deck: its name and the index of its first slide. */
export type Section = {readonly name: string; readonly start: number};

/** A paragraph of the article as the deck knows it: a gist in our words, and the fingerprint of its text. */
export type SourceParagraph = {readonly number: number; readonly gist: string; readonly fingerprint?: string};

/** A name whose spelling is agreed on, and other words that stand for it, in the deck or in the article. */
export type AgreedName = {readonly name: string; readonly also: readonly string[]};

/** Words quoted in translation, and the article's own words for them. */
export type TranslatedQuote = {readonly original: string; readonly translation: string};

/** Words of the article, and the words of the deck that answer them. */
export type WordPair = {readonly article: readonly string[]; readonly deck: readonly string[]};

/** The article the deck was made from. */
export type Source = {
	readonly title?: string;
	readonly publisher?: string;
	readonly place?: string;
	readonly year?: number;
	readonly language?: string;
	readonly editor?: string;
	readonly paragraphs: readonly SourceParagraph[];
	readonly names?: readonly AgreedName[];
	readonly quotes?: readonly TranslatedQuote[];
	readonly words?: readonly WordPair[];
};

/** The source as the front matter holds it, or the name of the file beside the deck that does, and where it is named. */
export type SourceNote = {readonly source: Source} | {readonly file: string; readonly position: Position};

/** A deck of slides with what its front matter says. */
export type Deck = {
	/** The front matter's `id`, else the deck's path. */
	readonly id: string;
	readonly title: string;
	readonly language: string;
	/** What the front matter gives as subtitle, shown where the title slide has none of its own. */
	readonly subtitle?: string;
	/** Who gives the talk, and when: the front matter's `author` and `date`. */
	readonly byline?: string;
	/** The talk's length in minutes, if the front matter gives one. */
	readonly minutes?: number;
	/** The day of the talk, as an ISO date: practice is planned to it. */
	readonly talkDate?: string;
	readonly theme?: ThemeName;
	/** The sides of the story in the order in which they get their colours. */
	readonly sides: readonly string[];
	readonly slides: Slides;
	/** Where its source is; see `readSource`, which reads it. */
	readonly sourceNote?: SourceNote;
	/** The copy of the article beside the deck that the front matter names, and where. */
	readonly articleNote?: {readonly file: string; readonly position: Position};
	/** Problems of the front matter and of the files; a slide's own are on the slide, the source's are found when it is read. */
	readonly problems: readonly Problem[];
};
