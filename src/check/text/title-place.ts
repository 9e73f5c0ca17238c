/** Finds where a slide's own words begin. */
import type {Slides} from '../../deck/deck.ts';
import {type Position, positionWithin} from '../../deck/position.ts';

/** Where the title of the slide at an index stands, else its first word that is no comment, else its beginning. */
export function titlePlace(slides: Slides, index: number): Position {
	const source = slides.sourceAt(index);
	const start = slides.positionAt(index);
	const blank = source.replaceAll(/<!--[^]*?-->/g, comment => comment.replaceAll(/[^\n]/g, ' '));
	const heading = /^#{1,6}[ \t]/m.exec(blank);
	const at = heading?.index ?? blank.search(/\S/);
	return at < 0 ? start : positionWithin(start, source, at);
}
