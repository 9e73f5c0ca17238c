/** Brings the geometry of maps into `dist/`: what the shipped decks' maps show in one small file, and the whole world. */
import {createHash} from 'node:crypto';
import {constants, copyFileSync, existsSync, globSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {Atlas} from '../draw/map/atlas/atlas.ts';
import type {Bounds} from '../draw/map/atlas/bounds.ts';
import {root} from './project-root.ts';

/** Raised when the cut of the same bounds would come out otherwise, so that kept cuts are not used any more. */
const edition = 4;

/**
 * Writes `dist/atlas.json`: an array of atlases, one for each map of
 * `slides/`. The cut is kept by the text of the maps' blocks, so that it is made anew only when one was edited.
 */
export async function cutMaps(): Promise<void> {
	const texts = shippedMaps();
	const key = createHash('sha256').update(JSON.stringify([edition, texts])).digest('hex').slice(0, 16);
	const folder = path.join(root, 'node_modules', '.cache', 'lectern');
	const kept = path.join(folder, `atlas-${key}.json`);
	if (!existsSync(kept)) {
		mkdirSync(folder, {recursive: true});
		writeFileSync(kept, JSON.stringify(await cut(texts)));
	}
	mkdirSync(path.join(root, 'dist'), {recursive: true});
	copyFileSync(kept, path.join(root, 'dist', 'atlas.json'));
}

/** Copies the geometry of the whole world into `dist/`, for maps of which no cut was made; so nothing but `dist/` is needed when the program runs. */
export function copyWorld(): void {
	for (const detail of ['10m', '50m']) copyFileSync(path.join(root, 'node_modules', 'world-atlas', `countries-${detail}.json`), path.join(root, 'dist', `countries-${detail}.json`), constants.COPYFILE_FICLONE);
}

/** The text of each map block in the shipped decks. */
function shippedMaps(): readonly string[] {
	return globSync('slides/**/*.md', {cwd: root})
		.toSorted()
		.flatMap(file => [...readFileSync(path.join(root, file), 'utf8').replaceAll('\r\n', '\n').matchAll(/^```map[^\n]*\n(.*?)^```/gms)])
		.map(([, text = '']) => text);
}

/** Reading and cutting take longer to load than the rest of the build, so they are loaded only here. */
async function cut(texts: readonly string[]): Promise<readonly Atlas[]> {
	if (texts.length === 0) return [];
	const {readMap} = await import('../deck/fence/map/map.ts');
	const {cutAtlas} = await import('../draw/map/atlas/cut-atlas.ts');
	const topology = JSON.parse(readFileSync(path.join(root, 'node_modules', 'world-atlas', 'countries-10m.json'), 'utf8'));
	const bounds = texts.flatMap(text => {
		const {block} = readMap({text, position: {file: 'slides', line: 1, column: 1}});
		return block?.type === 'map' ? [JSON.stringify(block.bounds)] : [];
	});
	return [...new Set(bounds)].map(one => cutAtlas(topology, JSON.parse(one) as Bounds));
}
