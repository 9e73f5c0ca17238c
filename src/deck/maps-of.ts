/** Finds the maps on a slide. */
import type {Block, Map} from './block.ts';
import type {Slide} from './deck.ts';

/** The maps on a slide, those in columns and lists too. */
export function mapsOf(slide: Slide): readonly Map[] {
	return slide.blocks.flatMap(mapsIn);
}

function mapsIn(block: Block): readonly Map[] {
	if (block.type === 'map') return [block];
	if (block.type === 'columns') return block.columns.flat().flatMap(mapsIn);
	return block.type === 'list' ? block.items.flatMap(item => item.blocks.flatMap(mapsIn)) : [];
}
