import type { i18n, TFunction } from 'i18next';
import type messages from '#reader/lookup/messages-en.json';

type Role = keyof typeof messages.structure.role;

function isRole(i18n: i18n, name: string): name is Role {
  return i18n.exists(`structure.role.${name}`, { ns: 'reader/lookup' });
}

/** What a relation is in the reader's words: that of its kind for a rare subtype, the term itself for one without. */
export function roleOf(relation: string, t: TFunction<'reader/lookup'>, i18n: i18n): string {
  const name = relation.replace(':', '-');
  const kind = relation.replace(/:.*/, '');
  if (isRole(i18n, name)) return t(`structure.role.${name}`);
  return isRole(i18n, kind) ? t(`structure.role.${kind}`) : relation;
}
