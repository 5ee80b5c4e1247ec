import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { test as base, expect } from '@playwright/test';

const npm = ['run', '--silent'];

/** The address that the server tells once it listens. */
function toldOrigin(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let told = '';
    const listen = (data: unknown) => {
      told += data;
      const [, origin] = /Local:\s+(http:\S+?)\/?\s/.exec(told) ?? [];
      if (origin !== undefined) resolve(origin);
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', listen);
    server.on('exit', () => reject(new Error(`the development server has ended: ${told}`)));
  });
}

interface Fixtures {
  /** A folder that is none of the project’s. */
  readonly folder: string;
  /** Runs `npm run dev` with these words until the test ends. Returns where it listens. */
  readonly develop: (words: readonly string[]) => Promise<string>;
}

const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures are wanted.
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'lesart-'));
    await use(folder);
    await rm(folder, { recursive: true });
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures are wanted.
  develop: async ({}, use) => {
    const servers: ChildProcess[] = [];
    await use((words) => {
      const options = ['--', ...words, '--port', '0'];
      const server = spawn('npm', [...npm, 'dev', ...options], {
        env: { ...process.env, NODE_ENV: 'development', NO_COLOR: '1' },
        stdio: ['ignore', 'pipe', 'pipe'],
        // A group of its own, which ends as one, as by Ctrl+C.
        detached: true,
      });
      servers.push(server);
      return toldOrigin(server);
    });
    for (const server of servers) {
      const gone = once(server, 'exit');
      if (server.pid !== undefined) process.kill(-server.pid, 'SIGINT');
      await gone;
    }
  },
});

/** What FORMAT.md begins with: its files, and its commands. */
async function readWalk() {
  const format = await readFile('src/corpus/FORMAT.md', 'utf8');
  const [, walk = ''] = /\n## Ten minutes: from a text to a page\n([\s\S]*?)\n## /.exec(format) ?? [];
  const blocks = Array.from(walk.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm), ([, kind = '', text = '']) => ({
    kind,
    text,
  }));
  const [text = '', sentence = '', filled = ''] = blocks
    .filter(({ kind }) => kind === '')
    .map((block) => block.text);
  const commands = blocks
    .filter(({ kind }) => kind === 'sh')
    .flatMap((block) => block.text.trim().split('\n'));
  return { text, sentence, filled, commands };
}

/** What can't be filled in: a file's words, and the text that they make. */
function wordsOf(file: string): readonly string[] {
  return file
    .split('\n')
    .filter((line) => /^(?:# text =|\d)/.test(line))
    .map((line) => (line.startsWith('#') ? line : line.split('\t').slice(0, 2).join(' ')));
}

/**
 * Makes an article of FORMAT.md’s text by its commands, as a newcomer types them.
 * @returns the words behind `npm run dev` that show it
 */
async function annotate(folder: string): Promise<readonly string[]> {
  const { text, sentence, filled, commands } = await readWalk();
  const [make = '', ask = '', askAgain = '', askPage = '', look = '', ...more] = commands;
  expect(more).toEqual([]);
  const file = join(folder, 'treffen.conllu');
  /** The words behind `npm run`, with the folder before a file; and a page that isn't left in the project. */
  const wordsIn = (command: string) =>
    command
      .replace('npm run ', '')
      .replace(/treffen\.\w+/, (name) => join(folder, name))
      .replace('--html', `--html --out ${join(folder, 'check.html')}`)
      .split(' ');
  const run = async (command: string) => {
    const { stdout } = await promisify(execFile)('npm', [...npm, ...wordsIn(command)]);
    return stdout;
  };

  await writeFile(join(folder, 'treffen.txt'), text);
  const made = await run(make);
  expect(made).toContain('1 section, 1 block, 2 sentences');
  const skeleton = await readFile(file, 'utf8');
  expect(skeleton).toContain(sentence);
  const asked = await run(ask);
  expect(asked).toMatch(/^1 file, 0 errors, /);

  // One sentence of the two: the check tells what the other lacks.
  const [first = ''] = filled.split('\n\n');
  await writeFile(file, `${first}\n\n${sentence}\n`);
  await expect(run(ask)).rejects.toMatchObject({
    stderr: expect.stringMatching(
      /error: found a sentence without # text_en[\s\S]*error: found "Er" without a gloss/,
    ),
  });

  expect(wordsOf(filled)).toEqual(wordsOf(skeleton));
  await writeFile(file, `${filled}\n`);
  const askedAgain = await run(askAgain);
  expect(askedAgain).toMatch(/^1 file, 0 errors, /);
  await run(askPage);
  const found = await readFile(join(folder, 'check.html'), 'utf8');
  expect(found).toContain('<p>1 file, 0 errors, ');

  const [, , ...words] = wordsIn(look);
  return words;
}

test('ten minutes lead from a text to a page, as FORMAT.md says; the server previews files that are anywhere', async ({
  page,
  folder,
  develop,
}) => {
  const words = await test.step('a text becomes an article', () => annotate(folder));
  const article = await readFile(join(folder, 'treffen.conllu'), 'utf8');
  const zwei = join(folder, 'zwei.conllu');
  const broken = article
    .replace('= treffen', '= zwei')
    .replace('dateCreated = 2023-02', 'dateCreated = gestern');
  await writeFile(zwei, broken);
  const origin = await develop([...words, zwei]);

  // It is told at once, and not only of a page that was there.
  await page.goto(`${origin}/en/zwei`);
  const message = page.locator('vite-error-overlay .message-body');
  await expect(message).toHaveText(/zwei\.conllu:6:23: found "gestern-28", expected a date/, {
    timeout: 60_000,
  });
  await writeFile(
    zwei,
    broken.replace('gestern', '2023-03').replace('meta::title = Treffen', 'meta::title = Zweites Treffen'),
  );
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveText(/^Zweites Treffen/);

  // The edition is beside the file, as in the corpus.
  const timeline = [
    { when: { de: 'Heute', en: 'Today' }, what: { de: 'Etwas', en: 'Something new' }, sentence: 's1' },
  ];
  // While the page loads anew, as it does once more when its packages have been bundled, it hears of nothing. Each word makes it load
  // anew again, so it has the time for that before the next.
  await expect(async () => {
    await writeFile(join(folder, 'zwei.edition.json'), JSON.stringify({ timeline }));
    await expect(page.getByText('Something new')).toBeAttached();
  }).toPass({ timeout: 100_000 });

  await page.goto(`${origin}/en/treffen`);
  await expect(title).toHaveText('Treffen im Mai');
  await page.locator('[data-bar]').getByRole('switch', { name: 'Word glosses' }).click();
  await expect(page.getByText('is staying', { exact: true })).toBeVisible();
  await page.locator('[data-bar]').getByRole('radio', { name: 'Below' }).check({ force: true });
  await expect(page.getByText('He is staying until June.')).toBeVisible();
});
