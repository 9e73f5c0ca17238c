/** Waits for what a test expects of files and sockets, as long as a busy machine may take. */
import {vi} from 'vitest';

/** What `look` gives once it no longer throws; throws its last error after 10 seconds, ten times what Vitest's own wait would give it. */
export async function eventually<Value>(look: () => Value | Promise<Value>): Promise<Value> {
	return vi.waitFor(look, {timeout: 10_000});
}
