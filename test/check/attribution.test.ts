/** Who says it, and how sure it is, may not be dropped: clause by clause, in titles and notes too, but no more often than it was said. */
import {describe, expect, test} from 'vitest';
import {problemsIn, told} from './check-text.ts';

const source = `language: id
paragraphs:
  - gist: "Minister Hartono, on Monday: the harbour is safe; the union's warning is absurd (quoted)."
  - gist: "Union leader Siti warns of a strike and of high prices."
  - gist: "The company is ready to close the harbour."
  - gist: "Police look into alleged theft of fuel."
`;
const article = `"Pelabuhan itu aman," kata Menteri Bambang Hartono pada Senin, dan ia menyebut peringatan itu "tidak masuk akal".

Pemimpin serikat, Siti Rahayu, memperingatkan bahwa akan ada pemogokan dan harga akan naik.

Perusahaan siap menutup pelabuhan, tetapi belum memutuskan kapan.

Polisi menyelidiki dugaan pencurian bahan bakar.`;
const dropsIn = (slide: string) => told(problemsIn({deck: `---\nlanguage: en\nsource: source.yaml\n---\n\n${slide}\n`, source, article}, ['attribution'])).map(one => one.replace(/^\d+:\d+ /, ''));
const dropsOn = (line: string) => dropsIn(`## A slide\n\n${line}`);

describe('in a claim', () => {
	test.each([
		['- There will be a walkout, and prices will rise [¶2](#p2)', '¶2 says “memperingatkan”, and this claim drops it.'],
		['- Hartono says that the harbour is safe; a walkout comes and prices rise [¶1](#p1) [¶2](#p2)', '¶2 says “memperingatkan”, and this claim drops it.'],
		['- The company says that it closes the harbour [¶3](#p3)', '¶3 says “siap”, and this claim drops it.'],
		['- Police look into theft of fuel [¶4](#p4)', '¶4 says “dugaan”, and this claim drops it.'],
	])('%s', (line, problem) => {
		expect(dropsOn(line)).toEqual([problem]);
	});

	test.each([
		'- Siti warns of a walkout, and of prices that rise [¶2](#p2)',
		'- There will be a walkout, and prices will rise, says Siti [¶2](#p2)',
		'- Siti: a walkout will come, and prices will rise [¶2](#p2)',
		'- By the union’s account a walkout comes and prices rise [¶2](#p2)',
		'- The company is prepared to close the harbour [¶3](#p3)',
		'- The company has not closed the harbour, though it is ready to [¶3](#p3)',
		'- Police look into a theft of fuel that is only suspected [¶4](#p4)',
		'- Does a walkout come, and do prices rise? [¶2](#p2)',
	])('%s is right', line => {
		expect(dropsOn(line)).toEqual([]);
	});
});

describe('in a title', () => {
	const below = '\n\n- Hartono says that the harbour is safe; Siti warns of a walkout [¶1](#p1) [¶2](#p2)\n- The company is ready to close the harbour [¶3](#p3)';

	test.each([
		['## A walkout comes and prices rise', '¶2 says “memperingatkan”, and this claim drops it.'],
		['## The company closes the harbour', '¶3 says “siap”, and this claim drops it.'],
	])('%s', (title, problem) => {
		expect(dropsIn(title + below)).toEqual([problem]);
	});

	test.each([
		'## Hartono speaks of a safe harbour, Siti of a walkout and prices that rise',
		'## Siti: a walkout, and prices that rise',
		'## The union warns of a walkout and of prices',
		'## The company is ready to close the harbour',
	])('%s is right: whoever it names is named in a paragraph that the slide cites', title => {
		expect(dropsIn(title + below)).toEqual([]);
	});
});

test('in the notes what is said is held against the paragraph that bears it best', () => {
	expect(dropsIn('## A slide\n\n- Siti warns of a walkout [¶2](#p2)\n\n<!-- So a walkout comes, and prices rise. -->')).toEqual(['¶2 says “memperingatkan”, and this claim drops it.']);
	expect(dropsIn('## A slide\n\n- Siti warns of a walkout [¶2](#p2)\n\n<!-- Siti warns that a walkout comes, and that prices rise. -->')).toEqual([]);
});

describe('what the article itself tells', () => {
	const english = 'Sund said the tolls would pay for the dam, for which the bank had withdrawn its loan a week before.\n\nThe port said it may send ships to Hamburg, which would cost jobs at the quay.\n\nRussia allegedly threatened rockets, but few officials believed it.';
	const dropsFrom = (slide: string) => told(problemsIn({deck: `---\nlanguage: en\nsource: source.yaml\n---\n\n${slide}\n`, source: 'language: en\ntitle: Tolls would pay for the dam\nparagraphs: [{gist: Tolls and a loan}, {gist: Ships}, {gist: Rockets}]', article: english}, ['attribution'])).map(one => one.replace(/^\d+:\d+ /, ''));

	test('in an aside behind what somebody says is nobody else’s word', () => {
		expect(dropsFrom('## A\n\n- The bank had withdrawn its loan a week before [¶1](#p1)')).toEqual([]);
		expect(dropsFrom('## A\n\n- The tolls pay for the dam [¶1](#p1)')).toEqual(['¶1 says “said”, and this claim drops it.']);
		expect(dropsFrom('## A\n\n- It costs jobs at the quay in the port [¶2](#p2)')).toEqual(['¶2 says “said”, and this claim drops it.']);
	});

	test('in its headline may be a title', () => {
		expect(dropsFrom('# Tolls would pay for the dam\n\nAs told in 1956 [¶1](#p1)')).toEqual([]);
	});

	test('as a threat may be answered in a word where the question names it', () => {
		expect(dropsFrom('## A\n\n<!-- kind: questions -->\n\n- Did Russia threaten rockets?\n\n  Allegedly; few officials believed it [¶3](#p3)')).toEqual([]);
	});
});

test.each(['is due to open', 'is scheduled to open', 'is set to open'])('what is expected %s', words => {
	const article = 'A new hall in Gdansk, paid for by the port, is expected to open in November.';
	const said = (line: string) => problemsIn({deck: `---\nsource: source.yaml\n---\n\n## A\n\n- ${line} [¶1](#p1)\n`, source: 'language: en\nparagraphs: [{gist: Hall}]', article}, ['attribution']).length;
	expect([said(`A new hall in Gdansk ${words} in November`), said('A new hall in Gdansk opens in November')]).toEqual([0, 1]);
});

describe('a speaker', () => {
	const dropped = (language: string, line: string, passage: string) => problemsIn({deck: `---\nlanguage: ${language}\nsource: source.yaml\n---\n\n## A\n\n- ${line} [¶1](#p1)\n`, source: `language: ${language}\nparagraphs: [{gist: Harbour}]`, article: passage}, ['attribution']).map(({message}) => message);
	const english = 'The harbour would close on Monday and prices would rise, Siti Rahayu told parliament.';
	const indonesian = 'Siti Rahayu mengatakan pelabuhan akan tutup pada Senin dan harga akan naik.';

	test.each(['Siti calls it certain: the harbour closes, and prices rise', 'Siti tells parliament that the harbour closes and prices rise', 'According to Siti the harbour closes and prices rise', 'Per Siti Rahayu, the harbour closes and prices rise', 'In the words of Siti, the harbour closes and prices rise', 'In her words, the harbour closes and prices rise', 'Siti reckons that the harbour closes and prices rise', 'Siti argues that the harbour closes and prices rise', 'Siti explains that the harbour closes and prices rise', 'Siti points out that the harbour closes and prices rise', 'The harbour closes and prices rise, in Siti’s telling', 'Quoting Siti: the harbour closes, and prices rise'])('is told by “%s”', line => {
		expect(dropped('en', line, english)).toEqual([]);
	});

	test.each(['Menurut Siti, pelabuhan tutup dan harga naik', 'Bagi Siti, pelabuhan tutup dan harga naik', 'Mengutip Siti, pelabuhan tutup dan harga naik', 'Jelas Siti, pelabuhan tutup dan harga naik', 'Siti bilang pelabuhan tutup dan harga naik', 'Siti mengaku pelabuhan tutup dan harga naik', 'Dalam kata-kata Siti, pelabuhan tutup dan harga naik'])('is told by “%s”', line => {
		expect(dropped('id', line, indonesian)).toEqual([]);
	});

	test('is dropped where only the thing is told, though the article names the speaker last', () => {
		expect(dropped('en', 'The harbour closes and prices rise', english)).toEqual(['¶1 says “told”, and this claim drops it.']);
		expect(dropped('id', 'Pelabuhan tutup dan harga naik', indonesian)).toEqual(['¶1 says “mengatakan”, and this claim drops it.']);
	});
});

test('what is underlined goes on to the end of its words, whatever marks stand between them', () => {
	const deck = '---\nlanguage: en\nsource: source.yaml\n---\n\n## A slide\n\n- **Soon** prices will rise again [¶2](#p2)\n';
	const [problem] = problemsIn({deck, source, article}, ['attribution']);
	const line = deck.split('\n')[problem!.line - 1]!;
	expect(line.slice(problem!.column - 1, problem!.column - 1 + problem!.length!)).toBe('Soon** prices will rise again');
});

describe('what stands beside a claim', () => {
	const river = 'According to the utility, output in Ethiopia rose by 28 percent in 2024, after it had fallen by 3 percent in 2021.\n\nSudan, which lies between the two, is said to have joined Egypt in demanding a legally binding agreement on how the dam is filled and run in a drought. Khartoum hopes for cheap power, but fears for its own dams.\n\nEthiopia plans to export power to Kenya.';
	const dropsOf = (slide: string) => problemsIn({deck: `---\nsource: source.yaml\n---\n\n${slide}\n`, source: 'language: en\nparagraphs: [{gist: Output by year}, {gist: Sudan}, {gist: Exports}]', article: river}, ['attribution']).map(({message}) => message);
	const chart = (alt: string) => `\`\`\`chart\nalt: ${alt}\nunit: percent\nbars: [{label: "2021", value: -3, cites: [1]}, {label: "2024", value: 28, cites: [1]}]\n\`\`\``;
	const isDropped = ['¶1 says “According”, and this claim drops it.', '¶1 says “According”, and this claim drops it.'];

	test.each([
		['a line below it', `## Output\n\n${chart('Output by year')}\n\nAccording to the utility [¶1](#p1)`],
		['its alternative text', `## Output\n\n${chart('What the utility says of output by year')}`],
		['the title', `## Output, by the utility’s account\n\n${chart('Output by year')}`],
	])('bears the data of a picture: %s', (_what, slide) => {
		expect(dropsOf(slide)).toEqual([]);
	});

	test.each([
		['a line that cites another paragraph', `## Output\n\n${chart('Output by year')}\n\nAccording to Khartoum power is cheap [¶2](#p2)`],
		['a line that says nothing of who says it', `## Output\n\n${chart('Output by year')}\n\nIn percent [¶1](#p1)`],
	])('does not bear it: %s', (_what, slide) => {
		expect(dropsOf(slide)).toEqual(isDropped);
	});

	test('bears the rows of a table', () => {
		const table = '| Year | Output, percent |\n| --- | --: |\n| In 2024 output in Ethiopia rose [¶1](#p1) | 28 |';
		expect([dropsOf(`## Output\n\n${table}`).length, dropsOf(`## Output\n\n${table}\n\nAccording to the utility [¶1](#p1)`).length]).toEqual([1, 0]);
	});

	test('bears one arrow as far as it tells of the same', () => {
		const relations = '```relations\nalt: Khartoum wants power.\nparties: [Ethiopia, Kenya]\narrows:\n  - {from: Ethiopia, to: Kenya, kind: offers, what: power for export, cites: [3]}\n```';
		expect(dropsOf(`## Power\n\n${relations}`)).toEqual(['¶3 says “plans”, and this claim drops it.']);
		expect(dropsOf(`## Power\n\n${relations}\n\nEthiopia plans to export power [¶3](#p3)`)).toEqual([]);
	});

	test('is the title that asks what somebody wants', () => {
		expect(dropsOf('## What each wants\n\n- Power to export to Kenya from Ethiopia [¶3](#p3)')).toEqual([]);
		expect(dropsOf('## What each may have\n\n- Power to export to Kenya from Ethiopia [¶3](#p3)')).toEqual(['¶3 says “plans”, and this claim drops it.']);
	});

	test.each(['Egypt demands a legally binding agreement on how the dam is filled', 'A legally binding agreement', 'A legally binding agreement does not exist'])('in the article is no word over somebody else’s: “%s”', line => {
		expect(dropsOf(`## A\n\n- ${line} [¶2](#p2)`)).toEqual([]);
	});

	test.each([['Sudan joined Egypt in demanding a legally binding agreement', 'said'], ['Cheap power comes to Khartoum, and its own dams are in danger', 'hopes']])('but is over his own: “%s”', (line, word) => {
		expect(dropsOf(`## A\n\n- ${line} [¶2](#p2)`)).toEqual([`¶2 says “${word}”, and this claim drops it.`]);
	});
});

describe('who says it behind what is said', () => {
	const dropsOf = (slide: string, passage: string) => problemsIn({deck: `---\nsource: source.yaml\n---\n\n## A\n\n${slide}\n`, source: 'language: en\nparagraphs: [{gist: Harbour}]', article: passage}, ['attribution']).map(({message}) => message.replace(', and this claim drops it.', ''));
	const barrier = 'Eleven people were injured when a barrier gave way in Bergen, police said on Monday. The ground holds 4,200 people.';
	const poll = 'Masire’s popularity slumped from 54% to 31%, according to the pollster Afro-Gauge, as the price of diamonds fell to its lowest.';

	test.each([
		['- Eleven people were injured when a barrier gave way [¶1](#p1)', barrier, '¶1 says “said”'],
		['- Abroad: eleven people were injured when a barrier gave way [¶1](#p1)', barrier, '¶1 says “said”'],
		['- His popularity slumped from 54% to 31% [¶1](#p1)', poll, '¶1 says “according”'],
		['- Linhas never received such a letter [¶1](#p1)', 'The operator Linhas had been warned in a letter in 2019. A spokesman, Rui Matos, said no such letter was ever received.', '¶1 says “said”'],
		['- Stocks stand at 38,000 tonnes, enough for five months [¶1](#p1)', 'The head of Bulog, Nurhayati, said stocks were still 38,000 tonnes, enough for five months.', '¶1 says “said”'],
		['- Neves was racially abused from the stands [¶1](#p1)', 'Real’s defender Paulo Neves said he had been racially abused from the stands.', '¶1 says “said”'],
	])('%s drops it', (slide, passage, problem) => {
		expect(dropsOf(slide, passage)).toEqual([problem]);
	});

	test.each([
		['- Eleven people were injured when a barrier gave way, police say [¶1](#p1)', barrier],
		['- In the police’s words a barrier gave way, and eleven people were injured [¶1](#p1)', barrier],
		['- The ground holds 4,200 people [¶1](#p1)', barrier],
		['- The price of diamonds fell to its lowest [¶1](#p1)', poll],
		['- Eleven people were injured, says the police [¶1](#p1)\n\n<!-- Eleven people were injured when a barrier gave way. -->', barrier],
		['- The ministry invited both sides to meet on Thursday [¶1](#p1)', 'The ministry invited both sides to meet on Thursday, and neither has said whether it will come.'],
		['- Some 3,000 people came to the rally [¶1](#p1)', '“We do not gamble,” its leader, Joao Teixeira, told a rally attended by around 3,000 people.'],
		['- Hartley puts the cost of a day at 20,000 dollars [¶1](#p1)', 'A day costs 20,000 dollars, according to the broker Hartley.'],
		['- The delay is needed as a judge is ill, says Kartika; it takes ten days [¶1](#p1)', 'Judge Kartika said that the delay of ten days was needed as a judge is ill.'],
		['- Police raided it on Tuesday night and seized the forms [¶1](#p1)', 'Police raided it on Tuesday night and seized the forms. Its owner, who was not named, denies wrongdoing, his lawyer said.'],
	])('%s is right', (slide, passage) => {
		expect(dropsOf(slide, passage)).toEqual([]);
	});
});

describe('what is only alleged, reported or denied', () => {
	const dropsOf = (line: string, passage: string, language = 'en') => problemsIn({deck: `---\nlanguage: en\nsource: source.yaml\n---\n\n## A\n\n- ${line} [¶1](#p1)\n`, source: `language: ${language}\nparagraphs: [{gist: Harbour}]`, article: passage}, ['attribution']).map(({message}) => message.replace(', and this claim drops it.', ''));
	const dye = 'Activists of Ice Watch allegedly poured red dye into a fountain in Bern on Wednesday. Six of them were questioned.';
	const tugs = 'Two tugs reportedly tried to bring in the tanker Alma Grace without a pilot, before turning back.';
	const fled = 'Lim diduga melarikan diri ke Singapura dua hari sebelum penyidik menggeledah rumahnya.';

	test.each([
		['Activists dyed a fountain in Bern on Wednesday', dye, 'en', '¶1 says “allegedly”'],
		['Two tugs tried to bring in a tanker, the Alma Grace', tugs, 'en', '¶1 says “reportedly”'],
		['Kgosi was offered a ministry in Gaborone', 'Kgosi denied having been offered a ministry in Gaborone.', 'en', '¶1 says “denied”'],
		['Two managers committed negligent homicide', 'Prosecutors opened a case against two managers on suspicion of negligent homicide.', 'en', '¶1 says “on suspicion of”'],
		['The government gave seed to half of the farmers', 'The government promises help with seed to half of the farmers.', 'en', '¶1 says “promises”'],
		['Lim fled to Singapore, two days before his house was searched', fled, 'id', '¶1 says “diduga”'],
	])('“%s” drops it', (line, passage, language, problem) => {
		expect(dropsOf(line, passage, language)).toEqual([problem]);
	});

	test.each([
		['Activists allegedly dyed a fountain in Bern on Wednesday', dye, 'en'],
		['Six activists were questioned', dye, 'en'],
		['Two tugs are said to have tried to bring in a tanker, the Alma Grace', tugs, 'en'],
		['Kgosi was not offered a ministry in Gaborone, as she sees it', 'Kgosi denied having been offered a ministry in Gaborone.', 'en'],
		['Two managers are under suspicion of negligent homicide', 'Prosecutors opened a case against two managers on suspicion of negligent homicide.', 'en'],
		['His house was searched by investigators', fled, 'id'],
		['Economists dispute that it costs each household 3,500 francs', 'The league claims it costs each household 3,500 francs, a figure economists dispute.', 'en'],
	])('“%s” is right', (line, passage, language) => {
		expect(dropsOf(line, passage, language)).toEqual([]);
	});
});
