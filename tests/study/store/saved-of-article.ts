import { saveExpression } from '#study/store/change-expression.ts';
import type { FoundExpression } from '#study/store/find-expression.ts';

const article = 'blinken-astana-2023';

const announcing = {
  sentence:
    'In einem vorab abgehaltenen Pressebriefing gaben hohe Funktionäre des US-Außenministeriums nun Details zu Sinn und Zweck der Reise bekannt',
  translation:
    'Senior US State Department officials have now released details of the aim and purpose of the trip at a press briefing held in advance.',
};

/** What is found in the article, by the sentence and a form of it that lead there. */
export const found = {
  's6 gaben': {
    place: { article, sentence: 's6', words: [6, 19] },
    content: {
      dictionary: 'bekannt|geben',
      gloss: 'released',
      ...announcing,
      ranges: [
        [43, 48],
        [131, 138],
      ],
    },
  },
  's17 sich': {
    place: { article, sentence: 's17', words: [2, 3, 5] },
    content: {
      dictionary: 'sich beziehen auf',
      gloss: 'is referring to',
      sentence: 'Lu bezieht sich hierbei auf das Caspian Pipeline Consortium (CPC).',
      translation: 'Lu is referring here to the Caspian Pipeline Consortium (CPC).',
      ranges: [
        [3, 10],
        [11, 15],
        [24, 27],
      ],
    },
  },
  's10 Rahmen': {
    place: { article, sentence: 's10', words: [14, 15, 16] },
    content: {
      dictionary: 'im Rahmen',
      gloss: 'within the framework of',
      sentence:
        'Laut dem Beamten habe kein US-Außenminister zuvor so viel Wert auf die Zusammenarbeit im Rahmen dieses Dialogforums gelegt wie Blinken.',
      translation:
        'According to the official, no previous US secretary of state has attached as much importance to cooperation within the framework of this dialogue forum as Blinken has.',
      ranges: [
        [86, 88],
        [89, 95],
      ],
    },
  },
  's6 Details': {
    place: { article, sentence: 's6', words: [12] },
    content: { dictionary: 'das Detail', gloss: 'details', ...announcing, ranges: [[95, 102]] },
  },
} as const satisfies Readonly<Record<string, FoundExpression>>;

const begin = Date.UTC(2026, 0, 5, 9);

const save = (key: keyof typeof found, minute: number) =>
  saveExpression(undefined, found[key], begin + minute * 60_000);

export const bekanntgeben = save('s6 gaben', 0);
export const sichBeziehenAuf = save('s17 sich', 1);
export const imRahmen = save('s10 Rahmen', 2);
export const detail = save('s6 Details', 3);

/** What a reader saved one after the other, in three sentences of the article. */
export const threeSaved = [bekanntgeben, sichBeziehenAuf, imRahmen];
