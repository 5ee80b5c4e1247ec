import { useSyncExternalStore } from 'react';
import { ListenButton } from '#pages/ListenButton.tsx';
import { PrintButton } from '#pages/PrintButton.tsx';
import style from '#pages/TextActions.module.css';

/** What can be done with the article as a whole, below its sections. A script does it, so it isn't in the static page. */
export function TextActions() {
  const isTaken = useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );
  if (!isTaken) return null;
  return (
    <div className={style.actions}>
      <ListenButton />
      <PrintButton />
    </div>
  );
}
