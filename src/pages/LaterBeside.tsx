import { type ComponentProps, Suspense } from 'react';
import type { Beside } from '#pages/Beside.tsx';
import { useResource } from '#pages/resource.ts';
import { apparatusResource, besideWordsResource } from '#pages/resources.ts';

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
