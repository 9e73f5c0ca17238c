/** The names of the rules, and what each is about. */

/** The rules in the order in which help lists them. */
export const ruleNames = ['cites', 'quotes', 'figures', 'names', 'attribution', 'background', 'overflow', 'time', 'notes', 'titles', 'deck', 'excuse'] as const;

/** The name of a rule. */
export type RuleName = (typeof ruleNames)[number];

/** What each rule looks for, in a few words. */
export const ruleHelp: Readonly<Record<RuleName, string>> = {
	cites: 'claims without a citation, citations that do not fit, paragraphs that no slide uses',
	quotes: 'words in quotation marks that the cited paragraph does not hold',
	figures: 'numbers, years, weekdays and dates that the cited paragraph does not hold',
	names: 'names that neither the article nor the list of agreed spellings holds',
	attribution: 'who says it, and whether it is only alleged, where the slide drops that',
	background: 'background that cites a paragraph all the same',
	overflow: 'what is cut off, or takes a second page',
	time: 'budgets against the minutes of the talk, notes against the budget',
	notes: 'slides without notes',
	titles: 'titles that are missing, stand twice, or are too long for big letters',
	deck: 'all that reading the deck finds, links and images that lead nowhere',
	excuse: 'excuses that excuse nothing',
};
