/** Makes of what is seen and heard something that a terminal without braille, lines and signs can show. */
import {asciiLine, asciiText, type Repertoire} from '../draw/ascii/ascii-line.ts';
import {indentLine, type Line, segment} from '../draw/line.ts';
import type {PlacedTitle} from '../draw/slide/big-frame.ts';
import {renderBigLines} from '../draw/title/big-font.ts';
import type {Picture} from './activity.ts';

/** The same picture, every row as wide as before. Its big letters are rows like others. */
export function asciiPicture({big, ...picture}: Picture, repertoire: Repertoire): Picture {
	const letters = big ? bigLetters(big) : [];
	const lines = picture.lines.map((line, row) => letters[row - (big?.top ?? 0)] ?? asciiLine(line, repertoire));
	return {...picture, lines, speak: () => asciiText(picture.speak(), repertoire)};
}

/** Big letters of `#`, without the thin lines that give them a shadow. */
function bigLetters({lines, left, role}: PlacedTitle): readonly Line[] {
	return renderBigLines(lines).map(row => indentLine([segment(row.replaceAll('█', '#').replaceAll(/[^ #]/g, ' '), role)], left));
}
