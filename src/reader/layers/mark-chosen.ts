import type { Choices } from '#reader/layers/choices.ts';

/**
 * Says on the root element which actors are chosen and whether all are marked, for the style to light their mentions. In a
 * page without a script the style asks the boxes themselves, by `:has()`; where there is one that would have a browser
 * look through the whole text each time.
 */
export function markChosen({ actor, marks }: Pick<Choices, 'actor' | 'marks'>): void {
  const root = document.documentElement;
  root.dataset.chosen = actor.join(' ');
  root.toggleAttribute('data-marks', marks);
}

/** Marks what a box says when it is used: before React has come nobody else listens. */
export function markByControls(): void {
  document.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const { name, value, checked } = target;
    const root = document.documentElement;
    if (name === 'marks') root.toggleAttribute('data-marks', checked);
    if (name !== 'actor') return;
    const chosen = new Set(root.dataset.chosen?.split(' '));
    if (checked) chosen.add(value);
    else chosen.delete(value);
    root.dataset.chosen = [...chosen].join(' ');
  });
}
