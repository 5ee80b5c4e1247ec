import { describeArticle } from '#site/page-data.ts';
import type { PrerenderedPage } from '#site/prerender.tsx';
import { sampleApparatus, sampleArticle } from '../sample-article.ts';

/** A page of the sample as the build renders it. */
export function pageIn(language: 'de' | 'en', path = `/${language}/probe`): PrerenderedPage {
  const description = {
    title: 'Ernst "reist" & <verhandelt> · Lesart',
    description: 'Sie "lacht" & <geht>.',
  };
  const data = describeArticle(sampleArticle, language, {
    article: '/a.json',
    apparatus: '/b.json',
    analysis: {},
  });
  return { path, language, html: '', data, description, article: sampleArticle, apparatus: sampleApparatus };
}

/** The page for addresses that aren't there. */
export const missing: PrerenderedPage = {
  path: '/404',
  language: 'en',
  html: '',
  data: { kind: 'notFound' },
  description: { title: 'Lesart', description: '' },
};
