import { useTranslation } from 'react-i18next';
import later from '#reader/layers/LayersShown.later.module.css';
import style from '#reader/layers/LayersShown.module.css';
import { isOneOf, type KeyedLayer, keyedLayers, layers, type Need } from '#reader/layers/layers.ts';
import { useInitialChoice } from '#reader/layers/use-choices.ts';
import { Switch } from '#ui/Switch.tsx';

interface LayersShownProps {
  /** What the article has for a layer to show. */
  readonly has: readonly Need[];
  /** Whether the page is drawn by the browser, all of its style there: no room has to be kept for what comes. */
  readonly isDrawn: boolean;
}

/** What a switch lays over the text: of a layer that is one of several values, the first that shows something. */
function valueLaid(name: KeyedLayer): string {
  if (!isOneOf(name)) return '1';
  const { values, initial } = layers[name];
  return values.find((value) => value !== initial) ?? initial;
}

/** Lays a layer over the text; drawn late it begins as the layer is. */
function ShownSwitch({ name }: { readonly name: KeyedLayer }) {
  const { t } = useTranslation('reader/layers');
  const choice = useInitialChoice(name);
  return (
    <Switch
      name={name}
      value={valueLaid(name)}
      label={t(`controls.${name}`)}
      defaultChecked={choice !== layers[name].initial}
    />
  );
}

/**
 * Shows the layers to a reader who is here for the first time, each by a few words of German with it on, and by a switch that lays
 * it over the text. In the flow of the page, where it covers nothing; it needs no script but the page's first one.
 */
export function LayersShown({ has, isDrawn }: LayersShownProps) {
  const { t } = useTranslation('reader/layers');
  const names = keyedLayers(has);
  if (names.length === 0) return null;
  return (
    <section
      aria-label={t('shown.title')}
      className={isDrawn ? `${style.shown} ${later.drawn}` : style.shown}
      data-layers-shown
    >
      <p>{t('shown.title')}</p>
      <ul>
        {names.map((name) => (
          <li key={name}>
            <p aria-hidden className={later[name]}>
              <span lang="de">{t(`shown.${name}.german`)}</span>
              <span>{t(`shown.${name}.laid`)}</span>
            </p>
            <ShownSwitch name={name} />
          </li>
        ))}
      </ul>
    </section>
  );
}
