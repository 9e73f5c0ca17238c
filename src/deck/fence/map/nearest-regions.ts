/** Finds the regions that somebody most likely meant by the name of one that is not known. */
import {nearestWord} from '../../text/nearest-word.ts';
import {foldName} from './country-shape.ts';
import {mapRegions} from './map-regions.ts';

/** Everyday names of what a region shows, or of what lies within it, by the region's own name. */
const bynames: Readonly<Record<string, string>> = {
	World: 'Earth, Globe, Global, Planet',
	Europe: 'European Union, EU, Continent',
	'Western Europe': 'Benelux, Alps, Iberia, British Isles, North Sea, Central Europe',
	'Nordic countries': 'Scandinavia, Nordic, Nordics, Northern Europe, North Europe, Norden',
	Baltic: 'Baltics, Baltic states, Baltic Sea, Gulf of Finland, Kaliningrad',
	Balkans: 'Balkan, Southeast Europe, Southeastern Europe, Southern Europe, Adriatic',
	Mediterranean: 'Med, Mediterranean Sea, Levant, Aegean, Southern Europe',
	'Black Sea': 'Crimea, Eastern Europe, East Europe, Donbas',
	Caucasus: 'South Caucasus, Transcaucasia, Caspian, Caspian Sea',
	Africa: 'Central Africa, Sub-Saharan Africa, East Africa',
	'North Africa': 'Northern Africa, Maghreb, Sahara',
	'West Africa': 'Western Africa, Sahel, Gulf of Guinea',
	'Horn of Africa': 'Horn, Red Sea, Gulf of Aden, East Africa, Eastern Africa',
	'Southern Africa': 'South Africa',
	Asia: 'Siberia, Eurasia, Indian Ocean',
	'Middle East': 'Mideast, Near East, Levant, Arabia, Arab world, MENA, Western Asia, West Asia',
	'Persian Gulf': 'Gulf, Arabian Gulf, Gulf states, GCC, Strait of Hormuz, Hormuz',
	'Central Asia': 'Stans, Turkestan',
	'South Asia': 'Southern Asia, Indian subcontinent, Subcontinent, Indian Ocean',
	'Southeast Asia': 'SE Asia, ASEAN, Indochina, Mekong, Malay Archipelago, Nusantara',
	'South China Sea': 'Spratlys, Spratly Islands, Paracels, East Sea',
	'East Asia': 'Far East, Eastern Asia, East China Sea, Northeast Asia, Taiwan Strait',
	Korea: 'Korean peninsula',
	Oceania: 'Australasia, South Pacific',
	Pacific: 'Pacific Ocean, Indo-Pacific, Asia-Pacific, Pacific Rim',
	'North America': 'Northern America, Americas, America',
	'Central America': 'Latin America, Mesoamerica',
	Caribbean: 'Antilles, West Indies, Gulf of Mexico, Caribbean Sea',
	'South America': 'Latin America, Amazon, Andes, Southern Cone, Americas, America',
	Arctic: 'North Pole, Arctic Ocean, Polar, High North',
};

/** A hint names so many regions at the most. */
const mostNamed = 3;

/** The known regions nearest to a name: by what it means, else by its spelling, else by the words they share; none where nothing is near. */
export function nearestRegions(name: string): readonly string[] {
	const wanted = foldName(name);
	const regions = Object.keys(mapRegions);
	const meant = regions.filter(region => (bynames[region] ?? '').split(', ').some(one => foldName(one) === wanted));
	if (meant.length > 0) return meant.slice(0, mostNamed);
	const nearest = nearestWord(name, regions);
	if (nearest !== undefined) return [nearest];
	const words = wanted.split(' ').filter(word => word.length > 2 && word !== 'sea' && word !== 'and');
	return regions.filter(region => foldName(region).split(' ').some(word => words.includes(word))).slice(0, mostNamed);
}
