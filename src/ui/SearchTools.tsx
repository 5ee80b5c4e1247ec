import type { ReactNode, Ref } from 'react';
import { Field } from '#ui/Field.tsx';
import style from '#ui/SearchTools.later.module.css';

interface SearchToolsProps {
  /** Names the field in which the reader searches. */
  readonly label: string;
  readonly search: string;
  readonly onSearch: (search: string) => void;
  /** What the list can be narrowed and sorted by. */
  readonly children: ReactNode;
  /** How much is found. */
  readonly said: string;
  /** What says so: it can take the focus of what has left the list. */
  readonly status?: Ref<HTMLParagraphElement>;
}

/** What searches and sorts a long list, and says how much is found. */
export function SearchTools({ label, search, onSearch, children, said, status }: SearchToolsProps) {
  return (
    <>
      <search className={style.tools}>
        <Field label={label}>
          {(attributes) => (
            <input
              {...attributes}
              type="search"
              value={search}
              onChange={({ currentTarget: { value } }) => onSearch(value)}
            />
          )}
        </Field>
        {children}
      </search>
      <p ref={status} role="status" tabIndex={-1} className={style.count}>
        {said}
      </p>
    </>
  );
}
