/** Takes the marks of Markdown out of an article, so that a copy in Markdown is the same text as a plain one. */

/** The text of an article, and its title where a heading gives one. */
export type PlainArticle = {readonly text: string; readonly title?: string};

/** The article without front matter, headings, emphasis, links and images. A text without these comes back as it is. */
export function plainArticle(article: string): PlainArticle {
	const whole = article.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
	const front = /^---\n[^]*?\n---\n/.exec(whole)?.[0] ?? '';
	const heading = /^#{1,6}[ \t]+(.+?)[ \t]*#*$/m.exec(whole.slice(front.length))?.[1];
	const text = whole
		.slice(front.length)
		.replaceAll(/^#{1,6}[ \t]+.*$/gm, '')
		.replaceAll(/!\[[^\]\n]*\]\([^)\n]*\)/g, '')
		.replaceAll(/\[([^\]\n]+)\]\([^)\n]*\)/g, '$1')
		.replaceAll(/(\*{1,3}|_{1,3})(?=\S)([^*_\n]+?)(?<=\S)\1(?!\w)/g, '$2')
		.replaceAll(/^>[ \t]?/gm, '');
	return {text, ...(heading === undefined ? {} : {title: heading})};
}
