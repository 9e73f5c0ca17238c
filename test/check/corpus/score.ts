/** Scores each rule on the corpus; `npm run scores` prints precision and recall. */
import {type RuleName, ruleNames} from '../../../src/check/rule-name.ts';
import {problemsIn} from '../check-text.ts';
import {articles} from './articles.ts';
import {cases, type CorpusCase} from './cases.ts';

/** How a rule did: faults found and missed, right slides it found fault with and those it left alone; the cases that went wrong. */
export type Score = {readonly rule: RuleName; readonly found: number; readonly missed: number; readonly false: number; readonly quiet: number; readonly wrong: readonly CorpusCase[]};

function findsFault({rule, article, language, text, isWhole}: CorpusCase): boolean {
	const {gists, language: written, text: passages, ...rest} = articles[article];
	const source = `language: ${written}\nparagraphs:\n${gists.map(gist => `  - gist: ${JSON.stringify(gist)}`).join('\n')}\n${'more' in rest ? rest.more : ''}`;
	const deck = isWhole ? text : `---\nlanguage: ${language}\nsource: source.yaml\n---\n\n## A slide of the corpus\n\n${text}\n`;
	const asked: readonly RuleName[] = rule === 'excuse' ? ruleNames : [rule];
	return problemsIn({deck, source, article: passages}, asked).some(problem => problem.rule === rule && !/^No slide uses/.test(problem.message));
}

/** The scores of all rules. */
export function scoreRules(): readonly Score[] {
	return ruleNames.map(rule => {
		const judged = cases.filter(one => one.rule === rule).map(one => ({one, isFound: findsFault(one)}));
		const count = (isFault: boolean, isFound: boolean) => judged.filter(each => each.one.isFault === isFault && each.isFound === isFound).length;
		return {rule, found: count(true, true), missed: count(true, false), false: count(false, true), quiet: count(false, false), wrong: judged.filter(({one, isFound}) => one.isFault !== isFound).map(({one}) => one)};
	});
}

/** The scores as lines of text. */
export function scoreTable(scores: readonly Score[]): string {
	const share = (part: number, whole: number) => (whole === 0 ? '-' : (part / whole).toFixed(2));
	return scores.map(score => `${score.rule.padEnd(12)} precision ${share(score.found, score.found + score.false)}  recall ${share(score.found, score.found + score.missed)}  (${score.found + score.missed} faults, ${score.false + score.quiet} right)`).join('\n');
}
