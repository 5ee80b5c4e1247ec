import type { ChoicesStore } from '#reader/layers/choices-store.ts';
import { setControls } from '#reader/layers/form-controls.ts';
import { layerNames } from '#reader/layers/layers.ts';

/**
 * Brings the reader's choices into the form controls of a page that is being parsed, before they are drawn; and again where a
 * browser has brought back how they once stood.
 */
export function setControlsAsParsed({ getState, getInitialState }: ChoicesStore): void {
  const set = () => setControls(layerNames, getState());
  window.addEventListener('pageshow', set);
  if (getState() === getInitialState()) return;
  // The parser's mutations are reported before the browser draws them, so a control is set before it is seen.
  const observer = new MutationObserver(set);
  observer.observe(document, { childList: true, subtree: true });
  document.addEventListener('readystatechange', () => observer.disconnect(), { once: true });
}
