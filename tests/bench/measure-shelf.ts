import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { articleSentences } from '#article/document/sentences.ts';
import { attempt } from './attempt.ts';
import type { BuiltSite } from './build-site.ts';
import type { Sites } from './build-sites.ts';
import type { Figure } from './figure.ts';
import type { Bench } from './measure-length.ts';
import { repeatDocuments } from './repeat-article.ts';
import { reportRun } from './report-run.ts';
import { seedTexts } from './seed-texts.ts';
import { serveFiles } from './serve-files.ts';
import { ownFigures, shelfFigures, treebankFigures } from './shelf-figures.ts';
import { shelfPage } from './shelf-pages.ts';
import { spreadFigures } from './spread-figures.ts';
import { takeTurns } from './take-turns.ts';
import { visitNearArticle, visitOwnText } from './visit-own-text.ts';
import { visitShelf } from './visit-shelf.ts';
import { visitTreebank } from './visit-treebank.ts';

/** So long is the longest text that a file becomes, and so many of these are 50 MB. */
const longestText = 1_000;
const treebankTexts = 16;
const manyTexts = 200;

type Judgements = readonly (boolean | undefined)[];

/** What is measured in a visit to a site, or to what stands beside it. */
interface Measuring<Visit> {
  readonly key: string;
  readonly heading: string;
  readonly figures: readonly Figure<Visit>[];
  readonly visit: (browser: Browser, origin: string) => Promise<Visit>;
  /** The same of what ours is held to. */
  readonly beside?: {
    readonly name: string;
    readonly visit: (browser: Browser, origin: string) => Promise<Visit>;
  };
}

/** Measures the shelf, prints and keeps the figures. Returns for each figure whether its target is met. */
export async function measureShelf(bench: Bench, sites: Sites, folder: string): Promise<Judgements> {
  const { article, browser, options, page, before } = bench;
  const { isQuick, isWide } = options;
  const runs = options.runs.shelf;
  const width = isWide ? 'wide' : 'narrow';
  const ours = await serveFiles(sites.ours.files);
  // An old revision may have none.
  const hasShelf = (site: BuiltSite | undefined) => site?.files.has(shelfPage) ?? false;
  const other = sites.before && hasShelf(sites.before) ? await serveFiles(sites.before.files) : undefined;

  const measure = async <Visit>({
    key,
    heading,
    figures,
    visit,
    beside,
  }: Measuring<Visit>): Promise<Judgements> => {
    const turns = [
      { look: visit, origin: ours.origin },
      ...(beside ? [{ look: beside.visit, origin: ours.origin }] : []),
      ...(other ? [{ look: visit, origin: other.origin }] : []),
    ];
    const visits = await takeTurns(turns, runs, ({ look, origin }) =>
      attempt(heading, async () => look(await browser.get(), origin)),
    );
    const [own = {}, ...spreads] = visits.map((each) => spreadFigures(figures, each));
    const besides = beside && { name: beside.name, spreads: spreads.shift() ?? {} };
    return reportRun(figures, {
      key: `${key} ${width}`,
      heading: `${heading}, ${width}`,
      runs,
      ours: own,
      ...(besides && { beside: besides }),
      before: before === undefined ? undefined : { name: before, spreads: spreads.shift() ?? {} },
    });
  };

  const conllu = await readFile(`src/corpus/${article.slug}.conllu`, 'utf8');
  const sentences = articleSentences(article).length;
  const write = async (name: string, documents: number) => {
    const times = Math.floor(longestText / sentences);
    const file = join(folder, name);
    const text = repeatDocuments(conllu, documents, times);
    await writeFile(file, text);
    const size = (Buffer.byteLength(text) / 1_000_000).toFixed(1);
    return { file, told: `${documents * times * sentences} sentences, ${size} MB` };
  };
  try {
    const one = await write('text.conllu', 1);
    const judgements = [
      await measure({
        key: 'own text',
        heading: `a text of one's own: ${one.told}`,
        figures: ownFigures,
        visit: (of, origin) => visitOwnText(of, origin, one.file, isWide),
        // On a machine with other work to do only what is visited in turn can be compared.
        ...(!isQuick && {
          beside: {
            name: 'article',
            visit: (of: Browser, origin: string) => visitNearArticle(of, origin + page, isWide),
          },
        }),
      }),
      await measure({
        key: 'shelf',
        heading: `the shelf: ${manyTexts} texts beside none`,
        figures: shelfFigures,
        visit: (of, origin) => visitShelf(of, origin, seedTexts(article, manyTexts), isWide),
        beside: { name: 'none', visit: (of, origin) => visitShelf(of, origin, [], isWide) },
      }),
    ];
    if (!isQuick) {
      const many = await write('treebank.conllu', treebankTexts);
      judgements.push(
        await measure({
          key: 'treebank',
          heading: `a file of ${treebankTexts} texts: ${many.told}`,
          figures: treebankFigures,
          visit: (of, origin) => visitTreebank(of, origin, many.file, isWide),
        }),
      );
    }
    return judgements.flat();
  } finally {
    ours.close();
    other?.close();
  }
}
