import { siteAddress } from '#ui/site-address.ts';

function isOfSite(address: string): boolean {
  const { origin, pathname } = new URL(address, location.href);
  return origin === location.origin && pathname.startsWith(siteAddress('/'));
}

let policy: TrustedTypePolicy | undefined;

/**
 * The address of a script of the site, as a worker is made of it where the page has to trust it first. The name of the policy
 * stands in the page's security policy. Errors: it is none of the site's. Source: www.w3.org/TR/trusted-types.
 */
export function scriptAddress(address: string): string | TrustedScriptURL {
  policy ??= window.trustedTypes?.createPolicy('lesart-worker', {
    createScriptURL: (asked) => {
      if (!isOfSite(asked)) throw new Error(`${asked} is no script of this site`);
      return asked;
    },
  });
  return policy ? policy.createScriptURL(address) : address;
}
