import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { casesOf, properties } from './properties.ts';

/**
 * `npm run fuzz`: tries all properties on other things in each round, without end. What one fails with is made as small as it
 * can be and kept as a case, on which every run of the suite then tries it; the property rests until the next start.
 */
const failed = new Set<string>();

function keep(name: string, value: unknown): void {
  const kept: unknown[] = existsSync(casesOf(name)) ? JSON.parse(readFileSync(casesOf(name), 'utf8')) : [];
  writeFileSync(casesOf(name), `${JSON.stringify([...kept, value], undefined, 2)}\n`);
}

let tried = 0;
for (let round = 1; failed.size < properties.length; round += 1) {
  const seed = Math.floor(Math.random() * 2 ** 31);
  for (const { name, check, runs } of properties) {
    if (failed.has(name)) continue;
    const { failure, runs: done } = check({ runs: 10 * runs, milliseconds: 5_000, seed });
    tried += done;
    if (failure === undefined) continue;
    failed.add(name);
    keep(name, failure.value);
    console.error(`✗ ${name}, seed ${seed}, kept in ${casesOf(name)}\n${failure.said}\n`);
  }
  console.log(`round ${round}: ${tried} tried, ${failed.size} of ${properties.length} properties failed`);
}
process.exitCode = 1;
