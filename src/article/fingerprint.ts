/** A short proof that a text is the one that was cited. */
import {createHash} from 'node:crypto';
import {normaliseText} from './normalise.ts';

/** The first 16 hexadecimal digits of the SHA-256 of a text, normalised (see `normaliseText`). */
export function fingerprint(text: string): string {
	return createHash('sha256').update(normaliseText(text)).digest('hex').slice(0, 16);
}
