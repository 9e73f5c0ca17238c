/** What slides are called where they stand among others: a deck may open and close under the same title. */

/** The name of each slide by its id: its title, with its number among them where another has the same, or its id where it has none. */
export function slideNames(slides: readonly {readonly id: string; readonly title: string}[]): ReadonlyMap<string, string> {
	const alike = Map.groupBy(slides, ({title}) => title);
	return new Map(slides.map(({id, title}, index) => [id, title === '' ? id : alike.get(title)!.length > 1 ? `${title} (slide ${index + 1})` : title]));
}
