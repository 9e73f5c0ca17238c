/** Shows a picture: rows of painted text, and big letters over the rows left empty for them. */
import {Box, Transform} from 'ink';
import {lineText} from '../draw/line.ts';
import {themeOf} from '../draw/theme/themes.ts';
import type {Picture} from '../show/activity.ts';
import {paintLine} from '../show/paint.ts';
import {BigLetters} from './big-letters.tsx';

/**
 * A picture that fills its size exactly. Its rows are one text, painted when Ink has laid it out: with a node for each row, whose painted
 * text is measured, a key took 3.8 ms at 200x60, so 3.0 (median), and the slowest 13.8 in place of 9.3 (p99). What Ink would not
 * show as it is stays unpainted.
 */
export function Frame({picture}: {readonly picture: Picture}) {
	const {lines, big, size} = picture;
	const theme = themeOf(picture.theme, picture.curtain);
	const rows = lines.map(line => lineText(line) || ' ');
	const paint = (row: string, index: number) => (row === rows[index] ? paintLine(lines[index]!, theme, size.columns) : row);
	return (
		<Box flexDirection="column" width={size.columns} height={size.rows} overflow="hidden">
			<Transform transform={paint}>{rows.join('\n')}</Transform>
			{big && (
				<Box position="absolute" marginTop={big.top} marginLeft={big.left}>
					<BigLetters title={big} theme={theme} />
				</Box>
			)}
		</Box>
	);
}
