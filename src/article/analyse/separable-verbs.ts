import type { FormTable } from '#article/analyse/form-table.ts';

/** With *sein* only these are one verb: *Das Licht ist an*, but *Wir sind weiter*. */
const withSein = /^(?:an|auf|aus|los|vorbei|zurück)$/;

/** Particles that nearly every verb can have; others are one only with a verb that a dictionary has with them. */
const usual =
  /^(?:ab|an|auf|aus|bei|dar|durch|ein|fest|fort|her|herab|heran|heraus|herein|herum|hervor|hin|hinaus|hinein|hinzu|los|mit|nach|nieder|um|vor|voran|vorbei|weg|weiter|zu|zurück|zusammen)$/;

/** Verbs with which a particle is one only where a dictionary says so: *Sie hatte etwas an*, but *Das kann ihrer Ansicht nach sein*. */
const auxiliary = /^(?:haben|werden|können|müssen|dürfen|sollen|wollen|mögen)$/;

/** Adjectives that are a particle with these verbs alone: *Das fällt ihr schwer*, but *Er atmet schwer*. */
const withAdjective: Readonly<Record<string, RegExp>> = {
  aufrecht: /^(?:er)?halten$/,
  krank: /^(?:melden|schreiben)$/,
  leicht: /^fallen$/,
  schwer: /^(?:fallen|tun)$/,
};

/** Whether a word is an adjective that is a particle with a few verbs. */
export function isAdjectiveParticle(form: string): boolean {
  return Object.hasOwn(withAdjective, form);
}

/** Whether a dictionary has a verb with this particle. */
export function isSeparable(particle: string, lemma: string, table: FormTable): boolean {
  if (isAdjectiveParticle(particle)) return withAdjective[particle]?.test(lemma) === true;
  return lemma === 'sein' ? withSein.test(particle) : table.has(particle + lemma, 'VERB');
}

/** Whether a verb may have a particle, though no dictionary has it with it. */
export function maySeparate(particle: string, lemma: string, table: FormTable): boolean {
  if (isSeparable(particle, lemma, table)) return true;
  return lemma !== 'sein' && !auxiliary.test(lemma) && usual.test(particle);
}
