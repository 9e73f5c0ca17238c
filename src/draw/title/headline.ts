/** Sets a headline in letters of several rows, for screens so large that a line of text would be lost on them. */
import {largest} from '../../deck/long-lists.ts';
import {type Inline, inlineText} from '../../deck/inline.ts';
import {graphemes} from '../../deck/text/graphemes.ts';
import {type Line, type Role, segment} from '../line.ts';
import {breakEvenly} from './break-evenly.ts';
import {headlineLetters, headlineMarks} from './headline-font.ts';

/** The rows that a line of a headline takes, with what hangs below it. */
export const headlineRows = 5;
/** The columns between two words. */
const wordGap = 3;
const points = headlineRows * 2;

/** The points of a letter or of several, row by row. */
type Shape = readonly string[];

/** A word and the rows of cells that draw it, all of one width. */
type Word = {readonly text: string; readonly rows: readonly string[]; readonly width: number};

const blanks = /[\s\u00A0]+/;

/** The most columns and lines that a headline may take. */
export type HeadlineRoom = {readonly columns: number; readonly lines: number};

/** A text, and what it is for. */
export type Name = {readonly text: string; readonly role: Role};

/** The rows of a text as letters of several rows, broken between words; undefined where it finds no room, or there are not such letters for all of it. */
export function setHeadline(text: string, role: Role, {columns, lines}: HeadlineRoom): readonly Line[] | undefined {
	const words = text.split(blanks).filter(word => word !== '').map(drawWord);
	if (words.length === 0 || !words.every(word => word !== undefined)) return undefined;
	const broken = breakEvenly(words, columns, wordGap);
	if (!broken || broken.length > lines) return undefined;
	return broken.flatMap(line => Array.from({length: headlineRows}, (_row, row) => line.flatMap((word, index) => [...(index > 0 ? [segment(' '.repeat(wordGap))] : []), segment(word.rows[row]!, role, {word: {text: word.text, row}})])));
}

/** Inline text as such letters; undefined also where it has more to it than words, such as a link or a citation. */
export function setWords(text: Inline, role: Role, room: HeadlineRoom): readonly Line[] | undefined {
	return text.every(({marks}) => marks.every(mark => mark === 'strong' || mark === 'emphasis')) ? setHeadline(inlineText(text), role, room) : undefined;
}

/** Names each on one line of such letters; undefined where not all of them can be, for beside large ones a small one would look like less. */
export function setNames(names: readonly Name[], columns: number): readonly (readonly Line[])[] | undefined {
	const letters: (readonly Line[])[] = [];
	for (const {text, role} of names) {
		const lines = setHeadline(text, role, {columns, lines: 1});
		if (!lines) return undefined;
		letters.push(lines);
	}

	return letters;
}

/** Such letters with words behind them at the foot of their last line, above what hangs below it. */
export function footed(letters: readonly Line[], words: Line): readonly Line[] {
	return letters.map((line, row) => (row === letters.length - 2 ? [...line, ...words] : line));
}

/** Whether there are such letters for all of a text. */
export function isInLetters(text: string): boolean {
	return text.split(blanks).every(word => drawWord(word) !== undefined);
}

function drawWord(text: string): Word | undefined {
	const letters = [...graphemes.segment(text)].map(({segment: letter}) => shapeLetter(letter));
	if (!letters.every(letter => letter !== undefined)) return undefined;
	const shape = joinShapes(letters);
	return {text, rows: fillCells(shape), width: widthOf(shape)};
}

/** A letter's points; undefined where the font has it not, or its accent has no room. */
function shapeLetter(letter: string): Shape | undefined {
	const whole = headlineLetters[letter.normalize()];
	if (whole !== undefined) return readShape(whole);
	const [base = '', ...marks] = letter.normalize('NFD');
	const shape = headlineLetters[base];
	if (shape === undefined || !/^\p{Ll}$/u.test(base) || marks.length !== 1 || headlineMarks[marks[0]!] === undefined) return undefined;
	return addMark(readShape(shape), readShape(headlineMarks[marks[0]!]!));
}

/** The mark over the letter's middle, or below it. Undefined where the letter itself reaches up, but for the dot of an i. */
function addMark(letter: Shape, mark: Shape): Shape | undefined {
	const isBelow = mark.slice(7).some(isFilled);
	if (!isBelow && isFilled(letter[1]!)) return undefined;
	if (isBelow && letter.slice(7).some(isFilled)) return undefined;
	const width = Math.max(widthOf(letter), widthOf(mark));
	const [base, sign] = [centre(letter, width), centre(mark, width)];
	return base.map((row, index) => (isFilled(sign[index]!) || (!isBelow && index < 2) ? sign[index]! : row));
}

function centre(shape: Shape, width: number): Shape {
	const left = Math.floor((width - widthOf(shape)) / 2);
	return shape.map(row => `${'.'.repeat(left)}${row}`.padEnd(width, '.'));
}

function readShape(written: string): Shape {
	const rows = written.split(' ');
	const width = largest(rows.map(row => row.length));
	return Array.from({length: points}, (_row, index) => (rows[index] ?? '').padEnd(width, '.'));
}

/** The letters side by side, an empty column between two. */
function joinShapes(shapes: readonly Shape[]): Shape {
	return Array.from({length: points}, (_row, index) => shapes.map(shape => shape[index]!).join('.'));
}

/** Two rows of points as one of cells. */
function fillCells(shape: Shape): readonly string[] {
	return Array.from({length: headlineRows}, (_row, row) => {
		const [upper, lower] = [shape[row * 2]!, shape[row * 2 + 1]!];
		return [...upper].map((point, column) => (point === '#' ? (lower[column] === '#' ? '█' : '▀') : lower[column] === '#' ? '▄' : ' ')).join('');
	});
}

const widthOf = (shape: Shape) => shape[0]?.length ?? 0;
const isFilled = (row: string) => row.includes('#');
