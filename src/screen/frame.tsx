/** Shows a frame: rows of painted text, and big letters over the rows left empty for them. */
import {Box, Text} from 'ink';
import {memo} from 'react';
import type {Size} from '../draw/size.ts';
import type {StageFrame} from '../draw/stage-frame.ts';
import {BigLetters} from './big-letters.tsx';
import {paintLine} from './paint.ts';
import type {Theme} from './theme.ts';

/** One row; drawn again only when its text changes. */
const Row = memo(({text}: {readonly text: string}) => <Text wrap="truncate">{text}</Text>);
Row.displayName = 'Row';

/** A frame that fills `size` exactly. */
export function Frame({frame, size, theme}: {readonly frame: StageFrame; readonly size: Size; readonly theme: Theme}) {
	return (
		<Box flexDirection="column" width={size.columns} height={size.rows} overflow="hidden">
			{frame.lines.map((line, row) => (
				<Row key={row} text={paintLine(line, theme, size.columns)} />
			))}
			{frame.big && (
				<Box position="absolute" marginTop={frame.big.top} marginLeft={frame.big.left}>
					<BigLetters title={frame.big} theme={theme} />
				</Box>
			)}
		</Box>
	);
}
