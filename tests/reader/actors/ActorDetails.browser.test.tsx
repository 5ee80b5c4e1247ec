import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ActorDetails } from '#reader/actors/ActorDetails.tsx';
import { renderPage } from '../../setup-page.tsx';

const details = (
  <ActorDetails identity="Eva_Ernst" summary="how often">
    <p>where</p>
  </ActorDetails>
);

const isOpen = () => screen.getByRole('group').hasAttribute('open');

describe('the lists of an entry', () => {
  it('unfold for an actor who is chosen from the start', () => {
    history.replaceState(null, '', '/?actor=Eva_Ernst');
    renderPage(details);
    expect(isOpen()).toBe(true);
  });

  it('stay as the reader left them while others are chosen', () => {
    const { store } = renderPage(details);
    expect(isOpen()).toBe(false);
    screen.getByRole('group').setAttribute('open', '');
    act(() => store.choose({ actor: ['Nordland'] }));
    expect(isOpen()).toBe(true);
    act(() => store.choose({ actor: ['Nordland', 'Eva_Ernst'] }));
    expect(isOpen()).toBe(true);
    act(() => store.choose({ actor: ['Nordland'] }));
    expect(isOpen()).toBe(false);
  });
});
