import { useState } from 'react';
import { keepRead } from '#tools/offline/keep-read.ts';
import { NewVersionNote } from '#tools/offline/NewVersionNote.tsx';
import { type NewVersion, watchVersions } from '#tools/offline/watch-versions.ts';
import { useListening } from '#ui/use-listening.ts';

interface KeepOfflineProps {
  /** Of the article that is read. */
  readonly slug?: string;
}

/**
 * Keeps what is read on the device, for reading without a network, and offers a new version of the site when one is there. Nothing
 * is drawn until then.
 */
export function KeepOffline({ slug }: KeepOfflineProps) {
  const [version, setVersion] = useState<NewVersion>();
  useListening(
    (signal) => {
      void watchVersions(setVersion, signal);
      void keepRead(slug);
    },
    [slug],
  );
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
