/** Takes what steers a terminal out of a text that is otherwise written as it is. */

// eslint-disable-next-line no-control-regex
const sequence = /\u001B\[[0-?]*[ -/]*[@-~]/g;

/**
 * Control characters (C0 but tab and newline, DEL, C1), bidirectional marks and overrides, and what is not seen at all: soft hyphens,
 * zero-width characters but the joiners, interlinear marks, language tags.
 */
const controls = /[\0-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;

/**
 * The text without what steers a terminal: whole sequences that move the cursor or colour text, else the one character. Unlike
 * `cleanText` it takes nothing that could be words behind a character that begins a longer one.
 */
export function withoutControls(text: string): string {
	return text.replaceAll(sequence, '').replaceAll(controls, '');
}
