// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followActorLink, showActor } from '#pages/show-actor.ts';

const entry = (identity: string) =>
  `<li id="actor:${identity}"><input type="checkbox" name="actor" value="${identity}"></li>`;

/** What the page’s own means would do: jsdom lays nothing out and opens no popover. */
const page = { scrollIntoView: vi.fn(), showPopover: vi.fn(), hidePopover: vi.fn(), isVisible: true };

beforeEach(() => {
  vi.clearAllMocks();
  page.isVisible = true;
  Element.prototype.scrollIntoView = page.scrollIntoView;
  Element.prototype.checkVisibility = () => page.isVisible;
  HTMLElement.prototype.showPopover = page.showPopover;
  HTMLElement.prototype.hidePopover = page.hidePopover;
  document.body.innerHTML = `
    <main><a id="in-map" href="#actor:Eva_Ernst"><b>Ernst</b></a><a href="#actor:Nobody">x</a><a href="#s1">y</a></main>
    <aside id="actors" popover>
      ${entry('Eva_Ernst')}
      <details id="folded"><details id="inner">${entry('100%_Land')}</details></details>
      <details id="other"></details>
    </aside>
    <p id="actor:Astray">no entry</p>`;
  document.addEventListener('click', followActorLink);
});

afterEach(() => document.removeEventListener('click', followActorLink));

const focused = () => document.activeElement?.getAttribute('value');

describe('showing an actor', () => {
  it('puts the focus on the box of the entry, and leaves the page where it is', () => {
    expect(showActor('Eva_Ernst')).toBe(true);
    expect(focused()).toBe('Eva_Ernst');
    expect(page.scrollIntoView).not.toHaveBeenCalled();
    expect(page.showPopover).not.toHaveBeenCalled();
  });

  it('opens the drawer where the column is no column', () => {
    page.isVisible = false;
    expect(showActor('Eva_Ernst')).toBe(true);
    expect(page.showPopover.mock.contexts).toEqual([document.getElementById('actors')]);
    expect(focused()).toBe('Eva_Ernst');
  });

  it('unfolds every list that the entry is folded away in, and no other', () => {
    expect(showActor('100%_Land')).toBe(true);
    const open = [...document.querySelectorAll('details')].filter((details) => details.open);
    expect(open.map(({ id }) => id)).toEqual(['folded', 'inner']);
  });

  it.each(['Nobody', '', 'Astray'])('says that there is no such entry: "%s"', (identity) => {
    expect(showActor(identity)).toBe(false);
    expect(page.scrollIntoView).not.toHaveBeenCalled();
  });
});

describe('following a link to an actor', () => {
  const click = (selector: string, keys: MouseEventInit = {}) => {
    const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...keys });
    document.querySelector(selector)?.dispatchEvent(event);
    return event.defaultPrevented;
  };

  it('shows the entry instead of jumping, wherever in the link the click is', () => {
    expect(click('#in-map b')).toBe(true);
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
