/** Shows a picture: rows of painted text, and big letters over the rows left empty for them. */
import {Box, Transform} from 'ink';
import {themeOf} from '../draw/theme/themes.ts';
import type {Picture} from '../show/activity.ts';
import {paintLine} from '../show/paint.ts';
import {BigLetters} from './big-letters.tsx';

/**
 * A picture that fills its size exactly. To Ink it is one text of empty rows, which never changes and so is not laid out anew; the
 * painted rows are put in their places when Ink writes it.
 */
export function Frame({picture}: {readonly picture: Picture}) {
	const {lines, big, size, hasHyperlinks} = picture;
	const theme = themeOf(picture.theme, picture.curtain);
	const paint = (_row: string, index: number) => paintLine(lines[index]!, theme, size.columns, hasHyperlinks);
	return (
		<Box flexDirection="column" width={size.columns} height={size.rows} overflow="hidden">
			<Transform transform={paint}>{'\n'.repeat(size.rows - 1) || ' '}</Transform>
			{big && (
				<Box position="absolute" marginTop={big.top} marginLeft={big.left}>
					<BigLetters title={big} theme={theme} />
				</Box>
			)}
		</Box>
	);
}
