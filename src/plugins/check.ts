import { CorpusError, readCorpus } from '#plugins/read-corpus.ts';

/** `npm run check`: compiles the corpus and says what is wrong with it. Exit code 1 when something is. */
try {
  const articles = await readCorpus(process.env.CORPUS ?? 'src/corpus');
  console.log(`${articles.length} articles, no error`);
} catch (error) {
  if (!(error instanceof CorpusError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
