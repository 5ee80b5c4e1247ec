/** The name of an attribute by which scripts find their way in the text, without its `data-`. */
export type Attribute = 'sentence' | 'word' | 'translation-of' | 'opens' | 'mention' | 'waits';

/** The selector of the elements that have an attribute, with one value or with any. */
export function withAttribute(attribute: Attribute, value?: string): string {
  return value === undefined ? `[data-${attribute}]` : `[data-${attribute}="${value}"]`;
}
