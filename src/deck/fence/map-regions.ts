/** Regions that a map may be given by name instead of bounds. */

/** West, south, east, north in degrees. */
export const mapRegions: Readonly<Record<string, readonly [number, number, number, number]>> = {
	World: [-180, -58, 180, 80],
	Europe: [-11, 35, 41, 66],
	Africa: [-19, -35, 52, 38],
	Asia: [26, -9, 146, 62],
	'Middle East': [25, 12, 64, 43],
	'North America': [-141, 13, -55, 68],
	'Central America': [-93, 7, -59, 24],
	'South America': [-82, -56, -34, 13],
	Oceania: [110, -48, 179.9, 2],
	Baltic: [9, 53, 31, 66],
	Balkans: [13, 36, 30, 47.5],
	Caucasus: [36, 38, 51, 45],
	'Central Asia': [46, 34, 88, 56],
	'South Asia': [59, 5, 98, 38],
	'Southeast Asia': [92, -11, 141, 24],
	'East Asia': [97, 18, 147, 54],
	Arctic: [-180, 58, 180, 84],
};
