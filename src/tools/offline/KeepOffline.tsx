import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { loadLaterWords } from '#i18n/later-words.ts';
import { NewVersionNote } from '#tools/offline/NewVersionNote.tsx';
import { type NewVersion, watchVersions } from '#tools/offline/watch-versions.ts';

/**
 * Keeps the site on the device, for reading without a network, and offers a new version of it when one is there. Nothing
 * is drawn until then.
 */
export function KeepOffline() {
  const { i18n } = useTranslation();
  const [version, setVersion] = useState<NewVersion>();
  useEffect(() => {
    const unmount = new AbortController();
    const offer = (found: NewVersion) => {
      // Without its words it isn't offered, and the next visit tries again.
      loadLaterWords(i18n, 'offline').then(
        () => setVersion(found),
        () => undefined,
      );
    };
    void watchVersions(offer, unmount.signal);
    return () => unmount.abort();
  }, [i18n]);
  return (
    <div role="status">
      {version && (
        <NewVersionNote
          onTake={version.take}
          onDecline={() => {
            version.decline();
            setVersion(undefined);
          }}
        />
      )}
    </div>
  );
}
