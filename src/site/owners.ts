import type { ChoicesStore } from '#reader/layers/choices-store.ts';
import type { PlaceOwner } from '#reader/place/place-owner.ts';
import type { Delivery } from '#site/delivery.ts';

/** What the page has one of: who knows what is chosen, and who keeps the reader's place. */
export interface Owners {
  readonly choices: ChoicesStore;
  readonly place: PlaceOwner;
}

declare global {
  interface Window {
    /**
     * The page's inline scripts make them, so that it reads, jumps and switches before React has come; React takes them up. The
     * place is there once there is a text to have it in.
     */
    lesart?: Pick<Owners, 'choices'> & {
      place?: PlaceOwner;
      delivery?: Delivery;
      /** The last tap before there was anyone who keeps it. */
      early?: Event;
    };
  }
}
