import { type ComponentProps, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticlePanel } from '#site/ArticlePanel.tsx';
import { panelResource } from '#site/resources.ts';
import { useResource } from '#ui/resource.ts';

type LaterPanelProps = ComponentProps<typeof ArticlePanel>;

function Loaded(props: LaterPanelProps) {
  const { i18n } = useTranslation();
  const { ArticlePanel: View } = useResource(panelResource, i18n.language === 'de' ? 'de' : 'en');
  return <View {...props} />;
}

/** `ArticlePanel`, once it is asked for. */
export function LaterPanel(props: LaterPanelProps) {
  return (
    <Suspense>
      <Loaded {...props} />
    </Suspense>
  );
}
