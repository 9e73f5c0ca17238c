/** Writes the key table as Markdown, for the README. */
import {type KeyBinding, keyTable} from './keys.ts';

/** A table of keys for each mode, every line with help in the order of the key table. */
export function keyTableMarkdown(): string {
	return [
		tableOf('Keys on a slide', keyTable.slide),
		tableOf('in the overview', keyTable.overview),
		tableOf('in help and sources', keyTable.reader),
		tableOf('while typing a search', keyTable.search),
	].join('\n\n');
}

function tableOf(title: string, bindings: readonly KeyBinding[]): string {
	const rows = bindings.filter(({help}) => help !== '').map(({shown, help}) => [shown, help]);
	return [[title, ''], ['---', '---'], ...rows].map(cells => `| ${cells.map(cell => cell!.replaceAll('|', String.raw`\|`)).join(' | ')} |`).join('\n');
}
