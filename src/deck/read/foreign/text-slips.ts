/** Slips within a line of text. */
import {type Slip, slip} from './slip.ts';

const footnote = slip(/\[\^[^\]\s]+\]/, 'put it into the speaker notes, or cite a paragraph: `[¶1](#p1)`', 'Footnotes are shown as they are written.');
/** Pandoc's rule: no white space right within the dollars, and no digit right behind, so that "$5 to $10" is no formula. */
const formula = slip(/(?<![\\$])\$(?:\$[^$]+\$\$|(?=[^\s$])(?:\\[^]|[^$\\])*(?<![\s\\])\$(?!\d))/, 'write it in plain signs; for a dollar write `\\$`', 'Formulas are shown as they are written.');
const emoji = slip(/(?<![\w:\\/]):[a-z][a-z0-9_+-]{0,30}[a-z0-9]:(?![\w:/])/, 'put the sign itself');
const attributes = slip(/(?<!\\)\{(?:[.#][\w-]|[\w-]+=)[^{}\n]{0,200}\}/, attributeHint);
const wiki = slip(/(?<!\\)!?\[\[[^[\]\n]{1,200}\]\]/, ([written]) => (written.startsWith('!') ? 'write an image as `![what it shows](picture.png)`' : 'write a link as `[words](#id)`, with the id of a slide'));
const lost = slip(/(?<![\\\w\])])\[(?!\^)[^[\]\n]{1,200}\]\[[^[\]\n]{0,200}\]/, 'write a link as `[words](#id)` or `[words](https://…)`', 'This link leads nowhere, as its target is not on the slide.');
const apart = slip(/(?<!\\)\[[^[\]\n]{1,200}\][ \t]{1,9}\((?:#|https?:\/\/)[^()\s]{1,200}\)/, 'set no blank between `]` and `(`', 'This link is shown as it is written, as a blank stands within it.');
const turned = slip(/(?<!\w)\([^()\n]{1,200}\)\[(?:#|https?:\/\/)[^[\]\s]{1,200}\]/, 'write the words in `[…]` and the target in `(…)`', 'This link is shown as it is written, as its brackets are the wrong way round.');
const gappy = slip(/(?<!\\)\]\((#[^()\n]{0,100}[^()\s][ \t]{1,9}[^()\n]{0,100})\)/, ([, target = '']) => `an id has no blanks: \`${target.trim().toLowerCase().replaceAll(/\s+/g, '-')}\``, 'This link is shown as it is written, as its target holds blanks.');
const openLink = slip(/\]\((?:#|https?:|\w+\.)[^()\s]{0,200}(?=\s|$)(?![^()\n]*\))/, 'close it with `)`', 'This link is never closed, and shown as it is written.');
const strong = slip(/(?<![\\*\w])\*\*(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}.,;:!?])\*\*(?![*\w])/u, 'set one on either side of the words, right beside them; for the signs themselves write `\\*\\*`', '`**` is shown as it is written, as it has no fellow.');
const backtick = slip(/(?<![\\`])`(?!`)/, 'set one on either side of the code; for the sign itself write \\`', 'A backtick is shown as it is written, as it has no fellow.');
const marked = slip(/(?<![=\w])==(?=[^\s=])[^=\n]{0,200}(?<=[^\s=])==(?![=\w])/, 'for words that stand out write `**words**`');
const slot = slip(/^::\w+::$/m, 'Slidev’s slots: here `<!-- columns: [1, 1] -->` … `<!-- column -->` … `<!-- columns: end -->`');
const admonition = slip(/^\[!\w{1,20}\]/, 'take it out; a quotation needs no label');
const comment = slip(/(?<!\\)(?:<!(?!--)[ \t]?[-–—]{1,2}[^\n]{0,200}|<[-–—]{1,2}[ \t][^\n<>]{0,200}[-–—]{1,2}>)/, 'write a comment as `<!-- … -->`', 'This is no comment, and is shown as it is written.');

/** The slips in each kind of node. */
export const textSlips: Readonly<Record<'text' | 'definition' | 'thematicBreak', readonly Slip[]>> = {
	text: [footnote, formula, emoji, attributes, wiki, apart, turned, gappy, lost, openLink, strong, backtick, marked, slot, admonition, comment],
	definition: [footnote],
	thematicBreak: [slip(/.+/, 'begin a line with `---` to part slides', 'This line parts no slides, and shows nothing.')],
};

function attributeHint([written]: RegExpExecArray): string {
	if (written.includes('.incremental')) return 'here a comment: `<!-- steps: true -->`';
	const id = /#([\w-]+)/.exec(written)?.[1];
	return id === undefined ? 'take it out' : `here a comment: \`<!-- id: ${id} -->\``;
}
