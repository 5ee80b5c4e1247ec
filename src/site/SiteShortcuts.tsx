import { useTranslation } from 'react-i18next';
import type { Need } from '#reader/layers/layers.ts';
import { ShortcutsPanel } from '#reader/layers/ShortcutsPanel.tsx';
import { tools } from '#site/tools.ts';
import { studyKeys } from '#study/views/study-keys.ts';

/** Keys as they are drawn on keyboards, where that isn't what a browser calls them. */
const caps: Readonly<Record<string, string>> = { ' ': 'Space', Enter: '⏎' };

interface SiteShortcutsProps {
  /** What the article has; without one all keys are told. */
  readonly has?: readonly Need[];
}

/** The keys and layers of the whole site: of an article, of the tools, and of what the reader has saved. */
export function SiteShortcuts({ has }: SiteShortcutsProps) {
  const { t } = useTranslation('study/views');
  const study = {
    title: t('shortcuts.title'),
    shortcuts: studyKeys.map(({ keys, command }) => ({
      keys: keys.map((key) =>
        key
          .split('+')
          .map((one) => caps[one] ?? one)
          .join('+'),
      ),
      told: t(`shortcuts.${command}`),
    })),
  };
  const toolKeys = tools.flatMap(({ shortcut }) => shortcut ?? []);
  return <ShortcutsPanel id="shortcuts" tools={toolKeys} others={[study]} {...(has && { has })} />;
}
