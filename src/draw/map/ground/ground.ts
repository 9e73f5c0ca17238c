/** What lies where in a frame: the country at each dot, and the connected areas. */
import type {LandGrid} from './land-grid.ts';
import type {Regions} from './regions.ts';

/** The frame's land, dot by dot and area by area. */
export type Ground = {readonly land: LandGrid; readonly regions: Regions};
