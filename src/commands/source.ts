/** `lectern source`: writes or updates the source of a deck from its article. */
import {existsSync, readFileSync, realpathSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {plainArticle} from '../article/plain-article.ts';
import {splitParagraphs} from '../article/paragraphs.ts';
import {tellArticle} from '../article/tell-article.ts';
import {countGaps, matchParagraphs, newNumbers, type ParagraphFate, tellFates} from '../check/source/match-paragraphs.ts';
import {linesCiting, shiftCites, type ShiftedLine} from '../check/source/shift-cites.ts';
import {writeSource} from '../check/source/write-source.ts';
import type {SourceParagraph} from '../deck/deck.ts';
import {readSource} from '../deck/read/read-source.ts';
import {cleanLine} from '../deck/text/clean-text.ts';
import {passagesOf} from './files/article.ts';
import type {Passage} from '../deck/evidence.ts';
import {checkNothingLost, findFutureDeck, loadFutureDeck, makeFolder} from './source/future-deck.ts';
import {frontLineNotes, nextSteps, paragraphLines} from './source/tell-paragraphs.ts';
import {confirm} from './terminal/confirm.ts';
import {loadDeck, type LoadedDeck, readStandardInput} from './files/load-deck.ts';
import {problemLines} from './files/problem-lines.ts';
import {decodeText, readNamed, stopFor} from './files/read-file.ts';
import {checkReplaceable, checkUnchanged, replaceFile, type Replacement} from './files/replace-file.ts';
import type {Invocation} from './words/command.ts';
import {Stop} from './words/stop.ts';

/** Writes the source beside the deck that is named, or prints it where none is. */
export async function source(invocation: Invocation): Promise<number> {
	const [file, word] = invocation.operands;
	if (file === undefined) throw new Stop('An article is missing.\nusage: lectern source ARTICLE [DECK]', 2);
	if (file === '-' && word === '-') throw new Stop('Standard input cannot be both the article and the deck.', 2);
	const article = file === '-' ? await readArticleFromInput() : readNamed(file);
	const passages = passagesOf(article);
	if (passages.length === 0) throw new Stop(`There is no paragraph in \`${cleanLine(file)}\`.\nParagraphs are what blank lines part.`);
	const {title, text} = plainArticle(article);
	const facts = {...(title === undefined ? {} : {title}), ...tellArticle(splitParagraphs(text))};
	const withFirstWords = invocation.options['first-words'] === true;
	if (word === undefined) {
		process.stdout.write(writeSource({before: '', facts, passages, fates: matchParagraphs([], passages), withFirstWords}));
		// Beside the YAML, which may go into a file or through a pipe.
		tell([...(process.stderr.isTTY ? paragraphLines(passages) : []), ...frontLineNotes(passages)], process.stderr);
		return 0;
	}

	const future = word === '-' ? undefined : findFutureDeck(word);
	const loaded = future === undefined ? await loadDeck(word) : loadFutureDeck(future);
	const target = targetOf(loaded);
	const before = existsSync(target) ? readFileSync(target) : undefined;
	const known = before === undefined || isBlank(before.toString()) ? [] : paragraphsIn(target, loaded);
	const fates = matchParagraphs(known, passages);
	if (future !== undefined) {
		checkNothingLost(future, known, fates);
		makeFolder(future);
	}

	const after = writeSource({before: before?.toString('utf8') ?? '', facts, passages, fates, withFirstWords});
	if (known.length > 0) tell([...tellFates(fates), ...orphansOf(loaded, fates)]);
	const code = await put(loaded, {target, before, after}, {fates, passages, gaps: countGaps(known, fates), isSure: invocation.options['yes'] === true});
	if (future !== undefined) tell(nextSteps(future, file));
	return code;
}

type Target = {readonly target: string; readonly before: Uint8Array | undefined; readonly after: string};

/** Writes the source, and the citations with it, after a yes where their numbers have shifted. */
async function put(loaded: LoadedDeck, {target, before, after}: Target, {fates, passages, gaps, isSure}: {readonly fates: readonly ParagraphFate[]; readonly passages: readonly Passage[]; readonly gaps: number; readonly isSure: boolean}): Promise<number> {
	const shifted = before === undefined ? [] : shiftsOf(loaded, newNumbers(fates));
	if (shifted.length > 0) {
		tell(['These citations get new numbers:', ...shifted.flatMap(({name, lines}) => lines.flatMap(one => [`${name}:${one.line}`, `- ${one.before}`, `+ ${one.after}`]))]);
		const isWanted = isSure || (await confirm('Write the source, and these citations?'));
		if (isWanted === undefined) throw new Stop('There is no terminal to ask on, and nothing is changed.\nWrite it without being asked: lectern source ARTICLE DECK --yes', 2);
		if (!isWanted) return 1;
	}

	for (const {file} of shifted) checkReplaceable(file);
	for (const one of shifted) checkUnchanged(one);
	if (before === undefined) writeFileSync(target, after, {flag: 'wx'});
	else if (before.toString() !== after) replaceFile({file: realpathSync(target), before, after});
	for (const one of shifted) replaceFile(one);
	tellWritten(`${before?.toString() === after ? 'Nothing changed in' : 'Written:'} ${path.relative(process.cwd(), target)}`, gaps, passages);
	if (loaded.deck.sourceNote === undefined) tell([`Name it in the deck's front matter: \`source: ${path.basename(target)}\``]);
	return 0;
}

/** Tells what was done to a source's file, and where gists are to be written, which paragraph is which. */
function tellWritten(what: string, gaps: number, passages: readonly Passage[]): void {
	tell([`${what}${gaps > 0 ? `, ${gaps === 1 ? 'one gist is' : `${gaps} gists are`} to be written` : ''}.`]);
	if (gaps > 0) tell([...paragraphLines(passages), ...frontLineNotes(passages)]);
}

function shiftsOf({found}: LoadedDeck, numbers: ReadonlyMap<number, number>): readonly (Replacement & {readonly name: string; readonly lines: readonly ShiftedLine[]})[] {
	if ([...numbers].every(([before, now]) => before === now)) return [];
	return found.files.pages.flatMap(({name}) => {
		const file = realpathSync(path.join(found.folder, name));
		const bytes = readFileSync(file);
		const {text, lines} = shiftCites(bytes.toString('utf8'), numbers);
		return lines.length === 0 ? [] : [{file, name, before: bytes, after: text, lines}];
	});
}

/** The citations of paragraphs that are gone, which nobody but the author can mend: under their number another paragraph may stand now. */
function orphansOf({found}: LoadedDeck, fates: readonly ParagraphFate[]): readonly string[] {
	const gone = fates.flatMap(fate => (fate.type === 'gone' ? [fate.before] : []));
	const lines = found.files.pages.flatMap(({name, text}) => linesCiting(text, gone).map(({line, before}) => `${name}:${line}  ${before}`));
	return lines.length === 0 ? [] : ['These citations are of a paragraph that is gone, and stay as they are. Mend them first:', ...lines];
}

/** Where the deck's source stands, or is to stand: a file in its folder. */
function targetOf({deck: {sourceNote}, found}: LoadedDeck): string {
	if (found.watched === undefined) throw new Stop('A deck that came through a pipe has no folder to write a source into.\nName a folder or a file, or none, which prints it.');
	if (sourceNote !== undefined && 'source' in sourceNote) throw new Stop('This deck holds its source in its front matter.\nPut it into a file first: `source: source.yaml`');
	const name = sourceNote?.file ?? 'source.yaml';
	if (path.basename(name) !== name) throw new Stop(`The source \`${cleanLine(name)}\` is not in the deck's folder.\nName a file there: \`source: source.yaml\``);
	return path.join(found.folder, name);
}

/** Whether nothing but remarks stands in a file of YAML. */
const isBlank = (yaml: string) => yaml.split('\n').every(line => /^\s*(?:#.*)?$/.test(line));

/** The paragraphs of the source that stands there, whether or not the deck names it yet; a `Stop` where it is no YAML, so that nothing in it is lost. */
function paragraphsIn(target: string, {found}: LoadedDeck): readonly SourceParagraph[] {
	const file = path.basename(target);
	const {source: known, problems} = readSource({file, position: {file, line: 1, column: 1}}, found.readOther);
	if (known === undefined && problems.length > 0) throw new Stop(`The source cannot be read, and nothing is changed. Mend it first:\n${problemLines(problems).trimEnd()}`);
	return known?.paragraphs ?? [];
}

async function readArticleFromInput(): Promise<string> {
	const read = decodeText(await readStandardInput());
	if ('trouble' in read) throw stopFor('standard input', read);
	return read.text;
}

function tell(lines: readonly string[], stream: NodeJS.WriteStream = process.stdout): void {
	stream.write(lines.map(line => `${cleanLine(line)}\n`).join(''));
}
