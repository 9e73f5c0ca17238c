/** Finds where the source, and the gist of each of its paragraphs, stands. */
import type {Position} from '../../deck/position.ts';
import type {Subject} from '../subject.ts';

/** Where the source stands: in its own file, else where the deck begins. */
export function placeOfSource({deck: {sourceNote}, slides}: Subject): Position {
	return sourceNote !== undefined && 'file' in sourceNote ? {file: sourceNote.file, line: 1, column: 1} : slides[0]!.position;
}

/** Tells where the gist of a paragraph stands by its number from 1; where the source does, if its text does not show. */
export function gistPlaces(subject: Subject): (number: number) => Position {
	const place = placeOfSource(subject);
	const lines = subject.textOf(place.file)?.split('\n') ?? [];
	const gistLines = lines.flatMap((line, index) => (/^\s*-\s*\{?\s*gist:/.test(line) ? [index + 1] : []));
	const isKnown = gistLines.length === subject.reading.source?.paragraphs.length;
	return number => ({...place, line: (isKnown ? gistLines[number - 1] : undefined) ?? 1});
}
