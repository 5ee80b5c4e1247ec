import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { addReview, setDeleted } from '#study/store/change-expression.ts';
import type { Grade, SavedExpression } from '#study/store/saved-expression.ts';
import { openStudyList } from '#study/store/study-list.ts';
import { clickOn } from '../../pointer.ts';
import { bekanntgeben, sichBeziehenAuf } from '../store/saved-of-article.ts';
import { beginWithNothingSaved, entryOf, inAnotherTab, openStudy, stored } from './open-study.tsx';

// At noon, so that a card that comes again in minutes comes today.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 2, 2, 12) });
});

afterEach(() => {
  vi.useRealTimers();
});

beginWithNothingSaved();

const session = () => page.elementLocator(document.querySelector('[data-review]') ?? document.body);
const answer = () => session().getByRole('group', { name: 'Answer' });

function press(key: string): void {
  const focused = document.activeElement ?? document.body;
  focused.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}

/** Does something again and again from when the list has changed to when the page draws that: faster than any finger. */
function beforeItIsDrawn(action: () => void): void {
  const stop = openStudyList().subscribe(async () => {
    for (let moment = 0; moment < 50; moment++) {
      await Promise.resolve();
      action();
    }
  });
  onTestFinished(stop);
}

/** What is stored of an expression with these answers. */
const answered = ({ id }: SavedExpression, ...given: readonly Grade[]) =>
  expect.objectContaining({ id, reviews: given.map((grade) => expect.objectContaining({ grade })) });

const texts = (selector: string) =>
  Array.from(document.querySelectorAll<HTMLElement>(selector), (one) => one.innerText.replace(/\s+/g, ' '));

describe('reviewing', () => {
  it('goes by the keyboard: two gaps, the answer, four grades with their intervals', async () => {
    await openStudy();
    page.getByRole('button', { name: 'Review 3 cards' }).element().focus();
    await userEvent.keyboard('{Enter}');
    const sentence = page.elementLocator(
      await vi.waitUntil(() => document.querySelector('[data-review] p[lang="de"]')),
    );
    await expect.element(sentence).toHaveFocus();
    await expect.element(sentence).toHaveTextContent(/Pressebriefing gap hohe Funktionäre .* Reise gap$/);
    // A grade without an answer is none.
    await userEvent.keyboard('1 ');
    await expect.element(answer().getByText('bekannt|geben')).toBeVisible();
    await expect.element(session().getByText('3 cards left')).toBeVisible();
    expect(texts('[data-review] p[lang="de"] b')).toEqual(['gaben', 'bekannt']);
    expect(texts('[data-review] fieldset button')).toEqual([
      'Again 1 minute',
      'Hard 6 minutes',
      'Good 10 minutes',
      expect.stringMatching(/^Easy \d+ days$/),
    ]);
    await userEvent.keyboard('4');
    await expect.element(session().getByText('2 cards left')).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.element(answer()).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.element(session().getByText('1 card left')).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.element(answer()).toBeVisible();
    await userEvent.keyboard('1');
    await expect.element(session().getByText('Done for now.')).toBeVisible();
    await expect.element(session()).toHaveTextContent('3 cards reviewed. Next card in 1 minute.');
    await clickOn(session().getByRole('button', { name: 'Back to the list' }));
    await expect.element(page.getByText('Nothing due.')).toBeVisible();
    await expect.element(page.getByRole('heading', { name: 'Review' })).toHaveFocus();
    const days = texts('figure li');
    expect(days).toHaveLength(14);
    expect(days[0]).toContain('Today: 2 cards');
    expect(days.filter((day) => day.includes(': 1 card'))).toHaveLength(1);
    await expect.element(page.getByRole('figure')).toHaveTextContent('new ones come on top');
  });

  it('leaves out what the reader marks as known, and keeps what the schedule remembers', async () => {
    await openStudy();
    await clickOn(page.getByRole('button', { name: 'Review 3 cards' }));
    await clickOn(page.getByRole('button', { name: 'Show answer' }));
    await clickOn(page.getByRole('button', { name: /^Easy/ }));
    await clickOn(page.getByRole('button', { name: 'Back to the list' }));
    const entry = entryOf('bekannt|geben');
    await expect.element(entry).toHaveTextContent(/Next review in \d+ days/);
    await clickOn(entry.getByLabelText('Known'));
    await expect.element(entry).toHaveTextContent('Known, not reviewed');
    await clickOn(entry.getByLabelText('Known'));
    await expect.element(entry).toHaveTextContent(/Next review in \d+ days/);
  });

  it('takes one answer for each card that it shows, however fast the keys are pressed', async () => {
    await openStudy();
    await clickOn(page.getByRole('button', { name: 'Review 3 cards' }));
    await clickOn(page.getByRole('button', { name: 'Show answer' }));
    await expect.element(answer()).toHaveFocus();
    beforeItIsDrawn(() => press('3'));
    press('3');
    press('3');
    await expect.element(session().getByText('2 cards left')).toBeVisible();
    await expect.poll(stored).toContainEqual(answered(bekanntgeben, 'good'));
  });

  it('passes over what is deleted or answered in another tab, and stores no answer to it', async () => {
    await openStudy();
    await clickOn(page.getByRole('button', { name: 'Review 3 cards' }));
    await clickOn(page.getByRole('button', { name: 'Show answer' }));
    await inAnotherTab(async ({ change }) => {
      await change(sichBeziehenAuf.id, (saved) => saved && addReview(saved, 'easy', Date.now()));
      await change(bekanntgeben.id, (saved) => saved && setDeleted(saved, true, Date.now()));
    });
    await expect.element(session().getByText('2 cards left')).toBeVisible();
    await clickOn(page.getByRole('button', { name: /^Good/ }));
    await expect.element(session().getByText('1 card left')).toBeVisible();
    await expect.element(session()).toHaveTextContent('Zusammenarbeit gap dieses Dialogforums');
    await clickOn(page.getByRole('button', { name: 'Show answer' }));
    await clickOn(page.getByRole('button', { name: /^Easy/ }));
    await expect.element(session()).toHaveTextContent('Done for now. 1 card reviewed.');
    await expect.poll(stored).toContainEqual(answered(bekanntgeben));
    await expect.poll(stored).toContainEqual(answered(sichBeziehenAuf, 'easy'));
  });

  it('takes no second answer to a card that was answered in another tab while it was asked here', async () => {
    await openStudy([bekanntgeben]);
    await clickOn(page.getByRole('button', { name: 'Review 1 card' }));
    await clickOn(page.getByRole('button', { name: 'Show answer' }));
    await inAnotherTab(({ change }) =>
      change(bekanntgeben.id, (saved) => saved && addReview(saved, 'hard', Date.now())),
    );
    await clickOn(page.getByRole('button', { name: /^Good/ }));
    await expect.element(session()).toHaveTextContent('Next card in 6 minutes.');
    await expect.element(session()).not.toHaveTextContent('reviewed');
    await expect.poll(stored).toContainEqual(answered(bekanntgeben, 'hard'));
  });
});

describe('after the last card', () => {
  const noon = new Date(2026, 2, 2, 12).getTime();
  /** Lets the clock come to a time after noon, in milliseconds: the page looks at it shortly before, and no more by itself than it wants. */
  const comesTo = (time: number) => {
    vi.setSystemTime(noon + time - 100);
    document.dispatchEvent(new Event('visibilitychange'));
    vi.setSystemTime(noon + time + 1000);
  };
  /** Lets the reader come back an hour later: until the page, which listens a moment after it has told, has heard of it. */
  async function comesBack(dispatch: () => void): Promise<void> {
    vi.setSystemTime(noon + 60 * 60_000);
    await expect
      .poll(() => {
        dispatch();
        return offer().query();
      })
      .not.toBeNull();
  }

  const focused = () => document.activeElement?.textContent;
  const told = () => session().getByText('Done for now.');
  const offer = () => session().getByRole('button', { name: 'Review 1 card' });

  async function reviewOne(grade: string): Promise<void> {
    await openStudy([bekanntgeben]);
    await clickOn(page.getByRole('button', { name: 'Review 1 card' }));
    await clickOn(page.getByRole('button', { name: 'Show answer' }));
    await clickOn(page.getByRole('button', { name: grade }));
    await expect.element(told()).toBeVisible();
  }

  it('the time until the next runs, and the card is offered when it is due, where the reader is', async () => {
    await reviewOne('Hard 6 minutes');
    const said = session().getByText('1 card reviewed.').element().closest('p');
    await expect.element(said).toHaveFocus();
    await expect.element(said).toHaveTextContent('Next card in 6 minutes.');
    comesTo(30_000);
    await expect.element(said).toHaveTextContent('Next card in 5 minutes.');
    await expect.element(session().getByRole('status')).toBeEmptyDOMElement();
    comesTo(6 * 60_000);
    await expect.element(session().getByRole('status')).toHaveTextContent('1 card is due.');
    await expect.element(told()).not.toBeVisible();
    await expect.element(said).toHaveTextContent(/1 card reviewed\.$/);
    await expect.element(said).toHaveFocus();
    await userEvent.keyboard(' ');
    await expect.element(session().getByText('1 card left')).toBeVisible();
    await expect.poll(focused).toContain('Pressebriefing');
  });

  it('it is offered at once when the reader comes back, and no more once it was answered elsewhere', async () => {
    await reviewOne('Again 1 minute');
    await comesBack(() => document.dispatchEvent(new Event('visibilitychange')));
    offer().element().focus();
    await inAnotherTab(({ change }) =>
      change(bekanntgeben.id, (saved) => saved && addReview(saved, 'easy', Date.now())),
    );
    await expect.element(session()).toHaveTextContent(/Next card in \d+ days?\./);
    await expect.element(offer()).not.toBeInTheDocument();
    await expect.element(session().getByText('1 card reviewed.')).toBeVisible();
    await expect.poll(focused).toContain('Done for now.');
  });

  it('a press takes the card that is offered', async () => {
    await reviewOne('Again 1 minute');
    await comesBack(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
    await clickOn(offer());
    await expect.poll(focused).toContain('Pressebriefing');
  });
});
