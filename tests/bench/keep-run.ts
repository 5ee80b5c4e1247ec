import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import * as v from 'valibot';
import { never } from './or-never.ts';

// What took forever is null: JSON has no infinity.
const measure = v.pipe(
  v.nullable(v.number()),
  v.transform((value) => value ?? never),
);

const keptRun = v.object({
  /** The revision, with a `+` where something had been changed since. */
  revision: v.string(),
  date: v.string(),
  runs: v.number(),
  figures: v.record(v.string(), v.object({ median: measure, least: measure, most: measure })),
});

const kept = v.record(v.string(), keptRun);

/** What a run measured of a length. */
export type KeptRun = v.InferOutput<typeof keptRun>;

/** Reads the last run of everything that was ever measured; nothing from a file that isn't there or can't be read. */
export async function readRuns(file: string): Promise<Readonly<Record<string, KeptRun>>> {
  try {
    return v.parse(kept, JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return {};
  }
}

/** Keeps a run of a length in the place of its last one. */
export async function keepRun(file: string, length: string, run: KeptRun): Promise<void> {
  const runs = { ...(await readRuns(file)), [length]: run };
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(runs, undefined, 2)}\n`);
}
