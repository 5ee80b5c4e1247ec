import type { Candidate } from '#article/analyse/candidate.ts';
import { everyCell } from '#article/analyse/cells.ts';

const roman = /^(?=[IVXLC]{2,})(?:C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})\.?$/;

function plain(form: string, upos: string, xpos: string, feats = ''): Candidate {
  return { lemma: form, upos, xpos, feats, cells: everyCell };
}

/** The tag of STTS for signs. */
function tagSign(form: string): string {
  if (/^[.!?:;…]+$/.test(form)) return '$.';
  return form === ',' ? '$,' : '$(';
}

/** What is told by its characters alone: signs, numbers, ordinals, addresses, emoji. */
export function findPlain(form: string): Candidate | undefined {
  if (/^[\p{P}`´]+$/u.test(form) && !/^[%&§@#*]+$/.test(form)) return plain(form, 'PUNCT', tagSign(form));
  if (/^[:;]-?[)(DPp]$/.test(form)) return plain(form, 'SYM', 'XY');
  if (/^(?:[\p{S}%&§@#*\p{Emoji_Modifier}]|\u200d|\ufe0f)+$/u.test(form) && form !== '&')
    return plain(form, form === '%' ? 'NOUN' : 'SYM', form === '%' ? 'NN' : 'XY');
  if (/^\d{1,4}\.$/.test(form)) return plain(form, 'ADJ', 'ADJA', 'NumType=Ord');
  if (/^\d{1,2}\.\d{1,2}\.(?:\d{2,4})?$/.test(form)) return plain(form, 'NUM', 'CARD', 'NumType=Card');
  if (/^[-+−]?\d[\d.,:/'’]*\d?$/.test(form) || roman.test(form))
    return plain(form, 'NUM', 'CARD', 'NumType=Card');
  if (/^(?:https?:\/\/|www\.)/.test(form) || /^[\w.+-]+@[\w-]+\.\w+/.test(form))
    return plain(form, 'X', 'XY');
  return undefined;
}
