import { describe, expect, it } from 'vitest';
import { divideSource } from '#article/analyse/divide-source.ts';

/** A text’s title and its blocks: headings with #. */
function divide(text: string): readonly string[] {
  const { title, blocks } = divideSource(text);
  return [title ?? '–', ...blocks.map(({ kind, text: said }) => (kind === 'head' ? `# ${said}` : said))];
}

const rest = 'Der amerikanische Außenminister Antony Blinken ist nach Kasachstan gereist. Er spricht dort.';

describe('the headline of a text', () => {
  it.each<readonly [string, string, readonly string[]]>([
    [
      'over its lead, without an empty line',
      'Blinken in Astana\nDer Außenminister trifft seine Kollegen.',
      ['Blinken in Astana', 'Der Außenminister trifft seine Kollegen.'],
    ],
    [
      'under a kicker',
      'Zentralasien\nBlinken wirbt um Kooperation\nEr trifft seine Kollegen.',
      ['Zentralasien: Blinken wirbt um Kooperation', 'Er trifft seine Kollegen.'],
    ],
    [
      'over who wrote it',
      'Neue Fähre\nVon der Redaktion am Hafen',
      ['Neue Fähre', 'Von der Redaktion am Hafen'],
    ],
    [
      'set in two lines itself',
      'Blinken wirbt in Zentralasien um\nmehr Kooperation',
      ['Blinken wirbt in Zentralasien um mehr Kooperation'],
    ],
    [
      'with a word left over',
      'Blinken wirbt in Astana um\nKooperation',
      ['Blinken wirbt in Astana um Kooperation'],
    ],
  ])('is found %s', (_, text, expected) => {
    expect(divide(`${text}\n\n${rest}`)).toEqual([...expected, rest]);
  });

  it('is none where the first line is as long as its paragraph lets it be', () => {
    const text =
      'Antony Blinken ist am Dienstag nach\nKasachstan gereist. Er spricht dort\nmit fünf Ministern.';
    expect(divide(text)).toEqual(['–', text.replaceAll('\n', ' ')]);
  });
});

describe('a page that was set in lines', () => {
  const page = `Die neue Fähre im Hafen
Die Stadt bekommt eine neue Fähre. Sie soll ab Mai jede
halbe Stunde zwischen den beiden Ufern fahren, auch am
Abend. Das Schiff fährt mit Elektrizität, und es ist lei-
ser als die alte Fähre.
3
Drei Dinge ändern sich für die Fahrgäste, wie die Stadt
am Dienstag sagte. Süd- und Ostufer werden verbunden.

Hafenblatt 5/2024                               Seite 4

Den Rest zahlt die Stadt, sagte der Bürgermeister, denn
die

5

Straßen seien zu voll.`;

  it('has its paragraphs, whole words and no page numbers', () => {
    expect(divide(page)).toEqual([
      'Die neue Fähre im Hafen',
      expect.stringMatching(/^Die Stadt .* leiser als die alte Fähre\.$/),
      expect.stringMatching(/^Drei Dinge .* verbunden\.$/),
      'Den Rest zahlt die Stadt, sagte der Bürgermeister, denn die Straßen seien zu voll.',
    ]);
  });
});

describe('lines that are more than lines', () => {
  it('are items, each a paragraph', () => {
    expect(
      divide('Es gibt drei Dinge:\n- Fahrräder fahren mit,\n- eine Karte gilt den Tag,\n- es hält am Markt.'),
    ).toEqual([
      '–',
      'Es gibt drei Dinge:',
      '- Fahrräder fahren mit,',
      '- eine Karte gilt den Tag,',
      '- es hält am Markt.',
    ]);
  });

  it.each([
    ['counted', ['Zubereitung', '1. Die Butter rühren.', '2. Das Mehl dazugeben.', '3. Backen.']],
    ['with letters', ['Das geht so:', 'a) Man kommt.', 'b) Man geht.']],
    ['short, and marked by nothing', ['Zutaten:', '500 g Mehl', '4 Eier', '½ TL Salz']],
    ['what is said in a play', ['FRAU (leise). Nein.', 'MILLER. Doch.', 'Luise: Mein Vater!', 'Miller: Ja?']],
    ['what is said in a chat', ['[12.03.24, 18:04:11] Anna: Hallo', '[12.03.24, 18:05:02] Ben: ja klar 👍']],
    ['rows of a table', ['Stadt\tLand\tFläche', 'Kiel\tHolstein\t118 km²', 'Bremen\tBremen\t318 km²']],
  ])('are items, %s, and none is a heading', (_, lines) => {
    const items = lines.map((line) => line.replaceAll('\t', ' '));
    expect(divide(`Neues vom Hafen\n\nSo geht es.\n\n${lines.join('\n')}\n\n${rest}`)).toEqual([
      'Neues vom Hafen',
      'So geht es.',
      ...items.map((item) => (item === 'Zubereitung' ? `# ${item}` : item)),
      rest,
    ]);
    const alone = divide(lines.join('\n'));
    expect(alone.slice(alone[0] === '–' ? 1 : 0)).toEqual(items);
  });

  it.each(['1. Der Hafen|2. Die Fähre', 'Teil eins: Der Hafen|Teil zwei: Die Fähre'])(
    'are headings where they stand alone: %s',
    (headings) => {
      const lines = headings.split('|').flatMap((heading) => [heading, rest]);
      expect(divide(['Neues', ...lines].join('\n\n'))).toEqual([
        'Neues',
        ...lines.map((line) => (line === rest ? line : `# ${line}`)),
      ]);
    },
  );

  it('are a table without what is drawn in it', () => {
    expect(
      divide('Es gibt zwei.\n\n| Stadt | Land |\n|-------|------|\n| Kiel | Holstein |\n| Bremen | Bremen |'),
    ).toEqual(['–', 'Es gibt zwei.', 'Stadt | Land', 'Kiel | Holstein', 'Bremen | Bremen']);
  });

  it.each([
    ['drawn', '| Stadt | Land |\n|-------|------|\n| Kiel | Holstein |', ['Stadt | Land', 'Kiel | Holstein']],
    [
      'below an empty line',
      'Stadt\tLand\n\nKiel\tHolstein\nUlm\tBaden',
      ['Stadt Land', 'Kiel Holstein', 'Ulm Baden'],
    ],
    [
      'of more words',
      'Stadt\tLand\nKiel\tHolstein im hohen Norden',
      ['Stadt Land', 'Kiel Holstein im hohen Norden'],
    ],
    [
      'between semicolons',
      'Stadt;Land;Fluss\nKiel;Holstein;Eider',
      ['Stadt;Land;Fluss', 'Kiel;Holstein;Eider'],
    ],
  ])('are a table, %s, whose first row is no headline', (_, table, rows) => {
    expect(divide(table)).toEqual(['–', ...rows]);
    expect(divide(`Zwei Städte\n\n${table}`)).toEqual(['Zwei Städte', ...rows]);
  });

  it('are no table where a headline has such a sign', () => {
    expect(divide(`Blinken in Astana | Hafenblatt\n\n${rest}`)).toEqual([
      'Blinken in Astana | Hafenblatt',
      rest,
    ]);
  });

  it('are none where a line only begins with a dash or a day', () => {
    expect(divide('Das sagte sie\n– und sie ging, am\n5. März.')).toEqual([
      '–',
      'Das sagte sie – und sie ging, am 5. März.',
    ]);
  });

  it('are numbers that a text is made of', () => {
    expect(divide('1 2 3\n42\n3,14 100 %')).toEqual(['–', '1 2 3 42 3,14 100 %']);
  });
});

describe('lines that a writer broke', () => {
  const verses = [
    'Über allen Gipfeln\nIst Ruh,\nIn allen Wipfeln\nSpürest du',
    'Kaum einen Hauch;\nDie Vögelein schweigen im Walde.\nWarte nur, balde\nRuhest du auch.',
  ];
  const stanzasOf = (text: string) =>
    divideSource(text).blocks.flatMap(({ kind, text: said }) => (kind === 'lg' ? [said] : []));

  it.each([
    ['under its title', `Abends\n\n${verses.join('\n\n')}`, 'Abends'],
    [
      'under its title and its poet',
      `Abends\nJohann Wolfgang von Goethe\n\n${verses.join('\n\n')}`,
      'Abends',
    ],
    ['without a title', verses.join('\n\n'), undefined],
    [
      'that is indented, with numbers',
      `Abends\n\n1\n\n${verses.join('\n\n2\n\n').replaceAll('\n', '\n   ')}`,
      'Abends',
    ],
  ])('are those of a poem, stanza by stanza, %s', (_, text, title) => {
    expect(stanzasOf(text)).toEqual(verses);
    expect(divideSource(text).title).toBe(title);
  });

  it('are those of a poem whose lines begin small', () => {
    const panther = [
      'Sein Blick ist vom Vorübergehn der Stäbe\nso müd geworden, daß er nichts mehr hält.\nIhm ist, als ob es tausend Stäbe gäbe\nund hinter tausend Stäben keine Welt.',
      'Der weiche Gang geschmeidig starker Schritte,\nder sich im allerkleinsten Kreise dreht,\nist wie ein Tanz von Kraft um eine Mitte,\nin der betäubt ein großer Wille steht.',
    ];
    expect(stanzasOf(`Der Panther\n\n${panther.join('\n\n')}`)).toEqual(panther);
  });

  it('tell who the poet is', () => {
    const { blocks, comments } = divideSource(`Abends\n\nJohann Wolfgang von Goethe\n\n${verses[0]}`);
    expect(blocks).toHaveLength(1);
    expect(comments).toEqual([['author', 'Johann Wolfgang von Goethe']]);
  });

  it('are a stanza within prose', () => {
    expect(divide(`${rest}\n\n${verses[0]}\n\n${rest}`)).toEqual(['–', rest, verses[0], rest]);
    const page = `Am Abend saßen sie am Ufer, und der alte Mann las ihnen vor, wie er es
immer tat, wenn die Fähre nicht mehr fuhr und niemand mehr kam. Er las:

${verses[0]}

Dann schwiegen sie eine Weile, und jeder dachte an das, was der Morgen
bringen würde.`;
    expect(stanzasOf(page)).toEqual([verses[0]]);
  });

  it('are what is said in verse in a play', () => {
    expect(
      divide(
        'FAUST.\nHabe nun, ach! Philosophie,\nJuristerei und Medizin,\nUnd leider auch Theologie\nDurchaus studiert.',
      ),
    ).toEqual([
      '–',
      'FAUST.\nHabe nun, ach! Philosophie,\nJuristerei und Medizin,\nUnd leider auch Theologie\nDurchaus studiert.',
    ]);
  });

  it.each([
    [
      'that begins with nouns',
      'Am Morgen fuhr das erste Schiff hinaus, und alle\nLeute standen am Kai und sahen ihm nach, bis das\nSchiff verschwand. Es war ein kalter Tag und der\nWind kam von See. Niemand sprach ein Wort, als die\nGlocke schlug.',
    ],
    [
      'in a narrow column',
      'Die Stadt bekommt\neine neue Fähre. Sie\nsoll ab Mai jede\nhalbe Stunde fahren,\nauch am Abend.',
    ],
    [
      'whose lines are of many lengths',
      'Zwei wollten Eis, drei Kuchen, keiner beides. Vom Dach bis ans\nTor reichte der Efeu; ins Haus kam er nie. Clara traf\nDilek, und beide gingen zur Aussicht. Als Stürmerin mag\nEmilie Fußball.',
    ],
    ['of a few lines', 'Er las den Brief.\nSie auch.\nEs war still.'],
    [
      'of a letter',
      'Liebe Anna,\nich danke dir für deinen Brief.\nEr hat mich gefreut.\nBis bald!\nDeine Luise',
    ],
  ])('are none in prose that was set in lines: %s', (_, text) => {
    expect(stanzasOf(text)).toEqual([]);
  });

  it('are the names of acts and scenes, which are headings', () => {
    expect(
      divide(
        'Die Wette\n\nErster Akt\n1. Szene\nEin Zimmer.\nLUISE. Ist er da?\nMILLER. Nein.\nZweite Szene.\nDie Vorigen.\n\nLUISE. Jetzt?\nMILLER. Ja.',
      ),
    ).toEqual([
      ...['Die Wette', '# Erster Akt', '# 1. Szene', 'Ein Zimmer.', 'LUISE. Ist er da?', 'MILLER. Nein.'],
      ...['# Zweite Szene.', 'Die Vorigen.', 'LUISE. Jetzt?', 'MILLER. Ja.'],
    ]);
    expect(divide('Sie lasen am Abend noch das lange, letzte\nKapitel\nund gingen dann.')).toEqual([
      '–',
      'Sie lasen am Abend noch das lange, letzte Kapitel und gingen dann.',
    ]);
  });
});

describe('signs of a text that are none of it', () => {
  it('are those of Markdown', () => {
    const text = `# Einkaufen in *Deutschland*

Am **Sonntag** ist es __zu__. Das steht im [Gesetz](https://example.de/a_(b) "Titel"). 2 * 3 * 4, a_b_c, **

## Ausnahmen

- Der Bahnhof hat \`offen\`.
- ~~Die Tankstelle.~~

![Ein Bild](bild.png)

\`\`\`
Code
\`\`\``;
    expect(divide(text)).toEqual([
      'Einkaufen in Deutschland',
      'Am Sonntag ist es zu. Das steht im Gesetz. 2 * 3 * 4, a_b_c, **',
      '# Ausnahmen',
      '- Der Bahnhof hat offen.',
      '- Die Tankstelle.',
      'Code',
    ]);
  });

  it('stay where nothing else is Markdown', () => {
    expect(divide('Sie schrieb *lach* und ging. Siehe [1] (S. 4).\n\n#sommer #eis')).toEqual([
      '–',
      'Sie schrieb *lach* und ging. Siehe [1] (S. 4).',
      '#sommer #eis',
    ]);
  });

  it('are the times of subtitles, whose sentences go on over them', () => {
    const said = [
      'Guten Abend.',
      'Heute sprechen wir über\ndas neue',
      'Gesetz.',
      '- Wie geht es?\n- Danke, <i>gut</i>.',
    ];
    const srt = said.map(
      (text, index) => `${index + 1}\n00:00:0${index},000 --> 00:00:0${index + 1},500\n${text}`,
    );
    const spoken = [
      '–',
      'Guten Abend.',
      'Heute sprechen wir über das neue Gesetz.',
      '- Wie geht es?',
      '- Danke, gut.',
    ];
    expect(divide(srt.join('\n\n'))).toEqual(spoken);
    const vtt = said.map((text, index) => `00:0${index}.000 --> 00:0${index + 1}.500 align:start\n${text}`);
    expect(divide(`WEBVTT - Abend\n\n${vtt.join('\n\n')}`)).toEqual(spoken);
  });
});

describe('who wrote a text, and when', () => {
  const imprintOf = (text: string) => Object.fromEntries(divideSource(text).comments ?? []);

  it.each<readonly [string, Readonly<Record<string, string>>]>([
    ['Von Anna Adler', { author: 'Anna Adler' }],
    ['Von Anna Adler und Ben von Berg', { author: 'Anna Adler und Ben von Berg' }],
    ['5. März 2024', { date: '2024-03-05' }],
    ['Berlin, den 05.03.2024', { date: '2024-03-05' }],
    ['Stand: Dienstag, 5. März 2024, 14:35 Uhr', { date: '2024-03-05' }],
    ['Von Anna Adler, Wien', { author: 'Anna Adler, Wien' }],
    ['von Theodor Storm (1817–1888)', { author: 'Theodor Storm' }],
    ['Von Rose Ausländer (*1901)', { author: 'Rose Ausländer' }],
    ['Von Anna Adler, Wien | 2024-03-05', { author: 'Anna Adler, Wien', date: '2024-03-05' }],
    [
      'Von Anna Adler\n12.03.2024, 14:35 Uhr\nAktualisiert am 13.03.2024',
      { author: 'Anna Adler', date: '2024-03-12' },
    ],
  ])('is told by lines under its headline: %s', (lines, said) => {
    for (const text of [`Streit im Hafen\n\n${lines}\n\n${rest}`, `Streit im Hafen\n${lines}\n${rest}`]) {
      expect(imprintOf(text)).toEqual(said);
      expect(divide(text)).toEqual(['Streit im Hafen', rest]);
    }
  });

  it.each([
    'Von Wölfen und Menschen',
    'Von der Redaktion am Hafen',
    'Von Anna Adler geliebt',
    'Am 5. März 2024 kam sie',
    '31.04.2024',
    'Berlin',
    '14:35 Uhr',
  ])('is not told by a line that says something else: %s', (line) => {
    const text = `Streit im Hafen\n\n${line}\n\n${rest}`;
    expect(imprintOf(text)).toEqual({});
    expect(divideSource(text).blocks).toHaveLength(2);
  });

  it('is not told by the days of a diary, which are its headings', () => {
    const days = Array.from({ length: 9 }, (_, index) => `${index + 1}. Mai 2024\n\n${rest}`);
    expect(imprintOf(`Tagebuch\n\n${days.join('\n\n')}`)).toEqual({});
    expect(divide(`Tagebuch\n\n${days.join('\n\n')}`)[1]).toBe('# 1. Mai 2024');
  });
});

describe('the signature of an e-mail', () => {
  const greeting = 'Mit freundlichen Grüßen Tom Berger';

  it('is no text of it, and its greeting is', () => {
    expect(
      divide(
        `${rest}\n\nMit freundlichen Grüßen\nTom Berger\n\n-- \nTom Berger\nHafenstr. 5, Hamburg\nTel. 040 123456`,
      ),
    ).toEqual(['–', rest, greeting]);
    expect(
      divide(
        `${rest}\n\nMit freundlichen Grüßen\nTom Berger\nTel.: +49 40 123456\nMobil 0170 123456\ntom@example.org\nwww.example.org`,
      ),
    ).toEqual(['–', rest, greeting]);
  });

  it('ends before what is answered', () => {
    for (const asked of ['Am 5. März schrieb Anna:\n> Wann kommst du?', '> Wann kommst du?']) {
      const said = divide(`${rest}\n\n-- \nTom Berger\n\n${asked}`).join(' ');
      expect(said).not.toContain('Tom Berger');
      expect(said).toMatch(/Wann kommst du\?$/);
    }
  });

  it('is none where a text goes on below a line of two hyphens, or says how to reach somebody', () => {
    const long = Array.from({ length: 13 }, (_, index) => `${rest} Es ist Tag ${index}.`);
    expect(divide(`${rest}\n\n--\n\n${long.join('\n\n')}`)).toEqual(['–', rest, ...long]);
    expect(divide(`${rest}\n\n--\n\n${rest}`)).toEqual(['–', rest, rest]);
    expect(divide(`--\n${rest}`)).toEqual(['–', rest]);
    expect(divide(`Tel. 040 123456\n\n${rest}`).join(' ')).toContain('040 123456');
  });
});

describe('what is no text of a text', () => {
  const leftOut = (text: string) => divideSource(text).comments?.find(([key]) => key === 'left_out')?.[1];

  it('is named where it is left out, and only there', () => {
    expect(leftOut(`${rest}\n\n-- \nTom Berger\nTel. 040 123456`)).toBe('signature');
    expect(leftOut(`${rest}\n\nMit freundlichen Grüßen\nTom Berger\ntom@example.org`)).toBe('signature');
    expect(leftOut(`Von: Ben\nBetreff: Treffen\n\n${rest}\n\n-- \nBen`)).toBe('head of an e-mail, signature');
    expect(leftOut(`1\n00:00:00,000 --> 00:00:01,500\n${rest}`)).toBe('times of subtitles');
    expect(leftOut(`${rest}\r\n\r\nMit freundlichen Grüßen\r\nTom`)).toBeUndefined();
  });
});

describe('the lines over an e-mail', () => {
  const mail = (head: string) => divideSource(`${head}\n\nLiebe Anna,\n\n${rest}`);

  it.each([
    'Von: "Ben Berg" <ben@example.org>\nAn: anna@example.org\nDatum: Mo., 4. März 2024 um 09:12\nBetreff: AW: Re: Treffen am Hafen',
    'From: Ben Berg [mailto:ben@example.org]\nSent: Monday, March 4, 2024\nTo: Anna\nSubject: Treffen am Hafen',
    'Date: Mon, 4 Mar 2024 09:12:44 +0100\nFrom: Ben Berg <ben@example.org>\nSubject: Treffen am Hafen',
    'Von: Ben Berg\nGesendet: Montag, 4. März 2024 09:12\nBetreff: WG: Treffen am Hafen',
  ])('are its subject, who sent it and when', (head) => {
    expect(mail(head)).toEqual({
      title: 'Treffen am Hafen',
      blocks: ['Liebe Anna,', rest].map((text) => ({ kind: 'p', text })),
      comments: [
        ['author', 'Ben Berg'],
        ['date', '2024-03-04'],
        ['left_out', 'head of an e-mail'],
      ],
    });
  });

  it.each(['Von: Ben\nAn: Anna', 'Betreff: Treffen'])(
    'are those of a text where they are no head: %s',
    (head) => {
      const { title = '', blocks } = mail(head);
      expect([title, ...blocks.map(({ text }) => text)]).toEqual(expect.arrayContaining(head.split('\n')));
    },
  );
});
