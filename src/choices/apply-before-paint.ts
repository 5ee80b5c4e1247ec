import { defaultChoices, sameChoices } from '#choices/choices.ts';
import { setControls } from '#choices/form-controls.ts';
import { readQuery, saysChoices, writeQuery } from '#choices/query.ts';
import { readStoredChoices } from '#choices/stored-choices.ts';

/**
 * The page's inline script: runs in the head, before anything is drawn, and brings the reader's choices (URL, then
 * stored, then default) into the address and the form controls. The build bundles this file alone and inlines it.
 */
const choices = { ...defaultChoices, ...readStoredChoices(), ...readQuery(location.search) };
if (!saysChoices(location.search, choices)) {
  const search = writeQuery(location.search, choices);
  history.replaceState(history.state, '', `${location.pathname}${search}${location.hash}`);
}

if (!sameChoices(choices, defaultChoices)) {
  // The parser's mutations are reported before the browser draws them, so a control is set before it is seen.
  const observer = new MutationObserver(() => setControls(choices));
  observer.observe(document, { childList: true, subtree: true });
  document.addEventListener(
    'readystatechange',
    () => {
      setControls(choices);
      observer.disconnect();
    },
    { once: true },
  );
}
