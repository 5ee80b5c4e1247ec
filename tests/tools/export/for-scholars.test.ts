import { describe, expect, it } from 'vitest';
import { inlineText } from '#article/document/inline.ts';
import { listMentions } from '#article/document/mentions.ts';
import { articleSentences } from '#article/document/sentences.ts';
import { writeAnnotations } from '#tools/export/write-annotations.ts';
import { writeTei } from '#tools/export/write-tei.ts';
import { ncName, parseXml, valuesOf } from './parse-xml.ts';
import { corpusSetting, hostileSetting } from './sample-setting.ts';

const settings = [
  ['the project’s article', corpusSetting],
  ['an article that breaks XML wherever it can', hostileSetting],
] as const;

describe.each(settings)('%s in TEI', (_, setting) => {
  const tei = parseXml(writeTei(setting));

  it('has the text as it is printed, and all that is pointed at, each once', () => {
    const ids = valuesOf(tei, 'xml:id');
    expect(ids.length).toBe(new Set(ids).size);
    expect(ids.filter((id) => !ncName.test(id))).toEqual([]);
    const pointers = ['ref', 'target', 'corresp', 'prev'].flatMap((name) => valuesOf(tei, name));
    const targets = pointers.flatMap((list) => list.split(' ')).filter((one) => one.startsWith('#'));
    expect(targets.length).toBeGreaterThan(5);
    expect(targets.filter((one) => !ids.includes(one.slice(1)))).toEqual([]);
    const printed = articleSentences(setting.article).map(({ inlines }) => inlineText(inlines));
    const written = Array.from(tei.querySelectorAll('s'), ({ textContent }) => textContent);
    if (setting === corpusSetting) expect(written).toEqual(printed);
    expect(written).toHaveLength(printed.length);
  });
});

describe('TEI', () => {
  const tei = parseXml(writeTei(corpusSetting));

  it('has of each word what is known of it', () => {
    const words = Array.from(tei.querySelectorAll('w[*|id]'));
    expect(words.length).toBeGreaterThan(300);
    const bare = words.filter((word) => !word.hasAttribute('lemma') && !word.querySelector('w[lemma]'));
    expect(bare.map(({ textContent }) => textContent)).toEqual([]);
    const minister = words.find(({ textContent }) => textContent === 'Außenminister');
    expect(minister?.getAttribute('lemma')).toBe('Außenminister');
    expect(minister?.getAttribute('pos')).toBe('NOUN');
    expect(minister?.getAttribute('msd')).toContain('Case=Nom');
  });

  it('has the mentions in the text, and beside it who is meant and what is said', () => {
    expect(tei.querySelectorAll('rs[*|id]')).toHaveLength(listMentions(corpusSetting.article).length);
    const beside = Array.from(
      tei.querySelectorAll('standOff > *'),
      (one) => one.getAttribute('type') ?? one.tagName,
    );
    expect(beside).toEqual(
      expect.arrayContaining([
        'listPerson',
        'listPlace',
        'listOrg',
        'translation',
        'simple',
        'claim',
        'gloss',
      ]),
    );
  });
});

interface Selected {
  readonly source: string;
  readonly selector: {
    readonly value: string;
    readonly refinedBy: { readonly exact: string; readonly prefix?: string; readonly suffix?: string };
  };
}

interface Read {
  readonly total: number;
  readonly first: {
    readonly items: readonly {
      readonly id: string;
      readonly motivation: string;
      readonly target: string | Selected | readonly Selected[];
    }[];
  };
}

describe.each(settings)('%s as annotations', (_, setting) => {
  const read: Read = JSON.parse(writeAnnotations(setting));
  const { items } = read.first;

  it('points at words that stand where they are said to', () => {
    const sentences = new Map(
      articleSentences(setting.article).map(({ id, inlines }) => [id, inlineText(inlines)] as const),
    );
    const targets = items.flatMap(({ target }): readonly (Selected | string)[] =>
      typeof target === 'string' || 'source' in target ? [target] : target,
    );
    const selected = targets.filter((target) => typeof target !== 'string');
    expect(selected.length).toBeGreaterThan(5);
    const texts = [...sentences.values()];
    const lost = selected.filter(({ selector: { refinedBy } }) => {
      const { prefix = '', exact, suffix = '' } = refinedBy;
      return exact === '' || !texts.some((text) => text.includes(prefix + exact + suffix));
    });
    expect(lost).toEqual([]);
  });

  it('counts them, names each, and says why it is there', () => {
    expect(read.total).toBe(items.length);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    expect(new Set(items.map(({ motivation }) => motivation))).toEqual(
      new Set(['describing', 'identifying', 'commenting', 'tagging']),
    );
  });
});

it('names a text without an address by a name that leads nowhere', () => {
  const article = { ...corpusSetting.article, slug: 'own/a1b2c3d4e5' };
  const text = writeAnnotations({ ...corpusSetting, article, address: undefined });
  expect(text).toContain('"source":"urn:x-lesart:own/a1b2c3d4e5"');
  expect(text).not.toContain('lesart.example');
});
