/** Shows a title in big letters, with ink-big-text. */
import {Text} from 'ink';
import BigText, {type BigTextProps} from 'ink-big-text';
import type {PlacedTitle} from '../draw/slide/big-frame.ts';
import type {Look, Theme} from '../draw/theme/theme.ts';
import {bigOptions} from '../draw/title/big-font.ts';

/** The lines of a title in big letters. */
export function BigLetters({title, theme}: {readonly title: PlacedTitle; readonly theme: Theme}) {
	const look: Look = theme.looks[title.role];
	const ground = theme.ground ? {backgroundColor: theme.ground.background} : {};
	const color = look.color ?? theme.ground?.color;
	const style = {...ground, ...(color === undefined ? {} : {color}), bold: look.isBold ?? false};
	// `|` breaks lines in cfonts; bigWidth has made sure that no title holds one.
	const props: BigTextProps = {...bigOptions, text: title.lines.join('|')} as BigTextProps;
	return (
		<Text {...style}>
			<BigText {...props} />
		</Text>
	);
}
