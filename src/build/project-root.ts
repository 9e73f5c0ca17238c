/** Where the project lies that is being built. */
import path from 'node:path';

/** The project's root; a path, whatever letters are in it. */
export const root = path.join(import.meta.dirname, '..', '..');
