/** The word for what one party does towards another. */
import type {RelationArrow, RelationKind} from './block.ts';

/** A name of several: "NATO and the United States", "Poland, Lithuania", "Hague & Clinton". */
const several = /, | & | and /i;

/** Of many: the verb without its ending. */
const plural: Readonly<Record<RelationKind, string>> = {demands: 'demand', wants: 'want', asks: 'ask', answers: 'answer', offers: 'offer', refuses: 'refuse', allows: 'allow'};

/** The deck's own words for what is done, else the kind as a verb that agrees with a party named as one or as several. */
export function relationWord({from, kind, says}: Pick<RelationArrow, 'from' | 'kind' | 'says'>): string {
	return says ?? (several.test(from) ? plural[kind] : kind);
}
