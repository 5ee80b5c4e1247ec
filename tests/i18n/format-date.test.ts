import { afterEach, describe, expect, it, vi } from 'vitest';
import { formatDate, formatDays } from '#i18n/format-date.ts';

afterEach(() => vi.unstubAllEnvs());

describe('formatting a date', () => {
  it.each([
    ['2023', 'de', '2023'],
    ['2023', 'en', '2023'],
    ['2023-02', 'de', 'Februar 2023'],
    ['2023-02', 'en', 'February 2023'],
    ['2023-02-28', 'de', '28. Februar 2023'],
    ['2023-02-28', 'en', 'February 28, 2023'],
  ])('writes %s in %s as %s', (date, language, text) => {
    expect(formatDate(date, language)).toBe(text);
  });

  it.each(['Pacific/Honolulu', 'Pacific/Auckland'])('says the same in %s', (zone) => {
    vi.stubEnv('TZ', zone);
    expect(new Date(0).getTimezoneOffset()).not.toBe(0);
    expect(formatDate('2023-01-01', 'en')).toBe('January 1, 2023');
    expect(formatDate('2023-12', 'en')).toBe('December 2023');
  });
});

describe('days in a language', () => {
  it.each([
    ['2023-02-28', '2023-02-28', 'en', 'February 28, 2023'],
    ['2023-03-01', '2023-03-02', 'en', 'March 1–2, 2023'],
    ['2023-03-01', '2023-03-02', 'de', '1.–2. März 2023'],
    ['2023-02-28', '2023-03-02', 'en', 'February 28 – March 2, 2023'],
    ['2023-02-28', '2023-03-02', 'de', '28. Februar – 2. März 2023'],
  ])('are written from %s to %s in %s as %s', (first, last, language, text) => {
    expect(formatDays(first, last, language)).toBe(text);
  });
});
