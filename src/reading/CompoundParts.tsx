import type { WordPart } from '#document/analysis.ts';
import style from '#reading/CompoundParts.module.css';

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
