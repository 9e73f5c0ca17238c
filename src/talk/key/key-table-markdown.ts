/** Writes key tables as Markdown, for the README and `lectern help keys`. */
import {helpOf, type KeyHelp} from './key-table.ts';
import {stageKeys} from './stage-keys.ts';

/** A table of keys for each mode of the stage; what is the same as on a slide is told once. */
export function stageKeysMarkdown(): string {
	return [
		keysMarkdown('Keys on a slide', helpOf(stageKeys.slide)),
		keysMarkdown('In the overview', helpOf(stageKeys.overview).filter(isOther)),
		keysMarkdown('In the list of problems', helpOf(stageKeys.problems).filter(isOther)),
		keysMarkdown('In help and sources', helpOf(stageKeys.reader).filter(isOther)),
		keysMarkdown('While typing a search', helpOf(stageKeys.search).filter(isOther)),
	].join('\n\n');
}

/** One table of keys under a title. */
export function keysMarkdown(title: string, lines: readonly KeyHelp[]): string {
	const rows = lines.map(({shown, help}) => [shown, help]);
	return [[title, ''], ['---', '---'], ...rows].map(cells => `| ${cells.map(cell => cell!.replaceAll('|', String.raw`\|`)).join(' | ')} |`).join('\n');
}

const isOther = ({shown, help}: KeyHelp) => !stageKeys.slide.some(binding => binding.shown === shown && binding.help === help);
