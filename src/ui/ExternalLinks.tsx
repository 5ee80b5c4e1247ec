import { Fragment } from 'react';

interface ExternalLinksProps {
  readonly links: readonly { readonly name: string; readonly url: string }[];
}

/** Links to other sites, one behind the other, each marked as such: nothing is asked of them before they are followed. */
export function ExternalLinks({ links }: ExternalLinksProps) {
  return links.map(({ name, url }, index) => (
    <Fragment key={url}>
      {index > 0 && ', '}
      <a href={url} rel="external noopener">
        {name}
      </a>
    </Fragment>
  ));
}
