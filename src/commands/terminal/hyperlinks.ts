/** Knows whether the terminal makes links of text with an address (OSC 8). */
import {createSupportsHyperlinks} from 'supports-hyperlinks';

/** Whether what is written to an output may hold such links; FORCE_HYPERLINK=1 says so for terminals that are not known, FORCE_HYPERLINK=0 that none may. */
export function knowsHyperlinks(output: {readonly isTTY: boolean}): boolean {
	return createSupportsHyperlinks(output);
}
