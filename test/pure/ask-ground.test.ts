/** Answers of the terminal that come in pieces, with time between them: no piece of one is a key, and no piece of a key is lost. */
import type {ReadStream, WriteStream} from 'node:tty';
import {expect, onTestFinished, test, vi} from 'vitest';
import {askGround} from '../../src/commands/terminal/ask-ground.ts';

/** A terminal that was asked; `come` is what a piece that comes gives to the keys. */
function ask() {
	vi.useFakeTimers();
	onTestFinished(() => void vi.useRealTimers());
	let piece: string | null = null;
	const stdin = {read: () => piece} as unknown as ReadStream;
	const tell = vi.fn();
	askGround(stdin, {write: () => true} as unknown as WriteStream, tell);
	const come = (text: string) => {
		piece = text;
		return stdin.read() as string;
	};

	return {come, tell};
}

test('the rest of an answer may come a good while after its beginning', () => {
	const {come, tell} = ask();
	expect(come('\u001B[C\u001B]11;rg')).toBe('\u001B[C');
	vi.advanceTimersByTime(900);
	expect(come('b:1616/1616/1616\u001B\\\u001B[?62c\u001B[C')).toBe('\u001B[C');
	expect(tell).toHaveBeenCalledExactlyOnceWith('dark');
});

test('an answer whose rest never comes holds no key back for long', () => {
	const {come} = ask();
	expect(come('\u001B]11;rgb:16')).toBe('');
	vi.advanceTimersByTime(1100);
	expect(come('l')).toBe('l');
});

test('a key in two pieces is whole, though a busy program hears of the second one late', () => {
	const {come} = ask();
	expect(come('\u001B[')).toBe('');
	// The time is over, and the piece that came before that is about to be read.
	vi.advanceTimersToNextTimer();
	expect(come('C')).toBe('\u001B[C');
	vi.advanceTimersByTime(1000);
	expect(come('l')).toBe('l');
});
