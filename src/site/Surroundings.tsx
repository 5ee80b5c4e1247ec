import type { i18n } from 'i18next';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { ChoicesContext } from '#reader/layers/use-choices.ts';
import { PlaceContext } from '#reader/place/use-place.ts';
import type { Owners } from '#site/owners.ts';

interface SurroundingsProps {
  readonly messages: i18n;
  readonly owners: Owners;
  readonly children: ReactNode;
}

/** All that a part of the page may ask for: what the interface says, what is chosen, and the reader's place. */
export function Surroundings({ messages, owners: { choices, place }, children }: SurroundingsProps) {
  return (
    <I18nextProvider i18n={messages}>
      <ChoicesContext value={choices}>
        <PlaceContext value={place}>{children}</PlaceContext>
      </ChoicesContext>
    </I18nextProvider>
  );
}
