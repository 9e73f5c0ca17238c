/** Knows, line after line of a Markdown file, whether a line stands at the root or within code, a comment or a list. */

const fenceStart = /^ {0,3}(`{3,}|~{3,})(.*)$/;
const commentStart = /^ {0,3}<!--/;
const rule = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const item = /^ {0,3}(?:[-+*]|\d{1,9}[.)])(?: {1,4}(?! )| (?= )|\t|$)/;
/** What ends a list even without a blank line above it. */
const blockStart = /^ {0,3}(?:#{1,6}(?:[ \t]|$)|>)/;
const commentEnd = '-->';
const [space, hyphen] = [32, 45];

/** Reads lines in their order; the block structure of CommonMark, as far as an unindented rule can tell. */
export class LineContext {
	private fence: string | undefined;
	private isComment = false;
	/** The column where the text of the open list item begins; 0 outside of lists. */
	private itemColumn = 0;
	/** The fence or comment that is open within the list item, by what began or what ends it. */
	private itemFence: string | undefined;
	/** Whether an unindented line would not go on with the list item's paragraph. */
	private isBroken = true;

	/** Whether the line that was taken last opens a fenced block at the root, or stands within one. */
	get isFenced(): boolean {
		return this.fence !== undefined;
	}

	/** What the line that was taken last opens and does not close, or stands within. */
	get within(): 'fence' | 'comment' | undefined {
		if (this.fence !== undefined) return 'fence';
		if (this.isComment) return 'comment';
		return this.itemFence === undefined ? undefined : this.itemFence === commentEnd ? 'comment' : 'fence';
	}

	/**
	 * Takes the line between two offsets of the text, without its line end, and tells whether it could part slides. Most lines
	 * are told by their first characters and are not read.
	 */
	isAtRoot(text: string, start: number, end: number): boolean {
		if (this.fence !== undefined) {
			if (closesFence(text.slice(start, end), this.fence)) this.fence = undefined;
			return false;
		}

		if (this.isComment) {
			this.isComment = !text.slice(start, end).includes(commentEnd);
			return false;
		}

		const wasBroken = this.isBroken || this.itemFence !== undefined;
		this.isBroken = start === end;
		if (this.isBroken) return false;
		const first = text.charCodeAt(start);
		if (first === hyphen && text.charCodeAt(start + 1) === space && isLetter(text.charCodeAt(start + 2))) this.openItem(2);
		else if (mayOpen(first)) return this.readLine(text.slice(start, end), wasBroken);
		else if (this.itemColumn > 0 && (wasBroken || blockStart.test(text.slice(start, start + 8)))) this.openItem(0);
		return false;
	}

	private openItem(column: number): void {
		this.itemColumn = column;
		this.itemFence = undefined;
	}

	private readLine(written: string, wasBroken: boolean): boolean {
		const line = written.includes('\t') ? written.replace(/^ *\t/, spaces => ' '.repeat(4 * Math.ceil(spaces.length / 4))) : written;
		const indent = line.length - line.trimStart().length;
		if (indent === line.length) {
			this.isBroken = true;
			return false;
		}

		if (this.itemColumn > 0 && indent >= this.itemColumn) {
			this.readInItem(line.slice(this.itemColumn));
			return false;
		}

		const fence = openedFence(line);
		if (fence !== undefined) {
			this.fence = fence;
		} else if (commentStart.test(line)) {
			this.isComment = opensComment(line);
		} else if (!rule.test(line)) {
			const mark = item.exec(line)?.[0];
			if (mark !== undefined) {
				this.openItem(mark.trimEnd() === line.trimEnd() ? mark.trimEnd().length + 1 : mark.length);
				this.readInItem(line.slice(this.itemColumn));
			} else if (wasBroken || blockStart.test(line)) {
				this.openItem(0);
			}

			return false;
		}

		this.openItem(0);
		return indent === 0;
	}

	private readInItem(line: string): void {
		if (this.itemFence === undefined) this.itemFence = openedFence(line) ?? (opensComment(line) ? commentEnd : undefined);
		else if (this.itemFence === commentEnd ? line.includes(commentEnd) : closesFence(line, this.itemFence)) this.itemFence = undefined;
		this.isBroken = line.trim() === '' || [rule, blockStart, fenceStart, commentStart].some(start => start.test(line));
	}
}

const isLetter = (code: number) => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** Whether a line that begins with this character can open or end something: white space, digits, and * + - < ` ~ _ at the root. */
function mayOpen(first: number): boolean {
	return first === 9 || first === 32 || first === 45 || first === 42 || first === 43 || first === 60 || first === 95 || first === 96 || first === 126 || (first >= 48 && first <= 57);
}

function opensComment(line: string): boolean {
	return commentStart.test(line) && !line.slice(line.indexOf('<!--') + 2).includes(commentEnd);
}

function openedFence(line: string): string | undefined {
	const opened = fenceStart.exec(line);
	return opened && !(opened[1]!.startsWith('`') && opened[2]!.includes('`')) ? opened[1] : undefined;
}

function closesFence(line: string, fence: string): boolean {
	const closed = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(line);
	return closed !== null && closed[1]!.startsWith(fence[0]!) && closed[1]!.length >= fence.length;
}
