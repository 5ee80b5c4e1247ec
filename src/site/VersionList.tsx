import { Fragment } from 'react';
import type { Version } from '#article/document/apparatus.ts';
import type { Language } from '#article/document/language.ts';
import { linksTo } from '#article/document/record.ts';
import { ExternalLinks } from '#ui/ExternalLinks.tsx';

interface VersionListProps {
  readonly versions: readonly Version[];
  readonly language: Language;
}

/** Where else the article stands or stood, how that is known, and which words of it are others there. */
export function VersionList({ versions, language }: VersionListProps) {
  return versions.map(({ what, source, changes }) => (
    <Fragment key={source.url}>
      <p>
        {what[language]} <ExternalLinks links={linksTo([source], language)} />
      </p>
      {changes.length > 0 && (
        <ul lang="de">
          {changes.map(({ sentence, ours, theirs }) => (
            <li key={`${sentence} ${ours}`}>
              <a href={`#${sentence}`}>{ours}</a> → <q>{theirs}</q>
            </li>
          ))}
        </ul>
      )}
    </Fragment>
  ));
}
