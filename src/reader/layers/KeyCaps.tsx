import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';

/** Keys that have a name, and on a German keyboard another one. */
const named = ['Home', 'End', 'Space', 'Control', 'Shift'] as const;

type NamedKey = (typeof named)[number];

function isNamed(key: string): key is NamedKey {
  return named.some((name) => name === key);
}

interface KeyCapsProps {
  /** Each does the same; with what is held beside it before a plus: `Shift+n`. */
  readonly keys: readonly string[];
}

/** Keys as a keyboard has them. */
export function KeyCaps({ keys }: KeyCapsProps) {
  const { t } = useTranslation('reader/layers');
  const draw = (key: string) => (isNamed(key) ? t(`shortcuts.key.${key}`) : key);
  return keys.map((pressed, index) => (
    <Fragment key={pressed}>
      {/* For who hears them. */}
      {index > 0 && ' '}
      <kbd>{pressed.split('+').map(draw).join('+')}</kbd>
    </Fragment>
  ));
}
