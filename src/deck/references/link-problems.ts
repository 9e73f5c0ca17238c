/** Finds links on a slide to slides that are not there. */
import type {Slide} from '../deck.ts';
import {type Problem, problemAt} from '../problem/problem.ts';
import {nearestWord} from '../text/nearest-word.ts';

/** A problem for each link in title, content and notes that leads to none of the ids, or to one without its `#`. */
export function deadLinkProblems({references = []}: Slide, ids: ReadonlySet<string>): readonly Problem[] {
	return references
		.filter(({kind}) => kind === 'link')
		.flatMap(({target, position, length}) => {
			if (!target.startsWith('#')) return ids.has(target) ? [problemAt(position, 'links', `\`${target}\` leads out of the deck, though a slide has that id.`, {hint: `write \`#${target}\``, severity: 'warning', length})] : [];
			return ids.has(target.slice(1)) ? [] : [problemAt(position, 'links', `There is no slide ${target}.`, {hint: idHint(target.slice(1), [...ids]), length})];
		});
}

/** A hint names so many ids at the most. */
const mostNamed = 6;

/** The id that was likely meant: by its letters, else by those of one of its words; else all ids where they are few, else what an id is. */
function idHint(target: string, ids: readonly string[]): string {
	const wordsOf = (id: string) => id.split('-').filter(word => word.length > 3);
	const nearest = nearestWord(target, ids) ?? ids.find(id => nearestWord(target, wordsOf(id)) !== undefined);
	if (nearest !== undefined) return `did you mean \`#${nearest}\`?`;
	return ids.length <= mostNamed ? `known: ${ids.map(id => `#${id}`).join(', ')}` : 'a slide’s id is its title in small letters with hyphens, or what `<!-- id: … -->` gives';
}
