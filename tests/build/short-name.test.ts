import { describe, expect, it, vi } from 'vitest';
import { shortName } from '#build/short-name.ts';

describe('a short name', () => {
  it('is three letters, which every class may begin with', () => {
    for (const full of ['ActorCard-card', 'a', '', 'Ü-Ö', 'x'.repeat(500)])
      expect(shortName(full)).toMatch(/^[A-Za-z]{3}$/);
  });

  it('is the same in every build, whatever was named before', async () => {
    const names = ['ActorCard-card', 'ActorCard-kind'];
    const first = names.map((full) => shortName(full));
    expect(new Set(first).size).toBe(2);
    vi.resetModules();
    const again = await import('#build/short-name.ts');
    expect(again.shortName).not.toBe(shortName);
    expect(names.toReversed().map((full) => again.shortName(full))).toEqual(first.toReversed());
  });

  it('is of one long name only: two that would share it are told', () => {
    // Among as many names as there are triples, and one more, two must meet; a few hundred do.
    const meet = () => {
      for (let count = 0; count <= 52 ** 3; count += 1) shortName(`Probe-${count}`);
    };
    expect(meet).toThrow(/^"Probe-(\d+)" and "Probe-(\d+)" have one short name, "[A-Za-z]{3}"$/);
  });

  it('stays that of the first, though another was refused', () => {
    const names = new Map<string, string>();
    const refused = Array.from({ length: 2000 }, (_, count) => `Other-${count}`).find((full) => {
      try {
        names.set(shortName(full), full);
        return false;
      } catch {
        return true;
      }
    });
    expect(refused).toBeDefined();
    expect(() => shortName(refused ?? '')).toThrow('have one short name');
    for (const [short, full] of names) expect(shortName(full)).toBe(short);
  });
});
