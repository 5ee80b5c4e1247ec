import { createContext, use } from 'react';
import type { PlaceHolder } from '#reader/place/place-holder.ts';

const nowhere: PlaceHolder = {
  keep: (change) => change(),
  hold: () => {},
  carry: () => false,
  expect: () => {},
};

/** Hands the owner of the reader's place down; where no reader is, there is none. */
export const PlaceContext = createContext<PlaceHolder>(nowhere);

/** The owner of the reader's place. */
export function usePlace(): PlaceHolder {
  return use(PlaceContext);
}
