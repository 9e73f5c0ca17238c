/** The text of a help topic: Markdown in which `<!-- here: NAME -->` stands for what the program itself knows. */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {ruleHelp} from '../../check/rule-name.ts';
import {mapRegions} from '../../deck/fence/map/map-regions.ts';
import {relationKinds} from '../../deck/fence/relations.ts';
import {drillHelp} from '../../talk/key/drill-keys.ts';
import {helpOf} from '../../talk/key/key-table.ts';
import {keysMarkdown, stageKeysMarkdown} from '../../talk/key/key-table-markdown.ts';
import {runKeys} from '../../talk/key/practice-keys.ts';
import {themeOption} from '../words/options/stage-options.ts';
import {frontMatterHelp} from './front-matter-help.ts';

/** What may stand at a place, by its name. */
const known: Readonly<Record<string, () => string>> = {
	'stage-keys': stageKeysMarkdown,
	'practice-keys': () => keysMarkdown('While practising', helpOf(runKeys)),
	'drill-keys': () => keysMarkdown('In a drill', drillHelp),
	themes: () => pairs('theme', themeOption.valueHelp ?? {}),
	'front-matter': () => pairs('key', frontMatterHelp),
	'relation-kinds': () => relationKinds.map(kind => `\`${kind}\``).join(', '),
	rules: () => pairs('rule', ruleHelp),
	regions: () => Object.keys(mapRegions).join(', '),
};

/** The Markdown of a topic, from the folder where the topics lie, its places filled. Throws where a place names nothing that is known. */
export function topicText(topic: string, folder: string): string {
	const text = readFileSync(path.join(folder, `${topic}.md`), 'utf8');
	return text.replaceAll(/<!-- here: ([a-z-]+) -->/g, (_place, name: string) => {
		const fill = known[name];
		if (!fill) throw new Error(`help/${topic}.md names \`${name}\`, which is not known.`);
		return fill();
	});
}

const pairs = (title: string, rows: Readonly<Record<string, string>>) => keysMarkdown(title, Object.entries(rows).map(([shown, help]) => ({shown: `\`${shown}\``, help})));
