import { resolve } from 'node:path';
import type { Rolldown } from 'vite';

type Group = Rolldown.CodeSplittingGroup;
type Context = Rolldown.ChunkingContext;

/** What only pages of what is on the device need, and an article's once something is kept. */
const isOfDevice = /\/src\/keep\/|\/node_modules\/(?:idb|valibot)\//;

/** What reckons when a word is to be reviewed. */
const isOfReview = /\/src\/study\/review\/|\/node_modules\/ts-fsrs\//;

/** What no page of an article needs to begin, however many parts need it later. */
const isLater =
  /\/src\/(?:shelf\/|article\/document\/asked-words|ui\/(?:Failure|SearchTools|ChoiceField|fold-text))/;

/** What draws a page: one of a text that is on the device looks for that first. */
const isReact = /\/node_modules\/react-dom\//;

const but =
  (...others: readonly RegExp[]) =>
  (id: string) =>
    !others.some((pattern) => pattern.test(id));

/** What every page begins with, and all that it needs to run at all. */
function findBegun(context: Context): ReadonlySet<string> {
  const begun = new Set(['site/client.ts', 'site/take-over.tsx'].map((module) => resolve('src', module)));
  // What is put into it meanwhile comes too.
  for (const id of begun)
    for (const imported of context.getModuleInfo(id)?.importedIds ?? []) begun.add(imported);
  return begun;
}

/**
 * How the bundler puts what several parts of the site need into files. A file for each set of parts that need the same came to 46
 * for a page, half of them below 500 bytes.
 */
export function chunkGroups(): Group[] {
  let begun: ReadonlySet<string> | undefined;
  return [
    {
      // Whatever a module imports is needed by as many parts as it is, so this imports none of the others, and nothing goes in circles.
      name: 'shared',
      minShareCount: 4,
      test: but(isOfDevice, isOfReview, isLater),
      priority: 2,
    },
    {
      debugName: 'begun',
      name: (id, context) => {
        begun ??= findBegun(context);
        return begun.has(id) ? 'begun' : null;
      },
      minShareCount: 2,
      test: but(isOfDevice, isOfReview, isReact),
      priority: 1,
    },
    { name: 'keep', minShareCount: 2, test: isOfDevice },
    { name: 'review', minShareCount: 2, test: isOfReview },
  ];
}
