import { useEffect, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import {
  findWhatIsLeft,
  howFarKept,
  keepAll,
  savesData,
  stopKeeping,
  watchKeepingAll,
} from '#tools/offline/keep-all.ts';

const million = 1e6;

/** In megabytes, with one digit, and never nothing. */
function megabytes(bytes: number): number {
  return Math.ceil((10 * bytes) / million) / 10;
}

/**
 * Offers to keep the articles that weren't read yet, for reading without a network, and says how much that is and how far it got.
 * Nothing where the site has nothing more to keep.
 */
export function KeepAll() {
  const { t } = useTranslation('tools/offline');
  const keeping = useSyncExternalStore(watchKeepingAll, howFarKept);
  // Nobody has asked yet, so nobody is told if it can't be known.
  useEffect(() => void findWhatIsLeft().catch(() => undefined), []);
  if (keeping.state === 'unknown') return null;
  if (keeping.state === 'done') return <p role="status">{t('all.done')}</p>;
  if (keeping.state === 'running') {
    const { done, all } = keeping;
    return (
      <p>
        <label>
          <span>{t('all.running', { done, all })}</span> <progress value={done} max={all} />
        </label>{' '}
        <button type="button" onClick={stopKeeping}>
          {t('all.stop')}
        </button>
      </p>
    );
  }
  const amount = { count: keeping.articles, megabytes: megabytes(keeping.bytes) };
  if (savesData()) return <p>{t('all.savesData', amount)}</p>;
  return (
    <>
      {keeping.state !== 'offered' && <p role="alert">{t(`all.${keeping.state}`)}</p>}
      <button type="button" onClick={() => void keepAll().catch(() => undefined)}>
        {t('all.keep', amount)}
      </button>
    </>
  );
}
