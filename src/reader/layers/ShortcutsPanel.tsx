import { type ComponentType, Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { KeyCaps } from '#reader/layers/KeyCaps.tsx';
import { LayerSwitch } from '#reader/layers/LayerSwitch.tsx';
import { type Need, needs } from '#reader/layers/layers.ts';
import style from '#reader/layers/ShortcutsPanel.later.module.css';
import { shortcutsOf } from '#reader/layers/shortcuts.ts';
import { cursorKeys, toldLayers } from '#reader/layers/told-shortcuts.ts';
import { openWhenDrawn } from '#ui/open-when-drawn.ts';
import { Popover } from '#ui/Popover.tsx';

/** Keys of a part of the site, each with what it does. */
export interface ShortcutGroup {
  readonly title: string;
  readonly shortcuts: readonly { readonly keys: readonly string[]; readonly told: string }[];
}

/** A single key of a tool, with what it does. */
interface ToolKey {
  readonly key: string;
  readonly Told: ComponentType;
}

interface ShortcutsPanelProps {
  readonly id: string;
  /** What the article has: what has nothing to show or to lead to is not told of. Without an article, all is. */
  readonly has?: readonly Need[];
  /** Those of the tools, behind those of reading. */
  readonly tools?: readonly ToolKey[];
  /** Keys that work elsewhere. */
  readonly others?: readonly ShortcutGroup[];
}

/**
 * Tells what can be laid over the text; then lists the keys, from the list that the page listens by, and turns them off for those
 * they get in the way of. Drawn when it is first asked for, and then open.
 */
export function ShortcutsPanel({ id, has = needs, tools = [], others = [] }: ShortcutsPanelProps) {
  const { t } = useTranslation('reader/layers');
  const shortcuts = shortcutsOf(has);
  const keysOf = (layer: string) => shortcuts.find(({ command }) => command === layer)?.keys ?? [];
  const inText: ShortcutGroup = {
    title: t('shortcuts.inText'),
    shortcuts: cursorKeys.map(({ keys: pressed, command }) => ({
      keys: pressed,
      told: t(`shortcuts.${command}`),
    })),
  };
  return (
    <Popover ref={openWhenDrawn} id={id} title={t('shortcuts.title')} className={style.panel}>
      <section className={style.layers}>
        <h3>{t('layers.title')}</h3>
        <dl>
          {toldLayers(has).map((layer) => (
            <div key={layer}>
              <dt>
                {t(`layers.${layer}`)}
                {keysOf(layer).length > 0 && ' '}
                <KeyCaps keys={keysOf(layer)} />
              </dt>
              <dd>{t(`layers.${layer}Told`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <h3>{t('shortcuts.keys')}</h3>
      <dl>
        {shortcuts.map(({ keys, command }) => (
          <div key={command}>
            <dt>
              <KeyCaps keys={keys} />
            </dt>
            <dd>{t(`shortcuts.${command}`)}</dd>
          </div>
        ))}
        {tools.map(({ key, Told }) => (
          <div key={key}>
            <dt>
              <KeyCaps keys={[key]} />
            </dt>
            <dd>
              <Told />
            </dd>
          </div>
        ))}
      </dl>
      {[inText, ...others].map(({ title, shortcuts: those }) => (
        <Fragment key={title}>
          <h3>{title}</h3>
          <dl>
            {those.map(({ keys: pressed, told }) => (
              <div key={told}>
                <dt>
                  <KeyCaps keys={pressed} />
                </dt>
                <dd>{told}</dd>
              </div>
            ))}
          </dl>
        </Fragment>
      ))}
      <LayerSwitch name="keys" label={t('shortcuts.enabled')} />
    </Popover>
  );
}
