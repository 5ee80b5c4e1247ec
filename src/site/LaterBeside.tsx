import { type ComponentProps, Suspense } from 'react';
import type { Beside } from '#site/Beside.tsx';
import { apparatusResource, besideWordsResource } from '#site/resources.ts';
import { useResource } from '#ui/resource.ts';

type LaterBesideProps = Omit<ComponentProps<typeof Beside>, 'apparatus'>;

function Taken(props: LaterBesideProps) {
  const { apparatus, Beside: View } = useResource(apparatusResource, props.article.slug);
  useResource(besideWordsResource, props.language);
  return <View apparatus={apparatus} {...props} />;
}

/**
 * A part of the page beside the text. It is in the static page, where its links and boxes work by themselves, and React
 * takes it over when the page is idle: until then the boundary stays as it was written.
 */
export function LaterBeside(props: LaterBesideProps) {
  return (
    <Suspense>
      <Taken {...props} />
    </Suspense>
  );
}
