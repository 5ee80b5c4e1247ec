import { defaultChoices, sameChoices } from '#choices/choices.ts';
import { setControls } from '#choices/form-controls.ts';
import { readQuery, saysChoices, writeQuery } from '#choices/query.ts';
import { readStoredChoices } from '#choices/stored-choices.ts';

/**
 * Brings the reader's choices (URL, then stored, then default) into the address and the form controls, before they are
 * drawn.
 */
export function applyBeforePaint(): void {
  const choices = { ...defaultChoices, ...readStoredChoices(), ...readQuery(location.search) };
  if (!saysChoices(location.search, choices)) {
    const search = writeQuery(location.search, choices);
    history.replaceState(history.state, '', `${location.pathname}${search}${location.hash}`);
  }
  if (sameChoices(choices, defaultChoices)) return;
  // The parser's mutations are reported before the browser draws them, so a control is set before it is seen.
  const observer = new MutationObserver(() => setControls(choices));
  observer.observe(document, { childList: true, subtree: true });
  const finish = () => {
    setControls(choices);
    observer.disconnect();
  };
  document.addEventListener('readystatechange', finish, { once: true });
}
