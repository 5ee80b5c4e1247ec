import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StorageError } from '#keep/storage-error.ts';
import { setTextDeleted } from '#shelf/store/change-text.ts';
import type { ShelfStore } from '#shelf/store/shelf-store.ts';
import { ShelfFailure } from '#shelf/views/ShelfFailure.tsx';
import { Button } from '#ui/Button.tsx';
import { readClock } from '#ui/clock.ts';

interface PutBackProps {
  /** Of the text. */
  readonly id: string;
  readonly store: Pick<ShelfStore, 'readText' | 'readSource' | 'change' | 'subscribe'>;
}

/** Puts a deleted text back on the shelf; offered as long as its file has not been cleared away. */
export function PutBack({ id, store }: PutBackProps) {
  const { t } = useTranslation('shelf/views');
  const [isOffered, setOffered] = useState(false);
  const [failure, setFailure] = useState<StorageError>();
  useEffect(() => {
    let isOver = false;
    const look = async () => {
      const text = await store.readText(id);
      const file = text.ok && text.value ? await store.readSource(text.value.source.id) : undefined;
      if (!isOver) setOffered(file?.ok === true && file.value !== undefined);
    };
    const stop = store.subscribe(() => void look());
    void look();
    return () => {
      isOver = true;
      stop();
    };
  }, [store, id]);
  const putBack = async () => {
    const outcome = await store.change(id, (stored) => setTextDeleted(stored, false, readClock()));
    setFailure(outcome.ok ? undefined : outcome.error);
  };
  return (
    <>
      {isOffered && (
        <p>
          <Button look="outlined" onClick={() => void putBack()}>
            {t('own.putBack')}
          </Button>
        </p>
      )}
      {failure && <ShelfFailure error={failure} />}
    </>
  );
}
