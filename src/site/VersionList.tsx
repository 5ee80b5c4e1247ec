import { Fragment } from 'react';
import type { Version } from '#article/document/apparatus.ts';
import type { Language } from '#article/document/language.ts';
import { ExternalLinks } from '#ui/ExternalLinks.tsx';

interface VersionListProps {
  readonly versions: readonly Version[];
  readonly language: Language;
}

/** Where else the article stands or stood, how that is known, and which words of it are others there. */
export function VersionList({ versions, language }: VersionListProps) {
  return versions.map(({ what, source: { name, url }, changes }) => (
    <Fragment key={url}>
      <p>
        {what[language]} <ExternalLinks links={[{ name: name[language], url }]} />
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
