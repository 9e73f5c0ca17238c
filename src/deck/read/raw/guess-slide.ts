/** Guesses from a slide's Markdown what it may hold, before it is parsed. A guess may be wrong in one way only: by a yes. */

import {findComments} from '../html-comments.ts';

/** Whether the Markdown could open a section: it says `section:` or a `kind:` in big letters, or is a short text with a first-level heading. */
export function mayOpenSection(markdown: string): boolean {
	const comment = markdown.indexOf('<!--');
	if (comment >= 0 && /\b(?:section:|kind:\s*["']?(?:section|title)\b)/.test(markdown.slice(comment))) return true;
	if (!/^ {0,3}#[ \t]/m.test(markdown)) return false;
	return findComments(markdown).rest.trim().split(/\n[ \t]*\n/).length <= 2;
}

/** Whether the Markdown could say that the slide, or its section, is backup. */
export function mayBeBackup(markdown: string): boolean {
	const comment = markdown.indexOf('<!--');
	return comment >= 0 && markdown.includes('backup:', comment);
}

/**
 * Whether the Markdown has the letters of `folded` words in their order, as prose that shows them must. Entities and fenced blocks of
 * YAML are shown with other letters or in another order than they are written in, so they may hold anything.
 */
export function mayHoldWords(markdown: string, folded: string): boolean {
	if (/&|```|~~~/.test(markdown)) return true;
	const source = markdown.normalize('NFC').toLowerCase();
	let from = 0;
	for (const letter of folded.replaceAll(' ', '')) {
		from = source.indexOf(letter, from) + 1;
		if (from === 0) return false;
	}

	return true;
}

/** Whether the Markdown could hold a map. */
export function mayHoldMap(markdown: string): boolean {
	return /(?:```|~~~)[ \t]*map\b/i.test(markdown);
}
