import { createContext, use } from 'react';
import type { PlaceOwner } from '#reader/place/place-owner.ts';

const nowhere: PlaceOwner = {
  keep: (change) => change(),
  hold: () => {},
  carry: () => '',
  expect: () => {},
};

/** Hands the owner of the reader's place down; where no reader is, there is none. */
export const PlaceContext = createContext<PlaceOwner>(nowhere);

/** The owner of the reader's place. */
export function usePlace(): PlaceOwner {
  return use(PlaceContext);
}
