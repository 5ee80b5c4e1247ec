import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { openApp, slug } from '../../open-app.tsx';
import { clickOn } from '../../pointer.ts';
import { card, cardText, cardTitle, wordIn } from '../text/text-on-page.ts';

/** A word of the article, the title of its card, and what a dictionary says there. */
const words = [
  ['s19', 'Förderpaket', 'das Förderpaket', '-s, -e', '-s, -e'],
  ['s19', 'bekanntgegeben', 'bekannt|geben', 'also: to make known', 'gab bekannt, hat bekanntgegeben'],
  ['s6', 'abgehaltenen', 'abgehalten', 'participle of ab|halten', 'Partizip von ab|halten'],
  ['s15', 'eingeräumt', 'ein|räumen', 'räumte ein, hat eingeräumt', 'jemandem etwas'],
  ['s10', 'Beamten', 'der Beamte', 'ein Beamter, -n, -n', 'ein Beamter, -n, -n'],
  ['s10', 'Wert', 'Wert legen auf', 'auf + accusative', 'auf + Akkusativ'],
  // Its own entry, below that of the expression.
  ['s10', 'Wert', 'Wert legen auf', 'der Wert · -(e)s, -e · value', 'der Wert · -(e)s, -e'],
  ['s2', 'Außenminister', 'der Außenminister', 'here: secretary of state', 'hier: secretary of state'],
] as const;

describe('the card of a word with a dictionary', () => {
  it.each(['en', 'de'] as const)('tells what a dictionary says of it, in %s', async (language) => {
    await openApp(`/${language}/${slug}`);
    for (const [sentence, form, title, english, german] of words) {
      const message = `${form} in ${sentence}`;
      await clickOn(wordIn(sentence, form));
      await expect.poll(cardTitle, { message }).toBe(title);
      await expect.poll(cardText, { message }).toContain(language === 'en' ? english : german);
      await userEvent.keyboard('{Escape}');
      await expect.poll(card, { message }).toBeNull();
    }
  });
});
