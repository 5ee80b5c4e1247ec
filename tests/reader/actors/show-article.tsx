import { onTestFinished, vi } from 'vitest';
import { page } from 'vitest/browser';
import { type CompiledArticle, compileArticle } from '#article/compile/compile-article.ts';
import type { Language } from '#article/document/language.ts';
import { writeChosenActors } from '#reader/actors/write-chosen-actors.ts';
import { readRegistry } from '../../article/compile/sample.ts';
import { wide } from '../../open-app.tsx';
import { renderArticle } from '../../site/render-article.tsx';

/** An article as it stands in a corpus: its text, and that of its `actors.json`. */
interface Source {
  readonly slug: string;
  readonly text: string;
  readonly actors: string;
}

/** Compiles an article that the page's own corpus doesn't have. Errors: it can't be compiled. */
export function compileSource({ slug, text, actors }: Source): CompiledArticle {
  const compiled = compileArticle(text, slug, readRegistry(actors));
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.errors));
  return compiled;
}

interface Visit {
  readonly language?: Language;
  /** What the address says behind the path. */
  readonly search?: string;
}

/** Shows the whole page of an article that the page's own corpus doesn't have, with the style that its actors need. */
export async function showArticle(
  { article, apparatus }: CompiledArticle,
  { language = 'en', search = '' }: Visit = {},
): Promise<void> {
  await page.viewport(wide.width, wide.height);
  vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run));
  history.replaceState(null, '', `/${language}/${article.slug}${search}`);
  const marks = document.head.appendChild(document.createElement('style'));
  onTestFinished(() => marks.remove());
  marks.textContent = writeChosenActors([apparatus]);
  renderArticle(language, article, apparatus);
}
