import { defaultChoices } from '#reader/layers/choices.ts';
import { setControls } from '#reader/layers/form-controls.ts';
import { markByControls, markChosen } from '#reader/layers/mark-chosen.ts';
import { readQuery } from '#reader/layers/query.ts';
import { readStoredChoices } from '#reader/layers/stored-choices.ts';

/**
 * Brings the reader's choices (URL, then stored, then default) into the form controls, before they are drawn. The address
 * follows when React takes the page over: nobody reads it sooner.
 */
export function applyBeforePaint(): void {
  markByControls();
  const chosen = { ...readStoredChoices(), ...readQuery(location.search) };
  if (Object.keys(chosen).length === 0) return;
  const choices = { ...defaultChoices, ...chosen };
  markChosen(choices);
  // The parser's mutations are reported before the browser draws them, so a control is set before it is seen.
  const observer = new MutationObserver(() => setControls(choices));
  observer.observe(document, { childList: true, subtree: true });
  const finish = () => {
    setControls(choices);
    observer.disconnect();
  };
  document.addEventListener('readystatechange', finish, { once: true });
}
