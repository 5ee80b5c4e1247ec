import type { ChoicesStore } from '#reader/layers/choices-store.ts';
import type { PlaceHolder } from '#reader/place/place-holder.ts';

/** What the page has one of, from before it is parsed: who knows what is chosen, and who keeps the reader's place. */
export interface Owners {
  readonly choices: ChoicesStore;
  readonly place: PlaceHolder;
}

declare global {
  interface Window {
    /** The inline script makes them, so that the page reads, jumps and switches before React has come; React takes them up. */
    lesart?: Owners;
  }
}
