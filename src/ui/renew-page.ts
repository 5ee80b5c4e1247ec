/** Whether what a server has sent is a page of the site, and not a stranger's: an error, or who asks for a login. */
export function isOurPage({ ok }: Response, text: string): boolean {
  return ok && text.includes('<div id="root" ');
}

/**
 * Loads the page anew, and its scripts with it: what has come broken the browser keeps, and wouldn't ask for again.
 * @returns false where the page itself can't be had now: it is never given up for an error of the browser's
 */
export async function renewPage(): Promise<boolean> {
  const scripts = performance
    .getEntriesByType('resource')
    .flatMap(({ name }) => (/\.(?:js|json|css)$/.test(name) ? [name] : []));
  try {
    await Promise.allSettled([...new Set(scripts)].map((address) => fetch(address, { cache: 'reload' })));
    const page = await fetch(location.href, { cache: 'no-cache' });
    if (!isOurPage(page, await page.text())) return false;
    location.reload();
    return true;
  } catch {
    return false;
  }
}
