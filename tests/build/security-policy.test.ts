import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { writeHeaders, writeSecurityPolicy } from '#build/security-policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

function directives(policy: string): ReadonlyMap<string, string> {
  return new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...values] = directive.split(' ');
      return [name, values.join(' ')];
    }),
  );
}

describe('the security policy', () => {
  const policy = writeSecurityPolicy(['let a = "ä";', 'b()'], ['p{color:red}']);

  it('allows the site’s scripts and the very inline ones that the page has', () => {
    expect(directives(policy).get('script-src')).toBe(`'self' ${hash('let a = "ä";')} ${hash('b()')}`);
  });

  it('allows the site’s styles and the very inline ones that the page has', () => {
    expect(directives(policy).get('style-src')).toBe(`'self' ${hash('p{color:red}')}`);
  });

  it('knows the empty text as a browser does', () => {
    const known = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
    expect(writeSecurityPolicy([''], ['']).split(known)).toHaveLength(3);
  });

  it('allows nothing else, from nowhere else', () => {
    expect(directives(policy).get('default-src')).toBe("'none'");
    expect(directives(policy).get('base-uri')).toBe("'none'");
    expect(directives(policy).get('form-action')).toBe("'none'");
    expect(policy).not.toMatch(/unsafe|https?:|data:|\*/);
  });

  it('lets the site alone be a worker, by one policy that makes its address', () => {
    expect(directives(policy).get('worker-src')).toBe("'self'");
    expect(directives(policy).get('require-trusted-types-for')).toBe("'script'");
    expect(directives(policy).get('trusted-types')).toBe('lesart-worker');
  });
});

describe('the headers of the site', () => {
  const lines = writeHeaders("default-src 'none'", '/').split('\n');

  it('repeat the policy for every page, and forbid to frame it', () => {
    expect(lines[0]).toBe('/*');
    expect(lines).toContain("  Content-Security-Policy: default-src 'none'; frame-ancestors 'none'");
    expect(lines).toContain('  X-Content-Type-Options: nosniff');
    expect(lines).toContain('  Referrer-Policy: no-referrer');
  });

  it('let files with a hash in their name be kept, and nothing else', () => {
    const assets = lines.indexOf('/assets/*');
    expect(lines.slice(assets).join()).toContain('max-age=31536000, immutable');
    expect(lines.slice(0, assets).join()).toContain('Cache-Control: no-cache');
  });

  it('have the service worker asked for anew at each visit', () => {
    expect(lines[lines.indexOf('/sw.js') + 1]).toBe('  Cache-Control: no-cache');
  });

  it('are for the site alone where it stands under a path', () => {
    const paths = writeHeaders("default-src 'none'", '/lesart/').match(/^\/.*$/gm);
    expect(paths?.filter((path) => !path.startsWith('/lesart/'))).toEqual([]);
    expect(paths).toContain('/lesart/sw.js');
  });

  it('are a path, then its headers indented, line by line', () => {
    expect(lines.filter((line) => line !== '' && !/^(\/\S*| {2}[A-Za-z-]+: \S.*)$/.test(line))).toEqual([]);
  });
});
