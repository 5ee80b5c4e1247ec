import type { ChoicesStore } from '#reader/layers/choices-store.ts';

/**
 * Drops actors that an address names and the article doesn't have, `?actor=Nobody`: the page has no box that could unchoose them.
 * Its boxes tell who is known, once they have been parsed; before that nobody is unknown. An article without actors has none.
 */
export function dropUnknown({ getState, subscribe, correct }: ChoicesStore): void {
  const drop = () => {
    const { actor } = getState();
    // Mostly nobody is chosen, and then nobody is looked for.
    if (actor.length === 0) return;
    const boxes = Array.from(document.getElementsByName('actor'), (box) => box.getAttribute('value'));
    const known = actor.filter((one) => boxes.includes(one));
    const isParsed = boxes.length > 0 || document.readyState !== 'loading';
    if (isParsed && known.length < actor.length) correct({ actor: known });
  };
  subscribe(drop);
  document.addEventListener('readystatechange', drop, { once: true });
  drop();
}
