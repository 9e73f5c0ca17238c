/** Articles of our own that the corpus's decks are made from. */

/** An article, its language, and a gist of each paragraph in English. */
export type CorpusArticle = {readonly language: string; readonly text: string; readonly gists: readonly string[]; readonly more?: string};

/** The articles by name. */
export const articles = {
	harbour: {
		language: 'en',
		text: `Gdansk - Dock workers in Gdansk walked out on Tuesday, and twelve cranes have stood still since.

"We will be back when they call us," said Ana Petrova, who leads the union.

The port calls it "a walkout, not a strike", and warned that 40 ships may be sent to Hamburg.

Police are investigating alleged theft of fuel from the harbour, a spokesman said last week.

The port is ready to raise wages by 5 percent in March 2024, its director Jan Kowalski announced.

Poland's government has offered talks, but the union refused the offer.`,
		gists: ['Walkout of dock workers in Gdansk on Tuesday; twelve cranes stand still', 'Quotation: Ana Petrova, union leader, on coming back', 'The port on the walkout (quoted); its warning that 40 ships may go to Hamburg', 'Police investigation, told last week, of alleged fuel theft', 'Readiness of the port to raise wages by 5 percent in March 2024, from its director Jan Kowalski', 'An offer of talks by Poland’s government, refused by the union'],
	},
	flood: {
		language: 'id',
		text: `Semarang - Banjir melanda tiga desa di Jawa Tengah pada Senin dan menewaskan 17 orang, kata polisi.

"Air datang sangat cepat," kata Siti Rahayu, warga desa Karangsari.

Gubernur Budi Santoso mengatakan pemerintah siap membangun dua ratus rumah baru tahun depan.

Polisi menyelidiki dugaan korupsi dalam pembangunan jembatan yang runtuh bulan lalu.

Jepang menawarkan bantuan makanan, tetapi pemerintah menolak tawaran itu.

Menurut warga, hujan turun sejak Sabtu dan sungai naik 4 meter.`,
		gists: ['Flood in three villages of Central Java on Monday; 17 dead, say police', 'Quotation: Siti Rahayu of Karangsari, on how fast the water came', 'Readiness, says Governor Budi Santoso, to build two hundred new houses next year', 'Police investigation of alleged corruption in the building of a bridge that fell last month', 'Japan’s offer of food aid, refused by the government', 'Rain since Saturday, residents say; the river up by 4 metres'],
		more: `quotes:
  - {original: Air datang sangat cepat, translation: The water came very fast}`,
	},
} as const satisfies Readonly<Record<string, CorpusArticle>>;
