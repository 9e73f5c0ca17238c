/** Shows a title in big letters, with ink-big-text. */
import {Text} from 'ink';
import BigText, {type BigTextProps} from 'ink-big-text';
import {bigOptions} from '../draw/title/fonts.ts';
import type {PlacedTitle} from '../draw/slide/slide-frame.ts';
import type {Look, Theme} from '../draw/theme.ts';

/** The lines of a title in the font that was found to fit; plain bold text where none did. */
export function BigLetters({title, theme}: {readonly title: PlacedTitle; readonly theme: Theme}) {
	const look: Look = theme.looks[title.role];
	const ground = theme.ground ? {backgroundColor: theme.ground.background} : {};
	const color = look.color ?? theme.ground?.color;
	const style = {...ground, ...(color === undefined ? {} : {color}), bold: look.isBold ?? false};
	if (title.font === undefined) {
		return (
			<Text {...style} bold>
				{title.lines.join('\n')}
			</Text>
		);
	}

	// `|` breaks lines in cfonts; renderBig has made sure that no title holds one.
	const props: BigTextProps = {...bigOptions(title.font), text: title.lines.join('|')};
	return (
		<Text {...style}>
			<BigText {...props} />
		</Text>
	);
}
