import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Language } from '#article/document/language.ts';
import { MentionStepper } from '#reader/actors/MentionStepper.tsx';
import { useMentionSteps } from '#reader/actors/use-mention-steps.ts';
import { ArticleText } from '#reader/text/ArticleText.tsx';
import { sampleApparatus, sampleArticle } from '../../sample-article.ts';
import { renderPage } from '../../setup-page.tsx';

/** The text with the bar that leads through it. */
function Steps() {
  const steps = useMentionSteps(sampleArticle, sampleApparatus);
  return (
    <>
      <ArticleText article={sampleArticle} />
      <a href="#s4.1-3">elsewhere</a>
      <MentionStepper steps={steps} />
    </>
  );
}

function show(actor: string, language: Language = 'en') {
  history.replaceState(null, '', `/?actor=${actor}`);
  return renderPage(<Steps />, language);
}

const bar = () => screen.queryByRole('region', { name: /Step through|Stelle zu Stelle/ });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const focused = () => document.activeElement?.id;
const said = () => screen.getByRole('status').textContent;

describe('the bar that steps through places', () => {
  it('is not there while nobody is chosen, and comes when somebody is', () => {
    const { store } = show('');
    expect(bar()).toBeNull();
    act(() => store.choose({ actor: ['Eva_Ernst'] }));
    expect(bar()).not.toBeNull();
  });

  it.each(['Nobody', 'Westland'])('is not there where nothing is said of who is chosen: %s', (actor) => {
    show(actor);
    expect(bar()).toBeNull();
  });

  it.each([
    ['en', '2 mentions', 'Next', 'Previous', '1 of 2', '2 of 2'],
    ['de', '2 Nennungen', 'Weiter', 'Zurück', '1 von 2', '2 von 2'],
  ] as const)(
    'goes round through all mentions and says which of how many, in %s',
    async (language, what, next, previous, first, last) => {
      show('Eva_Ernst', language);
      expect(bar()?.textContent).toBe(what);
      expect(said()).toBe('');
      const steps = [next, next, next, previous].map((name) => {
        press(name);
        return [focused(), said()];
      });
      expect(steps).toEqual([
        ['s1.1-5', first],
        ['s3.1-1', last],
        ['s1.1-5', first],
        ['s3.1-1', last],
      ]);
      expect(location.hash).toBe('#s3.1-1');
      await expect.poll(() => location.search).toBe('?actor=Eva_Ernst');
    },
  );

  it('begins at the end where the reader steps back first', () => {
    show('Eva_Ernst');
    press('Previous');
    expect(focused()).toBe('s3.1-1');
  });

  it('lets a mention take the focus only while it has it: no click is to put it there', () => {
    show('Eva_Ernst');
    press('Next');
    const mention = document.getElementById('s1.1-5');
    expect(mention?.tabIndex).toBe(-1);
    press('Next');
    expect(mention?.hasAttribute('tabindex')).toBe(false);
  });

  it('follows a link to one of the places, and goes on from there', async () => {
    show('Nordland');
    act(() => {
      location.hash = '#s4.1-3';
    });
    await waitFor(() => expect(said()).toBe('2 of 2'));
    press('Next');
    expect(focused()).toBe('s1.3-3');
  });

  it('knows where the reader is who comes by a link', () => {
    history.replaceState(null, '', '/?actor=Nordland#s4.1-3');
    renderPage(<Steps />);
    expect(said()).toBe('2 of 2');
  });

  it('is not led astray by an address that can’t be read', () => {
    history.replaceState(null, '', '/?actor=Nordland#100%');
    renderPage(<Steps />);
    expect(said()).toBe('');
    press('Next');
    expect(said()).toBe('1 of 2');
  });

  it('leads through what somebody says', () => {
    show('Agency');
    expect(bar()?.textContent).toBe('1 claim');
    press('Next');
    expect(focused()).toBe('s3');
  });

  it('leads through the paper’s own words', () => {
    show('the-paper', 'de');
    expect(bar()?.textContent).toBe('4 Sätze');
    press('Zurück');
    expect(focused()).toBe('s5');
  });

  it('offers each way through two actors, the sentences that they share first', () => {
    show('Eva_Ernst,Nordland');
    const choice = screen.getByRole('combobox', { name: 'Step through' });
    expect(
      within(choice)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['Together: 1 sentence', 'Eva Ernst: 2 mentions', 'Northland: 2 mentions']);
    press('Next');
    expect(focused()).toBe('s1');
    fireEvent.change(choice, { target: { value: 'Nordland' } });
    expect(said()).toBe('');
    press('Next');
    expect([focused(), said()]).toEqual(['s1.3-3', '1 of 2']);
  });

  it('goes over to the way whose place is followed', async () => {
    show('Eva_Ernst,Nordland');
    act(() => {
      location.hash = '#s3.1-1';
    });
    await waitFor(() => expect(said()).toBe('2 of 2'));
    expect(screen.getByRole('combobox')).toHaveProperty('value', 'Eva_Ernst');
  });
});

describe('the end of stepping', () => {
  it('chooses nobody, and leaves the focus in the sentence', () => {
    const { store } = show('Eva_Ernst');
    press('Next');
    screen.getByRole('button', { name: 'End' }).focus();
    press('End');
    expect(bar()).toBeNull();
    expect(store.getState().actor).toEqual([]);
    expect(focused()).toBe('s1');
  });

  it.each([
    ['the page', () => document.body],
    ['the mention', () => document.getElementById('s1.1-5')],
    ['the bar', () => screen.getByRole('button', { name: 'Next' })],
    ['what stands elsewhere', () => screen.getByRole('link', { name: 'elsewhere' })],
  ])('comes with Escape on %s', (_, target) => {
    show('Eva_Ernst');
    press('Next');
    fireEvent.keyDown(target() ?? document.body, { key: 'Escape' });
    expect(bar()).toBeNull();
  });
});
