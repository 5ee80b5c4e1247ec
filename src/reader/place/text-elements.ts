import { withAttribute } from '#reader/place/attributes.ts';
import { findAnchor } from '#ui/find-anchor.ts';

/** The element of the article’s text; null on a page without one. */
export function articleElement(): HTMLElement | null {
  return findAnchor('article');
}

/** The sections of the text, in order; none on a page without one. */
export function sectionElements(): readonly Element[] {
  return Array.from(articleElement()?.children ?? []);
}

function allIn(part: Element, selector: string): readonly HTMLElement[] {
  return Array.from(part.querySelectorAll<HTMLElement>(selector));
}

/** The sentences in a part of the text, in order: a heading is one. */
export function sentenceElements(part: Element): readonly HTMLElement[] {
  return allIn(part, withAttribute('sentence'));
}

/** The words that the reader sees of a sentence, in order. */
export function wordElements(sentence: Element): readonly HTMLElement[] {
  return allIn(sentence, withAttribute('word'));
}

/** The element of a sentence; null where the text has none with that id. */
export function sentenceElement(id: string): HTMLElement | null {
  const element = findAnchor(id);
  return element?.matches(withAttribute('sentence')) ? element : null;
}

function find(selector: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(selector);
}

/** The element of a sentence’s translation; null where it has none. */
export function translationElement(sentence: string): HTMLElement | null {
  return find(withAttribute('translation-of', sentence));
}

/** The control that opens a sentence’s translation alone; null where it has none. */
export function openerElement(sentence: string): HTMLElement | null {
  return find(withAttribute('opens', sentence));
}

/** The sentence that is the text’s one stop of Tab; null before a script has made one. */
export function tabStop(): HTMLElement | null {
  return find(`${withAttribute('sentence')}[tabindex="0"]`);
}

type Target = EventTarget | null | undefined;

function around(target: Target, selector: string): HTMLElement | null {
  const element = target instanceof Node && !(target instanceof Element) ? target.parentElement : target;
  return element instanceof Element ? element.closest<HTMLElement>(selector) : null;
}

/** The section that something of the page stands in, or is. */
export function sectionOf(target: Target): HTMLElement | null {
  return around(target, 'section');
}

/** The sentence that something of the page stands in, or is. */
export function sentenceOf(target: Target): HTMLElement | null {
  return around(target, withAttribute('sentence'));
}

/** The word that something of the page stands in, or is. */
export function wordOf(target: Target): HTMLElement | null {
  return around(target, withAttribute('word'));
}

/** The innermost mention that something of the page stands in, or is. */
export function mentionOf(target: Target): HTMLElement | null {
  return around(target, withAttribute('mention'));
}

/** The sentence, by its id, whose plain German something of the page stands in, or is; undefined if it stands in none. */
export function simplifiedSentenceOf(target: Target): string | undefined {
  return around(target, withAttribute('simple-of'))?.dataset.simpleOf;
}

/** The sentence, by its id, whose translation something of the page stands in, or is; undefined if it stands in none. */
export function translatedSentenceOf(target: Target): string | undefined {
  return around(target, withAttribute('translation-of'))?.dataset.translationOf;
}
