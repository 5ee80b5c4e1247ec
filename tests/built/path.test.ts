import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { host, sites } from '../sites.ts';

const { outDir, base } = sites.articles;
const files = readdirSync(outDir, { recursive: true, encoding: 'utf8' });
const pages = files.filter((file) => file.endsWith('.html'));
const read = (file: string) => readFileSync(join(outDir, file), 'utf8');

/** The addresses in the site that elements of a page name, its own data among them. */
function namedIn(html: string): readonly string[] {
  const { document } = new JSDOM(html).window;
  const attributes = [...document.querySelectorAll('[href], [src]')].flatMap(
    (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? [],
  );
  const own = attributes.map((address) => address.replace(/^https:\/\/example\.org(?=\/)/, ''));
  return own.filter((address) => !/^(?:#|https?:)/.test(address));
}

/** Whether a static host has something at an address. */
function isThere(address: string): boolean {
  if (!address.startsWith(base)) return false;
  const file = address.slice(base.length).replace(/[?#].*/, '');
  return existsSync(join(outDir, file, 'index.html')) || (file !== '' && existsSync(join(outDir, file)));
}

describe('a site under a path of its host', () => {
  it.each(pages)('has whatever %s leads to or loads', (page) => {
    const named = namedIn(read(page));
    expect(named.length).toBeGreaterThan(1);
    expect(named.filter((address) => !isThere(address))).toEqual([]);
  });

  it('has whatever its styles and its manifests name', () => {
    const styles = files.filter((file) => file.endsWith('.css')).map(read);
    const inStyles = [read('index.html'), ...styles].flatMap((style) =>
      [...style.matchAll(/url\((?<address>\/[^)]+)\)/g)].flatMap(({ groups }) => groups?.address ?? []),
    );
    const manifest = JSON.parse(read('de.webmanifest'));
    const icons = manifest.icons.map(({ src }: { readonly src: string }) => src);
    expect(inStyles.length).toBeGreaterThan(1);
    expect(icons.length).toBeGreaterThan(1);
    const named: readonly string[] = [...inStyles, ...icons, manifest.start_url];
    expect(named.filter((address) => !isThere(address))).toEqual([]);
    expect(manifest).toMatchObject({ id: base, scope: base });
  });

  it('tells machines whole addresses, and has no robots.txt, which nobody looks for there', () => {
    const addresses = [...read('sitemap.xml').matchAll(/<loc>(?<address>[^<]+)<\/loc>/g)];
    const known = addresses.flatMap(({ groups }) => groups?.address ?? []);
    expect(known).toContain(`${host}${base}en/fjord-konferenz`);
    expect(known.filter((address) => !isThere(address.slice(host.length)))).toEqual([]);
    expect(files).not.toContain('robots.txt');
    const { document } = new JSDOM(read('de/fjord-konferenz/index.html')).window;
    const image = document.querySelector('[property="og:image"]')?.getAttribute('content') ?? '';
    expect(isThere(image.slice(host.length))).toBe(true);
  });
});
