/** The corpus: slides of which it is known what is wrong with them, in English and Indonesian, at least four true and four false ones a rule. */
import type {RuleName} from '../../../src/check/rule-name.ts';
import type {articles} from './articles.ts';

/** A slide's text below its title (or a whole deck), and whether the rule is to find a fault in it. */
export type CorpusCase = {readonly rule: RuleName; readonly article: keyof typeof articles; readonly language: 'en' | 'id'; readonly text: string; readonly isFault: boolean; readonly isWhole?: boolean};

type Rows = readonly (readonly [article: keyof typeof articles, language: 'en' | 'id', text: string])[];

function casesOf(rule: RuleName, {faults, right}: {readonly faults: Rows; readonly right: Rows}, isWhole = false): readonly CorpusCase[] {
	const each = (rows: Rows, isFault: boolean) => rows.map(([article, language, text]) => ({rule, article, language, text, isFault, isWhole}));
	return [...each(faults, true), ...each(right, false)];
}

const bullets = (count: number) => Array.from({length: count}, (_one, index) => `- butir ${index + 1}`).join('\n');

/** All cases. */
export const cases: readonly CorpusCase[] = [
	...casesOf('figures', {
		faults: [
			['harbour', 'en', '- Fourteen cranes stand still [¶1](#p1)'],
			['harbour', 'en', '- They walked out on Thursday [¶1](#p1)'],
			['harbour', 'en', '- Wages are to rise in March 2042 [¶5](#p5)'],
			['flood', 'en', '- The flood killed 71 people [¶1](#p1)'],
			['flood', 'en', '- The bridge fell last year [¶4](#p4)'],
			['flood', 'id', '- Pemerintah siap membangun tiga ratus rumah [¶3](#p3)'],
			['flood', 'id', '- Hujan turun sejak Minggu [¶6](#p6)'],
			['harbour', 'id', '- Mereka mogok sejak Kamis [¶1](#p1)'],
			['harbour', 'en', '- A dozen ships may go to Hamburg [¶3](#p3)'],
			['harbour', 'en', '| When | What |\n| --- | --- |\n| Next week | Police investigate [¶4](#p4) |'],
			['flood', 'en', '- Words\n\n<!-- Seventy people died, says the report. [¶1](#p1) -->'],
		],
		right: [
			['harbour', 'en', '- Twelve cranes stand still since Tuesday [¶1](#p1)'],
			['harbour', 'en', '- Some 40 ships may go to Hamburg [¶3](#p3)\n\n<!-- Three questions follow from this. -->'],
			['harbour', 'en', '- Wages: 5 percent more in March 2024 [¶5](#p5)'],
			['flood', 'en', '- On Monday the flood killed seventeen people in three villages [¶1](#p1)'],
			['flood', 'en', '- 200 new houses next year [¶3](#p3)'],
			['flood', 'id', '- Tujuh belas orang tewas pada Senin [¶1](#p1)'],
			['harbour', 'id', '- Dua belas derek berhenti sejak Selasa [¶1](#p1)'],
			['harbour', 'en', '- They may march again, one by one, says the report [¶2](#p2)'],
			['harbour', 'en', '| When | What |\n| --- | --- |\n| Last week | Police investigate [¶4](#p4) |'],
			['flood', 'id', '- Sungai naik empat meter sejak Sabtu [¶6](#p6)'],
			['flood', 'en', '- Two points to take home: rain since Saturday, and a river up by 4 metres [¶6](#p6)'],
		],
	}),
	...casesOf('names', {
		faults: [
			['harbour', 'en', '- The union is led by Ana Petrovna [¶2](#p2)'],
			['harbour', 'en', '- Jan Kowalski leads the union [¶2](#p2)'],
			['harbour', 'en', '- Ships may be sent to Rostock [¶3](#p3)'],
			['flood', 'en', '- In Karangsari, Siti Rahayo saw the water come [¶2](#p2)'],
			['flood', 'en', '- China offered food [¶5](#p5)'],
			['flood', 'id', '- Gubernur Budi Susanto mengatakan begitu [¶3](#p3)'],
			['flood', 'id', '- Warga desa Karangrejo melihatnya [¶2](#p2)'],
			['harbour', 'id', '- Pemerintah Jerman menawarkan perundingan [¶6](#p6)'],
			['harbour', 'en', '> We will be back when they call us.\n>\n> — Anna Petrova, union leader [¶2](#p2)'],
			['harbour', 'en', '```players\n- {name: Jan Kowalsky, office: Director, cites: [5]}\n```'],
			['flood', 'en', '- The governor, Siti Rahayu, says so [¶3](#p3)'],
		],
		right: [
			['harbour', 'en', '- Ana Petrova leads the union [¶2](#p2)'],
			['harbour', 'en', '- The Polish government offers talks; the union refuses [¶6](#p6)'],
			['harbour', 'en', '- Ships may go to Hamburg, the Port says [¶3](#p3)'],
			['flood', 'en', '- Governor Santoso says so [¶3](#p3)'],
			['flood', 'en', '- The Japanese offered food [¶5](#p5)'],
			['flood', 'id', '- Menurut Gubernur Budi Santoso, rumah akan dibangun [¶3](#p3)'],
			['flood', 'id', '- Jepang menawarkan makanan [¶5](#p5)'],
			['harbour', 'id', '- Pemerintah Polandia menawarkan perundingan [¶6](#p6)'],
			['harbour', 'en', '- Crane drivers stay away, Union and Port being at odds [¶1](#p1)'],
			['harbour', 'en', '```players\n- {name: Jan Kowalski, office: Director of the Port, cites: [5]}\n```'],
			['flood', 'en', '- Central Java is an island’s middle part, south of Borneo [background](#background)'],
		],
	}),
	...casesOf('quotes', {
		faults: [
			['harbour', 'en', '- “We will come back when they call us” [¶2](#p2)'],
			['harbour', 'en', '- The port calls it “a lockout” [¶3](#p3)'],
			['harbour', 'en', '> We will be back when they call us.\n>\n> — Ana Petrova [¶3](#p3)'],
			['flood', 'en', '- “The water came very slowly” [¶2](#p2)'],
			['flood', 'en', '- “The rain came fast” [¶6](#p6)'],
			['flood', 'id', '- “Air datang sangat lambat” [¶2](#p2)'],
			['flood', 'en', '```timeline\nalt: One\nevents: [{claim: A “fast” flood, original: sangat lambat, cites: [2]}]\n```'],
			['flood', 'id', '- “Kami siap membangun” [¶3](#p3)'],
			['flood', 'en', '- A “fast” flood [¶2](#p2)\n\n<!-- original: amat cepat -->'],
		],
		right: [
			['harbour', 'en', '- “We will be back when they call us” [¶2](#p2)'],
			['harbour', 'en', '- The port calls it ‘a walkout’, or “a walkout, not  a strike” [¶3](#p3)'],
			['harbour', 'en', '> We will be back when they call us.\n>\n> — Ana Petrova [¶2](#p2)'],
			['flood', 'en', '- “The water came very fast” [¶2](#p2)'],
			['flood', 'en', '- A “fast” flood [¶2](#p2)\n\n<!-- original: sangat cepat -->'],
			['flood', 'en', '```timeline\nalt: One\nevents: [{claim: A “fast” flood, original: sangat cepat, cites: [2]}]\n```'],
			['flood', 'id', '- “Air datang sangat cepat” [¶2](#p2)'],
			['flood', 'id', '- Airnya "sangat cepat" [¶2](#p2)'],
			['flood', 'en', '> The water came very fast.\n>\n> — Siti Rahayu [¶2](#p2)'],
		],
	}),
	...casesOf('attribution', {
		faults: [
			['harbour', 'en', '- Theft of fuel from the harbour [¶4](#p4)'],
			['harbour', 'en', '- The port will raise wages by 5 percent [¶5](#p5)'],
			['harbour', 'en', '- 40 ships are sent to Hamburg [¶3](#p3)'],
			['flood', 'en', '- There was corruption when the bridge was built [¶4](#p4)'],
			['flood', 'en', '- The government builds two hundred new houses [¶3](#p3)'],
			['flood', 'id', '- Korupsi dalam pembangunan jembatan [¶4](#p4)'],
			['flood', 'id', '- Pemerintah membangun dua ratus rumah [¶3](#p3)'],
			['harbour', 'id', '- Pencurian bahan bakar dari pelabuhan [¶4](#p4)'],
			['flood', 'en', '- The flood killed seventeen people in three villages [¶1](#p1)'],
			['flood', 'en', '- Rain fell since Saturday, and the river rose [¶6](#p6)'],
		],
		right: [
			['harbour', 'en', '- Police look into alleged theft of fuel [¶4](#p4)'],
			['harbour', 'en', '- The port says it is ready to raise wages [¶5](#p5)'],
			['harbour', 'en', '- Twelve cranes stand still [¶1](#p1)'],
			['flood', 'en', '- Police look into alleged corruption at the bridge [¶4](#p4)'],
			['flood', 'en', '- The government is prepared to build two hundred houses [¶3](#p3)'],
			['flood', 'id', '- Polisi menyelidiki dugaan korupsi pada jembatan [¶4](#p4)'],
			['flood', 'id', '- Pemerintah menolak tawaran Jepang [¶5](#p5)'],
			['harbour', 'id', '- Polisi menyelidiki dugaan pencurian bahan bakar [¶4](#p4)'],
			['flood', 'en', '- The flood killed seventeen people, according to police [¶1](#p1)'],
			['flood', 'en', '- Rain fell since Saturday, residents say [¶6](#p6)'],
		],
	}),
	...casesOf('cites', {
		faults: [
			['harbour', 'en', '- Twelve cranes stand still in Gdansk [¶5](#p5)'],
			['harbour', 'en', '- Ana Petrova leads the union'],
			['harbour', 'en', '- The port warns that ships may go to Hamburg [¶9](#p9)'],
			['flood', 'en', '- Japan offered food, which the government refused [¶1](#p1)'],
			['flood', 'en', '- Police look into alleged corruption at the bridge [¶2](#p2)'],
			['flood', 'id', '- Jepang menawarkan makanan, tetapi ditolak [¶4](#p4)'],
			['flood', 'id', '- Hujan turun sejak Sabtu di desa itu'],
			['harbour', 'en', '- Twelve cranes stand still; the union refused the offer of talks [¶1](#p1) [¶5](#p5)'],
			['harbour', 'id', '- Pemerintah Polandia menawarkan perundingan [¶1](#p1)'],
			['flood', 'en', '- Rain since Saturday, and the river rose by 4 metres [¶3](#p3)'],
		],
		right: [
			['harbour', 'en', '- Twelve cranes stand still in Gdansk [¶1](#p1)'],
			['harbour', 'en', '- Ana Petrova leads the union [¶2](#p2)'],
			['harbour', 'en', '- It was founded by monks in the north [background](#background)'],
			['flood', 'en', '- Japan offered food, which the government refused [¶5](#p5)'],
			['flood', 'en', '- Police look into alleged corruption at the bridge [¶4](#p4)'],
			['flood', 'id', '- Jepang menawarkan makanan, tetapi ditolak [¶5](#p5)'],
			['flood', 'id', '- Hujan turun sejak Sabtu [¶6](#p6)'],
			['harbour', 'en', '- Twelve cranes stand still; the union refused the offer of talks [¶1](#p1) [¶6](#p6)'],
			['harbour', 'id', '- Pemerintah Polandia menawarkan perundingan [¶6](#p6)'],
			['harbour', 'en', '- All that is said here is our own reading'],
			['flood', 'en', '- What comes next for the villages?'],
		],
	}),
	...casesOf('background', {
		faults: [
			['harbour', 'en', '- Monks founded it [background](#background) [¶1](#p1)'],
			['harbour', 'en', '- It lies in the north [¶2](#p2) [background](#background)'],
			['flood', 'id', '- Terletak di utara [background](#background) [¶1](#p1)'],
			['flood', 'en', '- A town of the coast [background](#background) [¶1](#p1)'],
		],
		right: [
			['harbour', 'en', '- Monks founded it [background](#background)'],
			['harbour', 'en', '- Cranes stand still [¶1](#p1), monks founded it [background](#background)'],
			['flood', 'id', '- Terletak di utara [background](#background)'],
			['flood', 'en', '- The flood came on Monday [¶1](#p1)'],
		],
	}),
	...casesOf('overflow', {
		faults: [
			['harbour', 'en', bullets(24)],
			['harbour', 'en', `${'A long paragraph without an end. '.repeat(60)}`],
			['flood', 'id', bullets(30)],
			['flood', 'id', `| a | b |\n| --- | --- |\n${'| satu | dua |\n'.repeat(26)}`],
		],
		right: [
			['harbour', 'en', bullets(12)],
			['harbour', 'en', 'A paragraph. '.repeat(20)],
			['flood', 'id', bullets(8)],
			['flood', 'id', `| a | b |\n| --- | --- |\n${'| satu | dua |\n'.repeat(8)}`],
		],
	}),
	...casesOf('notes', {
		faults: [
			['harbour', 'en', 'Words.\n\n<!-- Say this. -->\n\n---\n\n## Another\n\nWords.'],
			['harbour', 'en', 'Words.\n\n---\n\n## Another\n\n<!-- time: 30s -->\n<!-- Say this. -->'],
			['flood', 'id', 'Kata.\n\n<!-- Begini. -->\n\n---\n\n## Lain\n\n- kata'],
			['flood', 'id', 'Kata.\n\n---\n\n## Lain\n\n<!-- Begini. -->'],
		],
		right: [
			['harbour', 'en', 'Words.\n\n<!-- Say this. -->\n\n---\n\n## Another\n\n<!-- And that. -->'],
			['harbour', 'en', 'Words.\n\n---\n\n## Another'],
			['flood', 'id', 'Kata.\n\n<!-- Begini. -->'],
			['flood', 'id', 'Kata.\n\n<!--\nBegini.\n\nBegitu.\n-->'],
		],
	}),
	...casesOf('time', {
		faults: [
			['harbour', 'en', '---\nminutes: 1\n---\n\n# A\n\n<!-- time: 70s -->'],
			['harbour', 'en', `# A\n\n<!-- time: 5s -->\n<!-- ${'word '.repeat(40)} -->`],
			['flood', 'id', '---\nminutes: 9\n---\n\n# A\n\n<!-- time: 70s -->'],
			['flood', 'id', `# A\n\n<!-- time: 10s -->\n<!-- ${'kata '.repeat(60)} -->`],
		],
		right: [
			['harbour', 'en', '---\nminutes: 1\n---\n\n# A\n\n<!-- time: 55s -->'],
			['harbour', 'en', `# A\n\n<!-- time: 20s -->\n<!-- ${'word '.repeat(40)} -->`],
			['flood', 'id', '# A\n\n<!-- time: 70s -->'],
			['flood', 'id', `# A\n\n<!-- time: 30s -->\n<!-- ${'kata '.repeat(60)} -->`],
		],
	}, true),
	...casesOf('titles', {
		faults: [
			['harbour', 'en', '# A\n\n---\n\nWords.'],
			['harbour', 'en', '# A\n\n---\n\n## Cranes\n\n---\n\n## cranes'],
			['flood', 'id', '# A\n\n---\n\n- kata'],
			['flood', 'id', '# Pertanggungjawaban kemanusiaan berkesinambungan'],
		],
		right: [
			['harbour', 'en', '# A\n\n---\n\n## Cranes\n\nWords.'],
			['harbour', 'en', '# The harbour'],
			['flood', 'id', '# Banjir\n\n---\n\n## Desa\n\n---\n\n## Desa lain'],
			['flood', 'id', '# Banjir di Jawa'],
		],
	}, true),
	...casesOf('deck', {
		faults: [
			['harbour', 'en', '# A\n\n<!-- tme: 4s -->'],
			['harbour', 'en', '# A\n\n---\n\n## B\n\nSee [it](#c).'],
			['flood', 'id', '# A\n\n---\n\n## B\n\n![](there.png)'],
			['flood', 'id', '# A\n\n---\n\n## B\n\n```timeline\nalt: Satu\nevents: [{clam: Hujan}]\n```'],
		],
		right: [
			['harbour', 'en', '# A\n\n<!-- time: 4s -->'],
			['harbour', 'en', '# A\n\n---\n\n## B\n\nSee [it](#a), or [that](https://example.org/#c).'],
			['flood', 'id', '# A\n\n---\n\n## B\n\n![Peta](there.png)'],
			['flood', 'id', '# A\n\n---\n\n## B\n\n```timeline\nalt: Satu\nevents: [{claim: Hujan}]\n```'],
		],
	}, true),
	...casesOf('excuse', {
		faults: [
			['harbour', 'en', '<!-- excuse: figures, the count is ours -->\n\n- Twelve cranes stand still [¶1](#p1)'],
			['harbour', 'en', '<!-- excuse: figure, the count is ours -->\n\n- Twelve cranes stand still [¶1](#p1)'],
			['flood', 'id', '<!-- excuse: names, ejaan kami -->\n\n- Gubernur Budi Santoso [¶3](#p3)'],
			['flood', 'id', '- Gubernur Budi Santoso [¶3](#p3) <!-- excuse: quotes, ejaan kami -->'],
		],
		right: [
			['harbour', 'en', '<!-- excuse: figures, we counted -->\n\n- Fourteen cranes stand still [¶1](#p1)'],
			['harbour', 'en', '- Fourteen cranes stand still [¶1](#p1) <!-- excuse: figures, we counted -->'],
			['flood', 'id', '<!-- excuse: names, ejaan kami -->\n\n- Gubernur Budi Susanto [¶3](#p3)'],
			['flood', 'id', '- Hujan [¶6](#p6)'],
		],
	}),
];
