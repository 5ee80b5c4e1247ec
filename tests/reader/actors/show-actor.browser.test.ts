import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { followActorLink, showActor } from '#reader/actors/show-actor.ts';

const entry = (identity: string) =>
  `<li id="actor:${identity}"><input type="checkbox" name="actor" value="${identity}"></li>`;

/** The page as it is laid out where the sidebar is a column; a drawer is not seen until it is opened. */
beforeEach(() => {
  document.body.innerHTML = `
    <main style="height: 3000px">
      <a id="in-map" href="#actor:Eva_Ernst"><b>Ernst</b></a><a href="#actor:Nobody">x</a><a href="#s1">y</a>
    </main>
    <aside id="actors" popover style="display: block; height: 300px; overflow: auto">
      <div style="height: 1000px"></div>
      ${entry('Eva_Ernst')}
      <details id="folded"><details id="inner">${entry('100%_Land')}</details></details>
      <details id="other"></details>
      <div style="height: 1000px"></div>
    </aside>
    <div id="card" popover><a id="in-card" href="#actor:Eva_Ernst">Ernst</a></div>
    <p id="actor:Astray">no entry</p>`;
  window.scrollTo({ top: 100, behavior: 'instant' });
  document.addEventListener('click', followActorLink);
});

afterEach(() => document.removeEventListener('click', followActorLink));

function sidebar(): HTMLElement {
  const aside = document.getElementById('actors');
  if (!aside) throw new Error('no sidebar');
  return aside;
}
const isOpen = (element: Element | null) => element?.matches(':popover-open');
const focused = () => document.activeElement?.getAttribute('value');

describe('showing an actor', () => {
  it('puts the focus on the box of the entry, a third down the column, and leaves the page where it is', () => {
    expect(showActor('Eva_Ernst')).toBe(true);
    expect(focused()).toBe('Eva_Ernst');
    const top = document.activeElement?.closest('li')?.getBoundingClientRect().top ?? 0;
    expect(Math.abs(top - sidebar().getBoundingClientRect().top - 100)).toBeLessThan(5);
    expect(window.scrollY).toBe(100);
    expect(isOpen(sidebar())).toBe(false);
  });

  it('opens the drawer where the column is no column', () => {
    sidebar().style.removeProperty('display');
    expect(showActor('Eva_Ernst')).toBe(true);
    expect(isOpen(sidebar())).toBe(true);
    expect(focused()).toBe('Eva_Ernst');
  });

  it('unfolds every list that the entry is folded away in, and no other', () => {
    expect(showActor('100%_Land')).toBe(true);
    const open = [...document.querySelectorAll('details')].filter((details) => details.open);
    expect(open.map(({ id }) => id)).toEqual(['folded', 'inner']);
  });

  it.each(['Nobody', '', 'Astray'])('says that there is no such entry: "%s"', (identity) => {
    expect(showActor(identity)).toBe(false);
    expect([sidebar().scrollTop, window.scrollY]).toEqual([0, 100]);
  });
});

describe('following a link to an actor', () => {
  /** Clicks, and tells whether the page has done what there was to do. */
  function click(selector: string, keys: MouseEventInit = {}): boolean {
    let isDone = false;
    const note = (event: Event) => {
      isDone = event.defaultPrevented;
      // What is left to the browser would lead out of the test.
      event.preventDefault();
    };
    window.addEventListener('click', note, { once: true });
    const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...keys });
    document.querySelector(selector)?.dispatchEvent(event);
    return isDone;
  }

  it('shows the entry instead of jumping, wherever in the link the click is', () => {
    expect(click('#in-map b')).toBe(true);
    expect(focused()).toBe('Eva_Ernst');
  });

  it('closes the card that the link stands in, and not the drawer', () => {
    sidebar().style.removeProperty('display');
    const card = document.getElementById('card');
    card?.showPopover();
    expect(click('#in-card')).toBe(true);
    expect([card, sidebar()].map(isOpen)).toEqual([false, true]);
    expect(focused()).toBe('Eva_Ernst');
  });

  it.each([
    ['to nobody', '[href="#actor:Nobody"]', {}],
    ['to a sentence', '[href="#s1"]', {}],
    ['that is no link', 'main', {}],
    ['with Ctrl, to a new tab', '#in-map', { ctrlKey: true }],
    ['with ⌘, to a new tab', '#in-map', { metaKey: true }],
    ['with Shift, to a new window', '#in-map', { shiftKey: true }],
  ])('leaves a click to the browser %s', (_, selector, keys) => {
    expect(click(selector, keys)).toBe(false);
    expect(focused()).not.toBe('Eva_Ernst');
  });

  it('takes a name as it stands in the link', () => {
    document.querySelector('#in-map')?.setAttribute('href', '#actor:100%_Land');
    expect(click('#in-map')).toBe(true);
    expect(focused()).toBe('100%_Land');
  });
});
