import { agree } from '#article/analyse/agree.ts';
import { chooseOptions } from '#article/analyse/choose-options.ts';
import type { DraftWord, Knowledge, Pass } from '#article/analyse/draft.ts';
import type { CandidateFinder } from '#article/analyse/find-candidates.ts';
import { findParticles } from '#article/analyse/find-particles.ts';
import { findSubjects } from '#article/analyse/find-subjects.ts';
import { joinParticles } from '#article/analyse/join-particles.ts';
import { settleArticles } from '#article/analyse/settle-articles.ts';
import { settleAuxiliaries } from '#article/analyse/settle-auxiliaries.ts';
import { settleFirstVerbs } from '#article/analyse/settle-first-verbs.ts';
import { settleImperatives } from '#article/analyse/settle-imperatives.ts';
import { settleInfinitives } from '#article/analyse/settle-infinitives.ts';
import { settleLastVerbs } from '#article/analyse/settle-last-verbs.ts';
import { settleNouns } from '#article/analyse/settle-nouns.ts';
import { settleOpeningVerbs } from '#article/analyse/settle-opening-verbs.ts';
import { settleRelatives } from '#article/analyse/settle-relatives.ts';
import { settleVerbs } from '#article/analyse/settle-verbs.ts';
import { tagWords } from '#article/analyse/tag-words.ts';

/** What is found out of a sentence, one after the other. */
const passes: readonly Pass[] = [
  tagWords,
  settleNouns,
  settleInfinitives,
  settleLastVerbs,
  settleFirstVerbs,
  settleOpeningVerbs,
  settleImperatives,
  settleArticles,
  settleAuxiliaries,
  findParticles,
  chooseOptions,
  joinParticles,
  agree,
  settleRelatives,
  findSubjects,
  settleVerbs,
];

/** Analyses a sentence, given as its words; of a contraction both. */
export function analyseSentence(
  forms: readonly string[],
  find: CandidateFinder,
  knowledge: Knowledge,
): readonly DraftWord[] {
  const start: readonly DraftWord[] = forms.map(
    (form, index): DraftWord => ({
      form,
      candidates: find(form, index === 0 || isOpening(forms[index - 1])),
      tag: '',
      options: [],
      cells: 0,
    }),
  );
  return passes.reduce((words, pass) => pass(words, knowledge), start);
}

/** Whether a sentence may begin behind a sign. */
function isOpening(sign: string | undefined): boolean {
  return sign !== undefined && /^(?:[„"“»‚‘:–—(•*-]|``)$/.test(sign);
}
