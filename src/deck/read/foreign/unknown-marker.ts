/** Tells of a comment that was meant as a directive: a slip of the pen, or the marker of another tool. */
import {distance} from 'fastest-levenshtein';
import {hasLettersOf} from '../../text/nearest-word.ts';

/** What to write for the markers of presenterm, lookatme, Marp, reveal.js and patat. */
const foreign: Readonly<Record<string, string>> = {
	end_slide: 'a line `---` begins the next slide',
	new_line: 'an empty line parts blocks; what stands between them is Lectern’s to choose',
	new_lines: 'an empty line parts blocks; what stands between them is Lectern’s to choose',
	jump_to_middle: 'what stands on a slide is placed by itself: take it out',
	alignment: 'what stands on a slide is placed by itself: take it out',
	font_size: 'a first-level heading below the title is shown in big letters',
	fit: 'titles are as big as fits: take it out',
	reset_layout: 'columns end with `<!-- columns: end -->`',
	column_layout: 'write `<!-- columns: [1, 1] -->`',
	incremental_lists: 'write `<!-- steps: true -->`',
	list_item_newlines: 'what stands between items is Lectern’s to choose: take it out',
	speaker_note: 'a comment is a note: write its words alone, as `<!-- Say hello. -->`',
	skip_slide: 'write `<!-- backup: true -->` for a slide that is not part of the talk',
	no_footer: 'every slide has its footer: take it out',
	include: 'a deck of several files is a folder of them',
	stop: 'write `<!-- pause -->`',
	_class: 'slides have no classes; `theme:` in the front matter chooses the colours',
	class: 'slides have no classes; `theme:` in the front matter chooses the colours',
	paginate: 'every slide has its number: take it out',
	_paginate: 'every slide has its number: take it out',
	'.slide': 'slides have no attributes: take it out',
	'.element': 'write `<!-- steps: true -->` for items that appear one by one, or `<!-- pause -->`',
	config: 'settings stand in the front matter: `lectern help format`',
};

/** What to write in place of a directive's word, or a comment's one or two words, that is not known; undefined where nothing is near, as for a note. */
export function whatWasMeant(words: string, known: readonly string[]): string | undefined {
	const wanted = words.trim().toLowerCase().replaceAll(/[\s_-]+/g, '_');
	const own = nearest(wanted, known);
	const markers = Object.keys(foreign);
	// A short word that is only like another tool's marker is a word.
	const other = nearest(wanted, wanted.length > 7 ? markers : markers.filter(one => one === wanted));
	if (other !== undefined && (own === undefined || other === wanted)) return foreign[other];
	return own === undefined ? undefined : `did you mean \`${own}\`?`;
}

/** The first of the words that a slip of the pen may have made this of: two letters more, less or other in a long word, one in a short one, or all in another order. */
function nearest(word: string, known: readonly string[]): string | undefined {
	const most = word.length > 7 ? 2 : 1;
	return known.find(one => one === word) ?? known.find(one => word.length > 2 && (hasLettersOf(one, word) || distance(one, word) <= most));
}
