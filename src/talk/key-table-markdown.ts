/** Writes the key table as Markdown, for the README. */
import {type KeyBinding, keyTable} from './keys.ts';

/** A table of keys for each mode, in the order of the key table; what is the same as on a slide is told once. */
export function keyTableMarkdown(): string {
	return [
		tableOf('Keys on a slide', keyTable.slide),
		tableOf('In the overview', keyTable.overview.filter(isOther)),
		tableOf('In help and sources', keyTable.reader.filter(isOther)),
		tableOf('While typing a search', keyTable.search.filter(isOther)),
	].join('\n\n');
}

const isOther = ({shown, help}: KeyBinding) => !keyTable.slide.some(binding => binding.shown === shown && binding.help === help);

function tableOf(title: string, bindings: readonly KeyBinding[]): string {
	const rows = bindings.filter(({help}) => help !== '').map(({shown, help}) => [shown, help]);
	return [[title, ''], ['---', '---'], ...rows].map(cells => `| ${cells.map(cell => cell!.replaceAll('|', String.raw`\|`)).join(' | ')} |`).join('\n');
}
