import type { Language } from '#article/document/language.ts';
import de from '#i18n/install-de.json' with { type: 'json' };
import en from '#i18n/install-en.json' with { type: 'json' };
import { frameColours } from '#reader/comfort/frame-colours.ts';
import { sharedNames } from '#tools/offline/kept-site.ts';

const words = { de, en };

const png = (base: string, name: string, purpose: string) =>
  [192, 512].map((size) => ({
    src: `${base}icons/${name}-${size}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  }));

/** The file of the manifest in a language. */
export function manifestFile(language: Language): string {
  return `${language}.webmanifest`;
}

/**
 * Writes what a device shows of the site once it is installed there. Source: www.w3.org/TR/appmanifest.
 * @param start the path in the site that opens
 * @param base what all addresses of the site begin with
 */
export function writeManifest(language: Language, start: string, base: string): string {
  const shelf = `${base}${language}/shelf/`;
  return JSON.stringify({
    // One app in both languages.
    id: base,
    name: 'Lesart',
    short_name: 'Lesart',
    description: words[language].description,
    lang: language,
    dir: 'ltr',
    start_url: base + start.slice(1),
    scope: base,
    display: 'standalone',
    // The pages themselves tell the dark one.
    theme_color: frameColours.light,
    background_color: frameColours.light,
    categories: ['education', 'news'],
    // Texts that the system has: the page of the shelf opens them. Source: wicg.github.io/manifest-incubations.
    file_handlers: [
      {
        action: shelf,
        accept: { 'text/plain': ['.conllu', '.conll', '.txt'], 'text/html': ['.html', '.htm'] },
      },
    ],
    share_target: {
      action: shelf,
      method: 'POST',
      enctype: 'multipart/form-data',
      params: {
        text: sharedNames.text,
        files: [
          {
            name: sharedNames.files,
            accept: ['text/plain', 'text/html', '.conllu', '.conll', '.html', '.htm'],
          },
        ],
      },
    },
    icons: [
      { src: `${base}icons/lesart.svg`, sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      ...png(base, 'lesart', 'any'),
      ...png(base, 'lesart-maskable', 'maskable'),
    ],
  });
}
