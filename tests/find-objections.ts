import axe from 'axe-core';

/**
 * What axe objects to in parts of a component's page as they stand, contrasts among them. Whole pages are for the journeys.
 */
export async function findObjections(...parts: readonly Element[]): Promise<readonly string[]> {
  const plain = new CSSStyleSheet();
  // Over the gradient that tells that there is more below axe says nothing of contrasts.
  plain.replaceSync('[popover], dialog { background-image: none !important; }');
  document.adoptedStyleSheets.push(plain);
  try {
    const { violations } = await axe.run([...parts], { resultTypes: ['violations'], iframes: false });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target} ${failureSummary}`),
    );
  } finally {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== plain);
  }
}
