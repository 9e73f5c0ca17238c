/** A deck whose every corner tries to steer the terminal that shows it. */

/** What steers a terminal: titles, the clipboard, the cursor, colours, links, strings, resets, bells, and what hides or turns text. */
const attacks: readonly string[] = [
	'\u001B]0;PWNED\u0007',
	'\u001B]2;PWNED\u001B\\',
	'\u001B]52;c;UFdORUQ=\u0007',
	'\u001B]8;;http://pwned.example\u001B\\',
	'\u001B[66;6H',
	'\u001B[66A',
	'\u001B[2J',
	'\u001B[?1049l',
	'\u001B[95m',
	'\u001BPqPWNED\u001B\\',
	'\u001B_PWNED\u001B\\',
	'\u001B^PWNED\u001B\\',
	'\u001BXPWNED\u001B\\',
	'\u001Bc',
	'\u009D0;PWNED\u009C',
	'\u009B66;6H',
	'\u0090qPWNED\u009C',
	'\u0007',
	'\b\b\b\b',
	'\u007F',
	'\u000E',
	'\u202E',
	'\u2066',
	'\u200F',
	'\u200B',
	'\u200D',
	'\u00AD',
	'\u2060',
	'\uFEFF',
	'\u{E0041}',
	'\u001B',
];

/** All attacks in the middle of a word; the last of them, a bare ESC, takes a letter with it. */
export const raw = `GOOD${attacks.join('')}WWORD`;

const escaped = (write: (code: number) => string) => [...raw].map(character => (/[\w;:/.?=[\]() -]/.test(character) ? character : write(character.codePointAt(0)!))).join('');

/** The attacks as character references of HTML, which Markdown brings to life. */
export const entities = escaped(code => `&#${code};`);

/** The attacks as escapes of YAML, which a quoted text brings to life; a line end, a carriage return and a tab too. */
export const yaml = `${escaped(code => (code === 92 ? '\\\\' : `\\U${code.toString(16).padStart(8, '0')}`))}\\x85NEXT\\nLINE\\rRETURN\\tTAB`;

/** The files of the deck, with names that attack as well (a file's name may hold anything but a slash). */
export const hostileFiles: Readonly<Record<string, string>> = {
	[`1-${raw.replaceAll('/', '')}.md`]: `---
id: "${yaml}"
title: "${yaml}"
subtitle: "${yaml}"
author: "${yaml}"
date: "${yaml}"
sides: ["${yaml}", South]
source:
  title: "${yaml}"
  publisher: "${yaml}"
  place: "${yaml}"
  paragraphs:
    - gist: "${yaml}"
    - gist: ${raw}
---

# Title ${raw} ${entities}

Subtitle ${raw} ${entities}

<!-- section: "${yaml}" -->
<!-- Note ${raw} ${entities} -->

---

# Section ${entities}

<!-- section: Part ${raw} -->

---

## Prose ${raw} ${entities}

Text ${raw} ${entities} \`code ${raw} ${entities}\` **bold ${raw}** [link ${raw}](http://x.example/${entities}) [¶1](#p1) [¶2](#p2)
![picture ${raw} ${entities}](pictures/${raw.replaceAll(/[\s()<>\\]/g, '')}.png)
<b>HTML ${raw} ${entities}</b>

![alone ${raw} ${entities}](one.png)

- item ${raw}
  - inner ${entities}

> quotation ${raw} ${entities}
>
> — Speaker ${raw} ${entities} [¶1](#p1)

<!-- id: "${yaml}" -->
<!-- Say ${raw} ${entities} -->

---

## Table

| head ${raw} | ${entities} |
| --- | --- |
| cell ${raw} | ${entities} |

\`\`\`${raw.replaceAll(/[\s\`]/g, '')}
code ${raw} ${entities}
	tab
\`\`\`

---

## Pictures

\`\`\`players
- name: "${yaml}"
  office: "${yaml}"
  side: "${yaml}"
  stance: "${yaml}"
  cites: [1]
- name: Name ${raw}
  side: South
\`\`\`

\`\`\`timeline
alt: "${yaml}"
events:
  - {when: "${yaml}", side: "${yaml}", claim: "${yaml}", cites: [1]}
\`\`\`

---

## More pictures

\`\`\`relations
alt: "${yaml}"
parties: ["${yaml}", South]
arrows:
  - {from: "${yaml}", to: South, kind: demands, what: "${yaml}", cites: [1]}
\`\`\`

\`\`\`chart
alt: "${yaml}"
unit: "${yaml}"
bars:
  - {label: "${yaml}", value: 2}
\`\`\`

---

## A map

\`\`\`map
alt: "${yaml}"
bounds: [10, 40, 40, 60]
countries:
  - {name: Poland, style: outlined, side: "${yaml}"}
places:
  - {name: "${yaml}", at: [20.5, 54.7], cites: [1]}
waters:
  - {name: "${yaml}", at: [18.5, 55.8]}
routes:
  - {label: "${yaml}", state: open, points: [[12, 50], [20, 52]], cites: [1]}
caption: "${yaml}"
credit: "${yaml}"
\`\`\`

---

## Questions ${raw}

<!-- kind: questions -->

- Question ${raw} ${entities}

  Answer ${raw} ${entities}

---

<!-- columns: [1, 1] -->

Left ${raw}

<!-- column -->

Right ${entities}

<!-- columns: end -->
`,
	'2-two.md': '## Last\n\nThe end.\n',
};

/** Lines that are problems, with attacks in what a problem repeats of them. */
export const hostileProblems: readonly string[] = [
	`<!-- time: "${yaml}" -->`,
	`<!-- time: soon ${raw} -->`,
	`<!-- kind: "${yaml}" -->`,
	`\`\`\`players\n- "${yaml}": 1\n\`\`\``,
	`\`\`\`players\n- name: [${raw}\n\`\`\``,
	`\`\`\`relations\nparties: [A, B]\narrows:\n  - {from: A, to: B, kind: "${yaml}", what: x}\n\`\`\``,
	`\`\`\`map\nbounds: [10, 40, 40, 60]\ncountries:\n  - {name: "${yaml}", style: "${yaml}"}\n\`\`\``,
];
