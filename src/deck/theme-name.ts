/** The names of the themes: a deck may ask for one. */

/** The themes in the order in which the T key goes through them. */
export const themeNames = ['default', 'dark', 'light', 'contrast', 'plain'] as const;

/** The name of a theme. */
export type ThemeName = (typeof themeNames)[number];
