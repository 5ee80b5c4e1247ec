import { describe, expect, it } from 'vitest';
import { listMentions } from '#article/document/mentions.ts';
import { articleSentences } from '#article/document/sentences.ts';
import { adopt, adoptOne, blocksOf, plain, readBytes, row } from './sample.ts';

describe('what other tools write', () => {
  it('opens as Stanza has it: paragraphs by the characters it counted, its numbers as ids', () => {
    const text = adoptOne(readBytes('stanza.conllu'));
    expect(blocksOf(text)).toEqual([
      ['Der Hafen'],
      ['Im Hafen liegt ein altes Schiff.', 'Es gehört Clara Lind.'],
      ['Sie will es verkaufen.'],
    ]);
    expect(articleSentences(text.article).map(({ id }) => id)).toEqual(['0', '1', '2', '3']);
    expect(text.analysis.sentences[1]?.contractions[1]).toMatchObject({ form: 'Im', words: [1, 2] });
    expect(text.notes).toEqual([
      { rule: 'title', from: 'heading' },
      { rule: 'paragraphs', from: 'layout' },
      { rule: 'headings', count: 1 },
      { rule: 'no-date' },
      { rule: 'names' },
    ]);
    expect(text.apparatus.others.map(({ name }) => name.de)).toEqual(['Clara Lind']);
    expect(text.layers).toEqual(['LEMMA', 'UPOS', 'FEATS', 'HEAD']);
  });

  it('opens as UDPipe has it: a text for each document, though ids begin anew', () => {
    const { texts, adoption } = adopt(readBytes('udpipe.conllu'));
    expect(texts.map(({ article }) => [article.slug, article.title.de])).toEqual([
      ['markt', 'Auf dem Markt'],
      ['doc2', 'Es regnet.'],
    ]);
    expect(texts.map(({ firstLine, lastLine, document }) => [firstLine, lastLine, document])).toEqual([
      [1, 33, 'markt'],
      [34, 41, 'doc2'],
    ]);
    expect(adoption).toMatchObject({ ok: true, texts: 2, findings: { errors: 0, warnings: 0 } });
    expect(texts[0]?.analysis.sentences[3]?.words[1]?.dictionary).toBe('weiter|gehen');
  });

  it('opens as spaCy has it: without ids, texts and features, with relations of its own', () => {
    const { texts, adoption } = adopt(readBytes('spacy.conllu'));
    const [text] = texts;
    expect(text && blocksOf(text)).toEqual([['Am Montag kommt Emil zurück.', 'Er bringt Brot.']]);
    expect(text?.analysis.sentences.s1?.words.map(({ head }) => head)).toEqual([2, 3, 0, 3, 3, 3]);
    expect(text?.notes).toContainEqual({ rule: 'sentence-ids', count: 2, of: 2 });
    expect(
      adoption.ok && adoption.findings.shown.map(({ rule, severity }) => [rule, severity]),
    ).toContainEqual(['relation', 'warning']);
  });

  it('opens as CorefUD has it: actors by any attributes, and words that are not printed', () => {
    const text = adoptOne(readBytes('corefud.conllu'));
    expect(text.apparatus.groups.flatMap(({ actors }) => actors)).toEqual([
      {
        identity: 'Clara_Lind',
        name: { de: 'Clara Lind', en: 'Clara Lind' },
        kind: 'person',
        means: ['Clara_Lind'],
      },
      { identity: 'Paris', name: { de: 'Paris', en: 'Paris' }, kind: 'place', means: ['Paris'] },
    ]);
    const mentions = listMentions(text.article);
    expect(mentions.map(({ actor, manner, id }) => [actor, manner, id])).toEqual([
      ['Clara_Lind', 'named', 'reise_lind-p1s1.1-2'],
      ['Paris', 'named', 'reise_lind-p1s1.4-4'],
      ['Clara_Lind', 'described', 'reise_lind-p1s2.1-2'],
      ['Paris', 'described', 'reise_lind-p1s2.4-5'],
      ['Paris', 'described', 'reise_lind-p1s3.1-1'],
      ['Clara_Lind', 'pronominal', 'reise_lind-p1s3.3-3'],
    ]);
    // A week acts never, and what is mentioned once without a name would be one of thousands.
    expect(text.notes).toContainEqual({ rule: 'actors', shown: 2, of: 5 });
  });

  it('opens as somebody wrote it by hand on Windows: no comments, a number with a blank', () => {
    const text = adoptOne(readBytes('hand.conllu'));
    expect(blocksOf(text)).toEqual([['Rund 20 000 Leute kamen.', 'Keiner blieb.']]);
    expect(text.layers).toEqual(['LEMMA', 'UPOS']);
    expect(text.article.wordCount).toBe(6);
  });
});

describe('a text from elsewhere', () => {
  it('is this project’s own with all that it says', () => {
    const own = `# newdoc id = probe
# global.Entity = eid-etype-head-identity
# meta::title = Treffen im Mai
# meta::title_en = Meeting in May
# meta::author = red.
# meta::dateCreated = 2023-02
# newpar id = treffen
# newpar_block = head (1 s)
# sent_id = s1
# text = Lu redet
# text_en = Lu talks
# speaker = Donald_Lu
${row('1 Lu Lu PROPN Entity=(e1-person-1-Donald_Lu)')}${row('2 redet reden VERB Gloss=talks')}
`;
    const { article, apparatus, notes } = adoptOne(own);
    expect(article).toMatchObject({
      slug: 'probe',
      title: { de: 'Treffen im Mai', en: 'Meeting in May' },
      titleBy: 'source',
      author: 'red.',
      dateCreated: '2023-02',
      sections: [
        {
          id: 'treffen',
          heading: { id: 's1', translation: 'Lu talks', speaker: { name: { en: 'Donald Lu' } } },
        },
      ],
    });
    expect(apparatus.others.map(({ identity, name }) => [identity, name.de])).toEqual([['Donald_Lu', 'Lu']]);
    expect(notes).toEqual([]);
  });

  it('keeps what of its layers can be read, and tells of what cannot', () => {
    const file = `# sent_id = a
# text_en = Yes
# tokens_en = No
# align_en = 1:1
${row('1 Ja ja INTJ Mwe=x|MSeg=J|Entity=(e1-person')}
`;
    const text = adoptOne(file);
    expect(text.article.sections[0]?.blocks[0]?.sentences).toEqual(
      [{ id: 'a', inlines: ['Ja'], translation: 'Yes' }].map((one) =>
        expect.objectContaining({ id: one.id, translation: one.translation }),
      ),
    );
    expect(text.notes.filter(({ rule }) => rule === 'left-out')).toEqual([
      { rule: 'left-out', layer: 'translation', sentences: 1 },
      { rule: 'left-out', layer: 'expressions', sentences: 1 },
      { rule: 'left-out', layer: 'compounds', sentences: 1 },
      { rule: 'left-out', layer: 'mentions', sentences: 1 },
    ]);
  });

  it('has no date where its file gives none that is one', () => {
    expect(adoptOne(plain('Ja')).article).not.toHaveProperty('dateCreated');
    const text = adoptOne(plain('Ja', '# meta::dateCreated = im Mai\n'));
    expect(text.article).not.toHaveProperty('dateCreated');
    expect(text.notes).toContainEqual({ rule: 'date', found: 'im Mai' });
  });

  it('is opened in any language, which is told', () => {
    const english = plain(
      'the cat sat on the mat and looked at us while it was raining all day long and we had to stay inside without anything to do until the evening came',
    );
    expect(adoptOne(plain('Ja', '# lang = fr\n'))).toMatchObject({ language: 'fr' });
    expect(adoptOne(plain('Ja'), 'cs_pdt-ud-dev.conllu')).toMatchObject({ language: 'cs' });
    expect(adoptOne(plain('Ja', '# language = German\n'))).toMatchObject({ language: 'de' });
    expect(adoptOne(english)).toMatchObject({ language: 'und' });
    expect(adoptOne(english).notes).toContainEqual({ rule: 'language' });
  });
});
