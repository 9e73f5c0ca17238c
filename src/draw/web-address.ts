/** Decides which links a terminal is told of, and how they are written for it. */

/** Longer ones some terminals do not take. */
const longest = 2000;

/** The address of a link as a terminal may be given it: http, https and mailto alone, percent-encoded, of visible ASCII; undefined for others. */
export function webAddress(link: string): string | undefined {
	if (!/^(?:https?:|mailto:)/i.test(link) || !URL.canParse(link)) return undefined;
	const {href} = new URL(link);
	return href.length <= longest && /^[!-~]+$/.test(href) ? href : undefined;
}
