/** Says how what HTML is for is written in a deck. */

const hints: Readonly<Record<string, string>> = {
	'v-click': 'Slidev’s: here `<!-- pause -->`',
	'v-clicks': 'Slidev’s: here `<!-- steps: true -->`',
	'v-after': 'Slidev’s: take it out, what stands behind a pause comes with it',
	img: 'write it as `![what it shows](picture.png)`',
	a: 'write it as `[words](https://…)`',
	b: 'write it as `**words**`',
	strong: 'write it as `**words**`',
	i: 'write it as `*words*`',
	em: 'write it as `*words*`',
	s: 'write it as `~~words~~`',
	del: 'write it as `~~words~~`',
	code: 'write it as `` `code` ``',
	li: 'write it as `- item`',
	script: 'take it out: a deck runs nothing',
	style: 'take it out; `theme:` in the front matter chooses colours',
};

/** The tag that a piece of HTML opens first, in lower case; undefined where it opens none. */
export function openedTag(html: string): string | undefined {
	return /<([a-z][\w-]*)/i.exec(html)?.[1]?.toLowerCase();
}

/** How to write in Markdown what a piece of HTML is for. */
export function htmlHint(html: string): string {
	const tag = openedTag(html) ?? '';
	if (/\sv-clicks?[\s>=]/.test(html)) return hints['v-click']!;
	return (Object.hasOwn(hints, tag) ? hints[tag] : undefined) ?? 'write it in Markdown';
}
