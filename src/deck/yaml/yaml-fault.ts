/** Says in a user's words what keeps a text from being YAML. */
import type {YAMLError} from 'yaml';
import {cleanText} from '../text/clean-text.ts';
import {findMisplacedLine} from './misplaced-line.ts';
import {lineEnd, lineStart} from '../text/line-bounds.ts';
import {shorten} from '../text/shorten.ts';
import {quoteText} from './quote-text.ts';

/** What is wrong, the offset at which it is, and how to mend it. */
export type YamlFault = {readonly message: string; readonly offset: number; readonly hint: string};

const keyLines = 'write `key: value` lines; quote text that holds `: `';

/** The fault that an error of the parser is about; one that it does not know is told in the parser's words. */
export function yamlFault({code, message, pos: [offset, end]}: Pick<YAMLError, 'code' | 'message' | 'pos'>, text: string): YamlFault {
	const sign = text[offset] ?? '';
	const rest = text.slice(offset, lineEnd(text, offset)).trim();
	if (code === 'TAB_AS_INDENT') return {message: 'This line begins with a tab.', offset, hint: 'indent with spaces'};
	if (code === 'DUPLICATE_KEY') return {message: `The key \`${/^[^:\s]+/.exec(rest)?.[0] ?? rest}\` stands here twice.`, offset, hint: 'take one of the two out'};
	if (code === 'BAD_SCALAR_START') return {message: `Text that begins with \`${sign}\` needs quotes.`, offset, hint: inQuotes(valueAt(text, offset))};
	if (code === 'BAD_DQ_ESCAPE') return {message: `\`${text.slice(offset, end)}…\` says nothing within double quotes.`, offset, hint: 'write `\\\\` for a backslash'};
	if (code === 'MULTIPLE_DOCS') return {message: 'A line `---` ends the YAML here.', offset, hint: 'take that line out'};
	if (code === 'MISSING_CHAR' && message.startsWith('Missing closing')) return unclosedQuote(offset, text);
	if (code === 'BAD_INDENT' && message.startsWith('Flow')) return unclosedBracket(message.endsWith('}') ? '{' : '[', offset, text);
	if (code === 'BLOCK_IN_FLOW' || (code === 'BLOCK_AS_IMPLICIT_KEY' && text.slice(lineStart(text, offset), offset).trim() !== '')) {
		const value = (code === 'BLOCK_IN_FLOW' && /^[^,}\]\n]+/.exec(rest)?.[0].trim()) || rest;
		const next = /, *([a-z][\w-]*:) /.exec(value)?.[1];
		const hint = next === undefined ? inQuotes(value) : `write \`${next}\` on a line of its own, or the text in quotes`;
		if (/:\s/.test(value)) return {message: `\`${shorten(value, mostShown)}\` holds a colon, and has no quotes.`, offset, hint};
	}

	const quoted = code === 'UNEXPECTED_TOKEN' ? quotedStart(text, offset) : undefined;
	if (quoted !== undefined) return {message: 'Text stands behind the closing quote.', offset, hint: `quote the whole: \`${quoteText(shorten(quoted, mostShown))}\``};
	const line = findMisplacedLine(text, offset);
	const joined = joinedKey(text, offset) ?? (line && joinedKey(text, line.offset - 1));
	if (joined !== undefined) return {message: `A blank is missing after \`${joined.key}:\`.`, offset: joined.offset, hint: 'write `key: value`'};
	if (line !== undefined) {
		const {indent, wanted} = line;
		const count = Math.abs(wanted - indent);
		const spaces = `${count === 1 ? 'one space' : `${count} spaces`} too ${indent < wanted ? 'few' : 'many'}`;
		return {message: `This line begins with ${spaces}.`, offset: line.offset, hint: `begin it with ${wanted === 0 ? 'no space' : wanted === 1 ? 'one space' : `${wanted} spaces`}, as those that it belongs to`};
	}

	return {message: `This is not YAML: ${cleanText(message).split('\n')[0]}`, offset, hint: keyLines};
}

/** The fault of a quote without its end, told where it opens. */
function unclosedQuote(end: number, text: string): YamlFault {
	const offset = openingQuote(text, end);
	const quote = text[offset];
	return {message: `The quote \`${quote}\` is never closed.`, offset, hint: `close it with \`${quote}\``};
}

/** The fault of a bracket without its end, told where it opens. */
function unclosedBracket(sign: '{' | '[', end: number, text: string): YamlFault {
	const close = sign === '{' ? '}' : ']';
	let open = 0;
	let start = end - 1;
	for (; start > 0; start--) {
		if (text[start] === close) open++;
		else if (text[start] === sign && open-- === 0) break;
	}

	return {message: `The bracket \`${sign}\` is never closed.`, offset: start, hint: `close it with \`${close}\``};
}

/** The key of the line of an offset that its value follows without a blank, and the key's offset; undefined where the line begins otherwise. */
function joinedKey(text: string, offset: number): {readonly key: string; readonly offset: number} | undefined {
	const start = lineStart(text, offset);
	const [before, key] = /^\s*(?:- )?\{?([A-Za-z][\w-]*):(?=[^\s/])/.exec(text.slice(start, lineEnd(text, offset))) ?? [];
	return before === undefined || key === undefined ? undefined : {key, offset: start + before.length - key.length - 1};
}

/** A text that begins with words in quotes, up to an offset, and goes on behind them. */
function quotedStart(text: string, offset: number): string | undefined {
	const before = text.slice(lineStart(text, offset), offset);
	const start = before.search(/(?<=(?:^|[:\-,[{])\s*)(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')\s*$/);
	if (start < 0) return undefined;
	return (before.slice(start) + valueAt(text, offset)).trim();
}

/** What is written from an offset: to the line's end, within braces to the comma or the brace. */
function valueAt(text: string, offset: number): string {
	const rest = text.slice(offset, lineEnd(text, offset));
	const end = /[{[]/.test(text.slice(lineStart(text, offset), offset)) ? rest.search(/[,}\]]/) : -1;
	return (end < 0 ? rest : rest.slice(0, end)).trim();
}

/** Where the quote that is open at the end of a text begins: the last one that text could begin with. */
function openingQuote(text: string, end: number): number {
	let found = 0;
	for (const {index} of text.slice(0, end).matchAll(/(?<=[:\-,[{]\s*)["']/g)) found = index;
	return found;
}

/** A hint shows so many characters of a text at the most. */
const mostShown = 60;

const inQuotes = (text: string) => `write \`${quoteText(shorten(text, mostShown))}\``;
