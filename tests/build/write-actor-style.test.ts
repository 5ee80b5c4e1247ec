import { describe, expect, it } from 'vitest';
import { writeActorStyle } from '#build/write-actor-style.ts';
import { writeChosenActors } from '#reader/actors/write-chosen-actors.ts';
import { sampleApparatus } from '../sample-article.ts';

describe('the style of an article’s actors', () => {
  const style = writeActorStyle(sampleApparatus);

  it('is that of its marks, in the layer of what comes later', () => {
    expect(style).toMatch(/^@layer later\{/);
    expect(style).toContain(`@layer later{${writeChosenActors([sampleApparatus])}}`);
  });

  it('has for each chosen actor what is lit without a script', () => {
    const [byScript = '', byBox = ''] = style.split('@media (scripting:none)');
    const chosen = [...byScript.matchAll(/data-chosen~=(?<name>"[^"]+")/g)].map(({ groups }) => groups?.name);
    const checked = [...byBox.matchAll(/\[value=(?<name>"[^"]+")\]:checked/g)].map(
      ({ groups }) => groups?.name,
    );
    expect(chosen).toContain('"Nordland"');
    expect(checked).toEqual(chosen);
    expect(byBox).toContain('@layer later{');
  });

  it('is written for Safari too, which knows two of its properties by other names', () => {
    for (const property of ['box-decoration-break', 'text-decoration'])
      expect(style).toMatch(new RegExp(`-webkit-${property}:(?<value>[^;]+);${property}:\\k<value>;`));
  });

  it('is none where there are no actors', () => {
    expect(writeActorStyle({ ...sampleApparatus, groups: [], others: [] })).toBe('');
  });
});
