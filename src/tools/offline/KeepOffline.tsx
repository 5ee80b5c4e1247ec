import { useState } from 'react';
import { NewVersionNote } from '#tools/offline/NewVersionNote.tsx';
import { type NewVersion, watchVersions } from '#tools/offline/watch-versions.ts';
import { useListening } from '#ui/use-listening.ts';

/**
 * Keeps the site on the device, for reading without a network, and offers a new version of it when one is there. Nothing
 * is drawn until then.
 */
export function KeepOffline() {
  const [version, setVersion] = useState<NewVersion>();
  useListening((signal) => {
    void watchVersions(setVersion, signal);
  }, []);
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
