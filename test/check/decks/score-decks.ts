/** Scores the rules on whole decks of our own, where the line of each fault says which rules may find it. */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {type RuleName, ruleNames} from '../../../src/check/rule-name.ts';
import {problemsIn} from '../check-text.ts';

/** What a rule did on the decks: faults found, faults missed and alarms on what is right, each as `deck:line text`. */
export type DeckScore = {readonly rule: RuleName; readonly found: readonly string[]; readonly missed: readonly string[]; readonly false: readonly string[]};

type Judged = {readonly rule: RuleName; readonly verdict: 'found' | 'missed' | 'false'; readonly tell: string};

/** Rules whose problems stand on a slide rather than on a line: they are right wherever on the slide they point. */
const ofSlides: ReadonlySet<RuleName> = new Set(['overflow', 'time', 'notes', 'titles']);

/** What stands behind ⟵ is taken out of the deck: rules that the line breaks, the one it was written for first. */
const mark = / *⟵ (?<rules>[a-z ]+)$/;

function judge(name: string, folder: string): readonly Judged[] {
	const beside = (file: string) => readFileSync(path.join(folder, file), 'utf8');
	const lines = beside(name).split('\n');
	const text = lines.map(line => line.replace(mark, ''));
	const slideOf = (line: number) => text.slice(0, line).filter(one => one === '---').length;
	const faults = lines.flatMap((line, index) => {
		const rules = mark.exec(line)?.groups?.['rules']?.split(' ') as readonly RuleName[] | undefined;
		return rules === undefined ? [] : [{rules, line: index + 1}];
	});
	const problems = problemsIn({deck: text.join('\n'), source: beside('source.yaml'), article: beside('article.txt')}, ruleNames).filter(({file, message}) => file === 'deck.md' && !message.startsWith('No slide uses'));
	const isOf = (fault: (typeof faults)[number], rule: string, line: number) => fault.rules.includes(rule as RuleName) && (ofSlides.has(rule as RuleName) ? slideOf(fault.line) === slideOf(line) : fault.line === line);
	const tell = (line: number, more = '') => `${path.basename(folder)}/${name}:${line} ${text[line - 1]!.trim()}${more}`;
	const judged = faults.map((fault): Judged => ({rule: fault.rules[0]!, verdict: problems.some(({rule, line}) => isOf(fault, rule, line)) ? 'found' : 'missed', tell: tell(fault.line)}));
	const alarms = problems.filter(({rule, line}) => !faults.some(fault => isOf(fault, rule, line)));
	return [...judged, ...alarms.map(({rule, line, message}): Judged => ({rule: rule as RuleName, verdict: 'false', tell: tell(line, ` (${message})`)}))];
}

/** The scores of all rules on all decks. */
export function scoreDecks(): readonly DeckScore[] {
	const folders = readdirSync(import.meta.dirname, {withFileTypes: true}).filter(entry => entry.isDirectory()).map(({name}) => path.join(import.meta.dirname, name));
	const judged = folders.flatMap(folder => ['en.md', 'id.md'].filter(name => existsSync(path.join(folder, name))).flatMap(name => judge(name, folder)));
	const tellsOf = (rule: RuleName, verdict: Judged['verdict']) => judged.filter(one => one.rule === rule && one.verdict === verdict).map(({tell}) => tell);
	return ruleNames.map(rule => ({rule, found: tellsOf(rule, 'found'), missed: tellsOf(rule, 'missed'), false: tellsOf(rule, 'false')}));
}
