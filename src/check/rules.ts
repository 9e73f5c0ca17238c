/** All rules, in the order in which they are tried. */
import type {Rule} from './rule.ts';
import {deckRule} from './rule/deck.ts';
import {notesRule} from './rule/notes.ts';
import {overflowRule} from './rule/overflow.ts';
import {timeRule} from './rule/time.ts';
import {titlesRule} from './rule/titles.ts';

/** The rules that look at a deck; what excuses them is looked at when they are done. */
export const rules: readonly Rule[] = [overflowRule, timeRule, notesRule, titlesRule, deckRule];
