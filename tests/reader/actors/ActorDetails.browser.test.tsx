import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { actorAnchor } from '#article/document/anchors.ts';
import { ActorDetails } from '#reader/actors/ActorDetails.tsx';
import { useUnfoldedOthers } from '#reader/actors/use-unfolded-others.ts';
import { renderPage } from '../../setup-page.tsx';

function Unfolding() {
  useUnfoldedOthers();
  return null;
}

const entry = (identity: string) => (
  <div id={actorAnchor(identity)}>
    <ActorDetails summary={identity}>
      <p>where</p>
    </ActorDetails>
  </div>
);

const entries = (
  <>
    {entry('Eva_Ernst')}
    <details>
      <summary>others</summary>
      {entry('Nordland')}
    </details>
    <Unfolding />
  </>
);

/** The first words of the lists that are unfolded. */
const unfolded = () =>
  screen
    .getAllByRole('group')
    .filter((list) => list.hasAttribute('open'))
    .map((list) => list.querySelector('summary')?.textContent);

describe('the lists of the actors', () => {
  it('stay as they are when an actor is chosen, who pushes no other out of sight', () => {
    const { store } = renderPage(entries);
    act(() => store.choose({ actor: ['Eva_Ernst', 'Nobody'] }));
    expect(unfolded()).toEqual([]);
  });

  it('unfold for one of the others whom the address chooses', () => {
    history.replaceState(null, '', '/?actor=Nordland');
    renderPage(entries);
    expect(unfolded()).toEqual(['others']);
  });
});
