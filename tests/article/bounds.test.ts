import { describe, expect, it } from 'vitest';
import { compileArticle } from '#article/compile/compile-article.ts';
import { listMentions } from '#article/document/mentions.ts';
import { listSections } from '#article/document/places.ts';
import { checkFile } from '#article/lint/check-file.ts';
import { countFigures } from '#article/lint/count-figures.ts';
import { writeSkeleton } from '#article/skeleton/write-skeleton.ts';
import { registry } from './compile/sample.ts';
import { monsters } from './monsters.ts';

/** Far more than any of them needs, and far less than what grows with the square: seconds of this process, not of the clock. */
const most = 3;

/** The longest that an error may be: a person reads it. */
const longest = 1_000;

/** All that is done with a file at a build, and what is said against it. */
function workThrough(text: string): readonly string[] {
  const { findings, sentences } = checkFile(text, 'probe', registry);
  if (sentences.length > 0) countFigures(sentences);
  const compiled = compileArticle(text, 'probe', registry);
  if (compiled.ok) {
    listMentions(compiled.article);
    listSections(compiled.article);
  }
  return findings.map(({ line, found, expected }) => `${line}: found ${found}, expected ${expected}`);
}

describe('too much of one thing', () => {
  it.each(monsters)('is done with, or refused, in no time: $name', ({ size, write }) => {
    const text = write(size);
    const start = process.cpuUsage();
    const said = workThrough(text);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1e6).toBeLessThan(most);
    expect(said.filter((one) => one.length > longest)).toEqual([]);
  });

  it.each([
    ['sentences in a block', 'Ja. '],
    ['abbreviations in a sentence', 'z. B. '],
    ['ordinals', '24. '],
    ['letters in a word', 'a'],
    ['parts of a word', 'a-'],
    ['parts of an abbreviation', 'a.'],
    ['signs', '-.’@_'],
    ['addresses without an end', 'a@www.'],
    ['headings of one name', 'Öl\n\nEs fließt.\n\n'],
    ['lines', 'Ja\n'],
    ['blank lines', '\n'],
    ['blanks', ' \t'],
    ['what nobody sees', '\u00ad'],
  ])('becomes an article in no time: %s', (_, piece) => {
    const text = `Ein Tag.\n\n${piece.repeat(15_000)}\n\nEin Ende.`;
    const start = process.cpuUsage();
    const skeleton = writeSkeleton(text, { slug: 'probe', dateCreated: '2023-02', title: 'Probe' });
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1e6).toBeLessThan(most);
    expect(skeleton.ok).toBe(true);
  });

  it.each([
    ['many mentions inside one another', 'found "(e51", expected 50 mentions inside one another at most'],
    ['a letter with many marks', 'found more than 30 marks on a letter, expected 30 at most'],
  ])('has a limit that is told at its place: %s', (name, error) => {
    const monster = monsters.find((one) => one.name === name);
    const told = workThrough(monster?.write(200) ?? '').map((one) => one.replace(/^\d+: /, ''));
    expect(told).toContain(error);
  });

  it('is none yet at fifty mentions inside one another', () => {
    const monster = monsters.find(({ name }) => name === 'many mentions inside one another');
    expect(workThrough(monster?.write(50) ?? '').filter((one) => one.includes('at most'))).toEqual([]);
  });
});
