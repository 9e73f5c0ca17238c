/** All rules, in the order in which they are tried. */
import type {Rule} from './rule.ts';
import {attributionRule} from './rule/attribution.ts';
import {backgroundRule} from './rule/background.ts';
import {citesRule} from './rule/cites.ts';
import {deckRule} from './rule/deck.ts';
import {figuresRule} from './rule/figures.ts';
import {namesRule} from './rule/names.ts';
import {notesRule} from './rule/notes.ts';
import {overflowRule} from './rule/overflow.ts';
import {quotesRule} from './rule/quotes.ts';
import {timeRule} from './rule/time.ts';
import {titlesRule} from './rule/titles.ts';

/** The rules that look at a deck; what excuses them is looked at when they are done. */
export const rules: readonly Rule[] = [citesRule, quotesRule, figuresRule, namesRule, attributionRule, backgroundRule, overflowRule, timeRule, notesRule, titlesRule, deckRule];
