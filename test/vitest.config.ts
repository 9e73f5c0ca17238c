/** How the tests run: from the repository's root, every rung in test/. */
import {defineConfig} from 'vitest/config';

export default defineConfig({
	root: new URL('..', import.meta.url).pathname,
	test: {include: ['test/**/*.test.{ts,tsx}'], testTimeout: 30_000, hookTimeout: 30_000, env: {CI: ''}},
});
