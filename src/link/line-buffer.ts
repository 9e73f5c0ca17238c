/** Cuts what arrives on a link into lines, each of a bounded size. */

/** Lines that have arrived and are not taken yet. */
export type LineBuffer = {
	/** Adds what arrived; false where a line is longer than may be, which ends the link. */
	readonly push: (chunk: Uint8Array) => boolean;
	/** The next whole line, without its end; undefined where none is there. */
	readonly next: () => string | undefined;
};

/** A buffer of lines of at most `most` bytes. */
export function createLineBuffer(most: number): LineBuffer {
	const lines: string[] = [];
	let pieces: Uint8Array[] = [];
	let size = 0;
	const add = (piece: Uint8Array) => {
		pieces.push(piece);
		size += piece.length;
		return size <= most;
	};

	return {
		push(chunk) {
			let from = 0;
			for (let end = chunk.indexOf(0x0a); end >= 0; end = chunk.indexOf(0x0a, from)) {
				if (!add(chunk.subarray(from, end))) return false;
				lines.push(Buffer.concat(pieces, size).toString('utf8'));
				pieces = [];
				size = 0;
				from = end + 1;
			}

			// A copy: the chunk belongs to a buffer that is larger than what is kept.
			return from === chunk.length || add(Uint8Array.from(chunk.subarray(from)));
		},
		next: () => lines.shift(),
	};
}
