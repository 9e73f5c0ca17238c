/** What a theme is: how each role looks. */
import type {Role} from '../line.ts';
import type {ThemeName} from '../../deck/theme-name.ts';

/** The look of a role: a colour as `#rrggbb`, and what keeps its meaning without colour. */
export type Look = {
	readonly color?: string;
	readonly isBold?: boolean;
	readonly isDim?: boolean;
	readonly isItalic?: boolean;
	readonly isUnderlined?: boolean;
	readonly isInverse?: boolean;
};

/** A theme: a look for each role, and a ground where the theme paints one. */
export type Theme = {readonly name: ThemeName; readonly looks: Readonly<Record<Role, Look>>; readonly ground?: {readonly color: string; readonly background: string}};
