import type { WordPart } from '#article/document/analysis.ts';
import style from '#reader/lookup/CompoundParts.module.css';

interface CompoundPartsProps {
  readonly parts: readonly WordPart[];
}

/** A compound opened into its parts, each with its meaning under it: *Außen|minister|treffen*. */
export function CompoundParts({ parts }: CompoundPartsProps) {
  return (
    <dl className={style.parts}>
      {parts.map(({ form, gloss }, index) => (
        <div key={index}>
          <dt lang="de">{form}</dt>
          <dd lang="en">{gloss}</dd>
        </div>
      ))}
    </dl>
  );
}
