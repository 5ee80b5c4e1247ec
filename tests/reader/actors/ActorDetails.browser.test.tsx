import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { actorAnchor } from '#article/document/anchors.ts';
import { ActorDetails } from '#reader/actors/ActorDetails.tsx';
import { useUnfoldedEntries } from '#reader/actors/use-unfolded-entries.ts';
import { renderPage } from '../../setup-page.tsx';

function Unfolding() {
  useUnfoldedEntries();
  return null;
}

const entry = (
  <>
    <div id={actorAnchor('Eva_Ernst')}>
      <ActorDetails summary="how often">
        <p>where</p>
      </ActorDetails>
    </div>
    <Unfolding />
  </>
);

const isOpen = () => screen.getByRole('group').hasAttribute('open');

describe('the lists of an entry', () => {
  it('unfold for an actor who is chosen from the start', () => {
    history.replaceState(null, '', '/?actor=Eva_Ernst');
    renderPage(entry);
    expect(isOpen()).toBe(true);
  });

  it('stay as the reader left them while others are chosen', () => {
    const { store } = renderPage(entry);
    expect(isOpen()).toBe(false);
    screen.getByRole('group').setAttribute('open', '');
    act(() => store.choose({ actor: ['Nordland'] }));
    expect(isOpen()).toBe(true);
    act(() => store.choose({ actor: ['Nordland', 'Eva_Ernst'] }));
    expect(isOpen()).toBe(true);
    act(() => store.choose({ actor: ['Nordland'] }));
    expect(isOpen()).toBe(false);
  });

  it('are nowhere for who has no entry', () => {
    const { store } = renderPage(entry);
    expect(() => act(() => store.choose({ actor: ['Nobody'] }))).not.toThrow();
    expect(isOpen()).toBe(false);
  });
});
