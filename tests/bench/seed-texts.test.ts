import * as v from 'valibot';
import { expect, it } from 'vitest';
import { adoptTexts } from '#article/adopt/adopt-texts.ts';
import { keptText } from '#shelf/store/shelf-shape.ts';
import { repeatDocuments } from './repeat-article.ts';
import { seedTexts } from './seed-texts.ts';

const conllu = `# newdoc id = wetter
# meta::title = Wetter
# newpar id = anfang
# sent_id = s1
# text = Es regnet
1\tEs\tes\tPRON\t_\t_\t2\texpl\t_\t_
2\tregnet\tregnen\tVERB\t_\t_\t0\troot\t_\t_

`;

function adopt(text: string) {
  const steps = [...adoptTexts(text, { fileName: 'wetter.conllu' })];
  return steps.flatMap((step) => (step.kind === 'text' ? [step.text] : []));
}

it('repeats a file as documents that are taken in as texts of their own', () => {
  const texts = adopt(repeatDocuments(conllu, 3, 25));
  expect(texts.map(({ document }) => document)).toEqual(['wetter-1', 'wetter-2', 'wetter-3']);
  for (const { article } of texts) expect(article.wordCount).toBe(50);
});

it('puts texts on the shelf as it reads them, each with a word of its own', () => {
  const [text] = adopt(conllu);
  const seeded = text ? seedTexts(text.article, 12) : [];
  expect(seeded).toHaveLength(12);
  for (const each of seeded) expect(v.is(keptText, each.text)).toBe(true);
  expect(seeded.filter(({ plain }) => plain.includes('bench00011'))).toHaveLength(1);
});
