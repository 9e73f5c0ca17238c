/** Writes the YAML of a source: what stood there stays, the paragraphs are those of the article at hand. */
import {Document, isMap, isScalar, parseDocument, YAMLMap, YAMLSeq} from 'yaml';
import type {ArticleFacts} from '../../article/tell-article.ts';
import type {Passage} from '../../deck/evidence.ts';
import type {ParagraphFate} from './match-paragraphs.ts';

/** What a source is written from. */
export type SourceText = {
	/** The YAML that is there, empty where none is. */
	readonly before: string;
	readonly facts: ArticleFacts & {readonly title?: string};
	readonly passages: readonly Passage[];
	readonly fates: readonly ParagraphFate[];
	/** Whether a gist to be written has the first words of its paragraph behind it, as a comment. */
	readonly withFirstWords?: boolean;
};

/** So many words of a paragraph may stand in a deck's folder: the article is not the deck's to give away. */
const firstWords = 3;

/** The YAML of the source. Facts and gists that somebody wrote are kept; where none was, a gist is an empty text. */
export function writeSource({before, facts, passages, fates, withFirstWords = false}: SourceText): string {
	const parsed = parseDocument(before);
	const document = isMap(parsed.contents) ? parsed : new Document({});
	for (const key of ['title', 'publisher', 'place', 'year', 'editor', 'language'] as const) if (facts[key] !== undefined && !document.has(key)) document.set(key, facts[key]);
	const old = document.get('paragraphs');
	const paragraphs = new YAMLSeq();
	for (const [index, {text, fingerprint}] of passages.entries()) {
		const fate = fates.find(one => 'now' in one && one.now === index + 1);
		const known = fate && 'before' in fate && old instanceof YAMLSeq ? old.items[fate.before - 1] : undefined;
		const paragraph = known instanceof YAMLMap ? known : new YAMLMap();
		if (!paragraph.has('gist')) paragraph.set('gist', document.createNode(''));
		if (withFirstWords && paragraph.get('gist') === '') {
			const gist = paragraph.get('gist', true);
			if (isScalar(gist)) gist.comment = ` ${text.split(/\s+/).slice(0, firstWords).join(' ')} …`;
		}

		paragraph.set('fingerprint', document.createNode(fingerprint));
		// A fingerprint of digits alone would be read as a number.
		const node = paragraph.get('fingerprint', true) as {type?: string};
		node.type = 'QUOTE_DOUBLE';
		paragraphs.add(paragraph);
	}

	if (old instanceof YAMLSeq) old.items = paragraphs.items;
	else document.set('paragraphs', paragraphs);
	return document.toString({lineWidth: 0});
}
