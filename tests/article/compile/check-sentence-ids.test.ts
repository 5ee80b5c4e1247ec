import { describe, expect, it } from 'vitest';
import { compile, errorsOf, mentionsOf, oneSentence, opening, sentence } from './sample.ts';

const named = (id: string) => sentence(id, 'Ja', ['1 Ja ja INTJ'], opening);

describe('the ids of sentences', () => {
  it.each(['s1', '1', 'weblog_2.s-3'])('may be %s', (id) => {
    expect(errorsOf(named(id))).toEqual([]);
  });

  it.each(['actors', 'root', 'gloss-options'])('may not be that of a part of the page: %s', (id) => {
    expect(errorsOf(named(id))).toEqual([
      `probe:7:13: found "${id}", expected a sent_id that nothing else on the page has`,
    ]);
  });

  it('may not be that of a mention', () => {
    const first = sentence('s1', 'Anna', ['1 Anna Anna PROPN _ Entity=(e1-person-1-Anna_Adler)'], opening);
    const second = sentence('s1.1-1', 'Ja', ['1 Ja ja INTJ'], '# newpar\n# newpar_block = p (1 s)\n');
    expect(errorsOf(first + second)).toEqual([
      'probe:13:13: found "s1.1-1", expected a sent_id that nothing else on the page has',
    ]);
  });

  it.each(['actor:Anna_Adler', 'claim:s1', 'sätze', 'a%20b', 'a#b', 'a"b', '_r_1_'])(
    'may not have what an address writes otherwise, or a sign of the page’s own: %s',
    (id) => {
      expect(errorsOf(named(id))).toEqual([
        `probe:7:13: found ${JSON.stringify(id)}, expected a sent_id of ASCII letters, digits, ".", "_" and "-", as it is an anchor`,
      ]);
    },
  );
});

describe('the anchors of mentions', () => {
  it('are apart where one is the whole of what another has parts of', () => {
    const article = compile(
      oneSentence('Anna und Ben', [
        '1 Anna Anna PROPN _ Entity=(e3-person-1-The_Two(e1[1/2]-person-1-Anna_Adler)',
        '2 und und CCONJ',
        '3 Ben Ben PROPN _ Entity=(e1[2/2]-person-1-Anna_Adler)e3)',
      ]),
    );
    const ids = mentionsOf(article).flatMap(({ id }) => id ?? []);
    expect(ids.toSorted()).toEqual(['s1.1-1.3-3', 's1.1-3']);
  });
});

describe('what every object of JavaScript has', () => {
  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])('is no identity: %s', (name) => {
    expect(errorsOf(oneSentence('Ja', [`1 Ja ja INTJ _ Entity=(e1-person-1-${name})`]))).toEqual([
      `probe:9:31: found identity "${name}", expected an identity of actors.json`,
    ]);
  });

  it.each(['constructor', '__proto__'])('speaks for nobody: %s', (name) => {
    const article = compile(sentence('s1', 'Ja', ['1 Ja ja INTJ'], `${opening}# speaker = ${name}\n`));
    expect(article.sections[0]?.blocks[0]?.sentences[0]).not.toHaveProperty('speaker');
  });

  it.each(['constructor', 'toString'])('may be a section’s anchor and a sentence’s id: %s', (name) => {
    const text = named(`${name}1`).replace('newpar id = auftakt', `newpar id = ${name}`);
    expect(compile(text).sections.map(({ id }) => id)).toEqual([name]);
  });
});
