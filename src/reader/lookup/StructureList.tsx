import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnalysedSentence } from '#article/document/analysis.ts';
import style from '#reader/lookup/StructureList.module.css';
import { roleOf } from '#reader/lookup/structure-role.ts';

interface StructureListProps {
  readonly sentence: AnalysedSentence;
  /** ID of the word whose dependents are listed, 0 for the root's place. */
  readonly head?: number;
  /** IDs of the word that it was asked for at, which is marked. */
  readonly asked: readonly number[];
  readonly askedRef?: Ref<HTMLElement> | undefined;
}

/** The tree of a sentence in words: under each word those that depend on it, in the order of the text. */
export function StructureList({ sentence, head = 0, asked, askedRef }: StructureListProps) {
  const { t, i18n } = useTranslation('reader/lookup');
  const { words, verbGroups } = sentence;
  const dependents = words
    .map((word, index) => ({ ...word, id: index + 1 }))
    .filter((word) => word.head === head && word.relation !== 'punct');
  if (dependents.length === 0) return null;
  const nameGroup = (ids: readonly number[]) =>
    ids
      .map((id, index) => {
        const gap = ids[index - 1] === id - 1 ? ' ' : ' … ';
        return `${index > 0 ? gap : ''}${words[id - 1]?.form}`;
      })
      .join('');
  return (
    <ul className={style.list}>
      {dependents.map((word) => {
        const { id, form } = word;
        // A verb group is told at the first of its words that is met on the way down.
        const group = verbGroups.find((ids) => ids.includes(id) && !ids.includes(head));
        return (
          <li key={id}>
            <b lang="de">
              {asked.includes(id) ? <mark ref={asked[0] === id ? askedRef : undefined}>{form}</mark> : form}
            </b>
            , {roleOf(word, t, i18n)}
            {group && (
              <>
                {' '}
                · {t('structure.verbGroup')} <i lang="de">{nameGroup(group)}</i>
              </>
            )}
            <StructureList sentence={sentence} head={id} asked={asked} askedRef={askedRef} />
          </li>
        );
      })}
    </ul>
  );
}
