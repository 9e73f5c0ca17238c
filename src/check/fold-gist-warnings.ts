/** Makes one line of what gists do not hold: they leave much out, and on stage what is wrong must not drown in it. */
import type {Problem} from '../deck/problem/problem.ts';
import type {RuleName} from './rule-name.ts';

/** Rules that a gist of a few words can hardly bear out. */
const folded: readonly string[] = ['figures', 'names', 'attribution'] satisfies readonly RuleName[];

/** The problems found against the gists, with the warnings on figures, names and attribution as one, which is last and stands on no slide. Errors stay. */
export function foldGistWarnings(problems: readonly Problem[]): readonly Problem[] {
	const isFolded = ({rule, severity}: Problem) => severity === 'warning' && folded.includes(rule);
	const count = problems.filter(isFolded).length;
	if (count === 0) return problems;
	const message = count === 1 ? 'One figure or name is held against gists only, and they do not have it.' : `${count} figures and names are held against gists only, and they do not have them.`;
	return [...problems.filter(problem => !isFolded(problem)), {rule: 'figures', file: '', line: 0, column: 0, severity: 'warning', message, hint: '`article: FILE` in the front matter holds more; `lectern check` lists them'}];
}
