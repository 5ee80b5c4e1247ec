import { inlineText, type Run, type Word } from '#article/document/inline.ts';
import later from '#reader/text/WordView.later.module.css';
import style from '#reader/text/WordView.module.css';

/** From how many letters on words may be wider than a line of large letters: *Hintergrund*, twice as large, on a phone. */
const longWords = 9;

/** From how many letters on glosses may be wider than such a line, and from how many than any line of a phone. */
const longGlosses = 24;
const wideGlosses = 40;

/** The classes of words with something under them: how they are tied, and what room their gloss has. */
export function glossedClass(inline: Word | Run): string {
  const { tie, room, gloss = '' } = inline;
  const kinds = [
    tie ? style.tied : style.word,
    tie?.before && later.opensBefore,
    tie?.after && later.opensAfter,
    room && style.runsOn,
    (inlineText([inline]).length >= longWords || gloss.length >= longGlosses) && later.long,
    gloss.length >= wideGlosses && later.wide,
  ];
  return kinds.filter(Boolean).join(' ');
}
