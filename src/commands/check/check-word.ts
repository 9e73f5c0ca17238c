/** Checks the deck that a word of the command line names. */
import path from 'node:path';
import {type Against, againstOf} from '../../check/against.ts';
import {checkDeck} from '../../check/check-deck.ts';
import {coverArticle} from '../../check/coverage.ts';
import type {Checked} from '../../check/report/checked.ts';
import type {FileState, Subject} from '../../check/subject.ts';
import type {Passage} from '../../deck/evidence.ts';
import type {Problem} from '../../deck/problem/problem.ts';
import {problemAt} from '../../deck/problem/problem.ts';
import {mapsOf} from '../../deck/walk/maps-of.ts';
import {drawMap} from '../../draw/map/draw-map.ts';
import type {MapDrawer} from '../../draw/space.ts';
import type {Slide} from '../../deck/deck.ts';
import {passagesOf, readArticle} from '../files/article.ts';
import {lineReader, textIn} from '../files/deck-text.ts';
import type {FoundDeck} from '../files/find-deck.ts';
import {readDeckSource} from '../files/gather-evidence.ts';
import {loadDeck, type LoadedDeck} from '../files/load-deck.ts';
import {kindOf} from '../files/read-file.ts';
import {isWithin} from '../files/within.ts';
import {createAtlases} from '../maps/atlas.ts';
import {cleanLine} from '../../deck/text/clean-text.ts';
import {Stop} from '../words/stop.ts';
import type {CheckWishes} from './check-wishes.ts';

/** Checks a deck; a `Stop` where there is none to check. */
export async function checkWord(word: string | undefined, {asked, sizes, article}: CheckWishes): Promise<Checked> {
	const loaded = await loadDeck(word);
	const {deck, found} = loaded;
	const slides = Array.from({length: deck.slides.length}, (_slide, index) => deck.slides.at(index));
	const reading = readDeckSource(loaded);
	const own = article === undefined ? readOwnArticle(loaded) : {passages: readArticle(article), problems: []};
	const {passages} = own;
	if (article !== undefined && passages.length === 0) throw new Stop(`There is no paragraph in \`${cleanLine(article)}\`.\nParagraphs are what blank lines part.`);
	const drawer = asked.includes('overflow') ? await loadDrawer(slides) : undefined;
	const subject: Subject = {deck, slides, reading: {...reading, problems: [...reading.problems, ...own.problems]}, passages, sizes, ...(drawer ? {drawMap: drawer} : {}), findFile: address => findImage(found, address), textOf: file => textIn(found, file)};
	const folder = found.watched === undefined ? '' : path.relative(process.cwd(), found.folder);
	const count = Math.max(reading.source?.paragraphs.length ?? 0, passages.length);
	return {
		deck: found.watched ?? 'standard input',
		beside: besideOf(loaded).map(file => path.join(found.folder, file)),
		slides: slides.length,
		problems: checkDeck(subject, asked),
		pathOf: file => path.join(folder, file),
		lineOf: lineReader(found),
		against: tellAgainst(againstOf(passages, reading.source)),
		...(count > 0 ? {coverage: coverArticle(slides, count)} : {}),
	};
}

function tellAgainst(against: Against | undefined): string {
	if (against === undefined) return 'checked without a source';
	if (!('why' in against)) return `checked against ${against.what}`;
	return `checked against the gists, as ${against.why === 'other article' ? 'the article is another one' : 'the article is not at hand (`--article FILE`)'}`;
}

function besideOf({deck: {sourceNote, articleNote}}: LoadedDeck): readonly string[] {
	return [...(sourceNote !== undefined && 'file' in sourceNote ? [sourceNote.file] : []), ...(articleNote === undefined ? [] : [articleNote.file])];
}

/** The copy of the article that the front matter names. */
function readOwnArticle({deck: {articleNote}, found}: LoadedDeck): {readonly passages: readonly Passage[]; readonly problems: readonly Problem[]} {
	if (articleNote === undefined) return {passages: [], problems: []};
	const file = found.readOther(articleNote.file);
	if ('text' in file) return {passages: passagesOf(file.text), problems: []};
	return {passages: [], problems: [problemAt(articleNote.position, 'deck', `The article \`${articleNote.file}\` ${file.trouble}.`, {hint: 'put it beside the deck, or take `article:` out'})]};
}

function findImage({folder}: FoundDeck, address: string): FileState {
	if (/^[a-z][a-z\d+.-]+:/i.test(address) || path.isAbsolute(address)) return 'outside';
	const file = path.resolve(folder, decodeAddress(address));
	if (!isWithin(path.resolve(folder), file)) return 'outside';
	return kindOf(file) === 'file' ? 'there' : 'missing';
}

function decodeAddress(address: string): string {
	const plain = address.replace(/[?#].*$/, '');
	return /%(?![\da-f]{2})/i.test(plain) ? plain : decodeURIComponent(plain);
}

/** Draws maps as the stage does, for a map's height may be more than its room. */
async function loadDrawer(slides: readonly Slide[]): Promise<MapDrawer | undefined> {
	const maps = slides.flatMap(mapsOf);
	if (maps.length === 0) return undefined;
	const atlases = createAtlases();
	for (const map of maps) await atlases.load(map);
	// The same map on many slides is drawn once a size.
	const drawn = new Map<string, ReturnType<MapDrawer>>();
	return (map, size, sides) => {
		const {position: _position, ...shown} = map;
		const key = JSON.stringify([shown, size, sides]);
		const atlas = atlases.atHand(map);
		if (atlas && !drawn.has(key)) drawn.set(key, drawMap(map, size, atlas, sides));
		return drawn.get(key);
	};
}
