/** How each kind of relation looks: its role and the mark that tells it without colour. */
import type {RelationKind} from '../../deck/block.ts';
import type {Role} from '../line.ts';

/** The role, the line's stroke, and the mark before the arrow head of each kind. */
export const relationLooks: Record<RelationKind, {readonly role: Role; readonly stroke: string; readonly mark: string}> = {
	demands: {role: 'warn', stroke: '─', mark: ''},
	wants: {role: 'warn', stroke: '╌', mark: ''},
	asks: {role: 'accent', stroke: '─', mark: ''},
	answers: {role: 'text', stroke: '╌', mark: ''},
	offers: {role: 'accent', stroke: '╌', mark: ''},
	refuses: {role: 'bad', stroke: '─', mark: '✕'},
	allows: {role: 'good', stroke: '─', mark: '✓'},
};
