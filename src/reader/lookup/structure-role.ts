import type { i18n, TFunction } from 'i18next';
import type { AnalysedWord } from '#article/document/analysis.ts';
import type messages from '#reader/lookup/messages-en.json';

type Role = keyof typeof messages.structure.role;

function isRole(i18n: i18n, name: string): name is Role {
  return i18n.exists(`structure.role.${name}`, { ns: 'reader/lookup' });
}

/**
 * What a word is in its sentence, in the reader's words: as its card says where its relation alone says less, then by the
 * relation; that of its kind for a rare subtype, the term itself for one without.
 */
export function roleOf(
  { relation, reason }: Pick<AnalysedWord, 'relation' | 'reason'>,
  t: TFunction<'reader/lookup'>,
  i18n: i18n,
): string {
  switch (reason?.kind) {
    case 'modal':
      return t('structure.modal');
    case 'placeholder':
      return t('structure.dummySubject');
    case 'infinitiveMark':
      return t('structure.infinitiveMark');
  }
  // An object in the genitive or dative has the relation of those with a preposition.
  if (reason?.kind === 'object' && relation === 'obl:arg') return t('structure.role.obj');
  const name = relation.replace(':', '-');
  const kind = relation.replace(/:.*/, '');
  if (isRole(i18n, name)) return t(`structure.role.${name}`);
  return isRole(i18n, kind) ? t(`structure.role.${kind}`) : relation;
}
