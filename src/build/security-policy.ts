import { createHash } from 'node:crypto';
import { languages } from '#article/document/language.ts';

function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/**
 * Writes the Content-Security-Policy of a page: its own files, and the very inline scripts and styles that the build
 * put into it. Source: www.w3.org/TR/CSP3, www.w3.org/TR/trusted-types.
 */
export function writeSecurityPolicy(scripts: readonly string[], styles: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${scripts.map(hashSource).join(' ')}`,
    `style-src 'self' ${styles.map(hashSource).join(' ')}`,
    "font-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "worker-src 'self'",
    "require-trusted-types-for 'script'",
    // The one policy of the site, which makes the addresses of its workers.
    'trusted-types lesart-worker',
  ].join('; ');
}

/**
 * The `_headers` file that static hosts read: the policy again, with what only a header can say. A host joins the
 * values of all rules that match, so no path may get one header twice.
 * @param base what all addresses of the site begin with
 */
export function writeHeaders(policy: string, base: string): string {
  return `${base}*
  Content-Security-Policy: ${policy}; frame-ancestors 'none'
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer
  Cross-Origin-Opener-Policy: same-origin
  Cross-Origin-Resource-Policy: same-origin
  Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()
${base}
  Cache-Control: no-cache
${languages.map((language) => `${base}${language}/*\n  Cache-Control: no-cache`).join('\n')}
${base}sw.js
  Cache-Control: no-cache
${base}kept/*
  Cache-Control: no-cache
${base}library.json
  Cache-Control: no-cache
${base}assets/*
  Cache-Control: public, max-age=31536000, immutable
`;
}
