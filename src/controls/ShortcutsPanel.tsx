import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useChoice } from '#choices/use-choices.ts';
import style from '#controls/ShortcutsPanel.module.css';
import { type ShortcutCommand, shortcuts, textShortcuts } from '#controls/shortcuts.ts';

/** Keys that a German keyboard names otherwise. */
function isNamed(key: string): key is 'Home' | 'End' {
  return key === 'Home' || key === 'End';
}

interface ShortcutsPanelProps {
  readonly id: string;
  /** What the article has no use for. */
  readonly unused?: readonly ShortcutCommand[];
}

/**
 * Lists the keys, from the list that the page listens by, and turns them off for those they get in the way of. Drawn when
 * it is first asked for, and then open.
 */
export function ShortcutsPanel({ id, unused = [] }: ShortcutsPanelProps) {
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    panel.current?.showPopover();
    panel.current?.focus();
  }, []);
  const { t } = useTranslation('beside');
  const [keys, chooseKeys] = useChoice('keys');
  return (
    <div
      ref={panel}
      id={id}
      popover="auto"
      role="dialog"
      aria-labelledby={`${id}-title`}
      tabIndex={-1}
      className={style.panel}
    >
      <h2 id={`${id}-title`}>{t('shortcuts.title')}</h2>
      <dl>
        {shortcuts
          .filter(({ command }) => !unused.includes(command))
          .map(({ key, command }) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{t(`shortcuts.${command}`)}</dd>
            </div>
          ))}
      </dl>
      <h3>{t('shortcuts.inText')}</h3>
      <dl>
        {textShortcuts.map(({ keys: pressed, command }) => (
          <div key={command}>
            <dt>
              {pressed.map((key) => (
                <kbd key={key}>{isNamed(key) ? t(`shortcuts.key.${key}`) : key}</kbd>
              ))}
            </dt>
            <dd>{t(`shortcuts.${command}`)}</dd>
          </div>
        ))}
      </dl>
      <label>
        <input
          type="checkbox"
          role="switch"
          name="keys"
          checked={keys}
          onChange={({ currentTarget }) => chooseKeys(currentTarget.checked)}
        />
        {t('shortcuts.enabled')}
      </label>
      <button type="button" popoverTarget={id} popoverTargetAction="hide">
        {t('shortcuts.close')}
      </button>
    </div>
  );
}
