/**
 * Does to the page what a browser's translation does, from its first text on: each text is replaced by one in two elements of its
 * own, and so is each that comes later or changes. The words stay, so that a test finds them.
 */
export function translateTexts(): void {
  const isLeftOut = (parent: Element | null) =>
    !parent || parent.closest('font, script, style, textarea, svg, head, [translate="no"]') !== null;
  const translate = (text: Node) => {
    if (!(text instanceof Text) || text.data.trim() === '' || isLeftOut(text.parentElement)) return;
    const outer = document.createElement('font');
    outer.appendChild(document.createElement('font')).textContent = text.data;
    text.replaceWith(outer);
  };
  const translateIn = (node: Node) => {
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    const texts = [node];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) translate(text);
  };
  new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (type === 'characterData') translate(target);
      for (const node of addedNodes) translateIn(node);
    }
  }).observe(document, { childList: true, characterData: true, subtree: true });
}

/**
 * Does to the page what extensions do: one makes it dark (a style and an attribute for each element), one wraps words that it
 * explains, one checks what is written, one fills in passwords, and the reader's own style hides what isn't text.
 */
export function useExtensions(): void {
  const darken = (element: Element) => {
    if (!element.closest('head')) element.setAttribute('data-darkreader-inline-bgcolor', '');
  };
  const explain = (text: Text) => {
    const parent = text.parentElement;
    if (!parent || parent.closest('dict-word, script, style, textarea, option, svg, head')) return;
    const words = text.data.split(/(?<=\s)/u).map((piece) => {
      const word = document.createElement('dict-word');
      word.textContent = piece;
      return word;
    });
    if (text.data.trim() !== '') text.replaceWith(...words);
  };
  const changeIn = (node: Node) => {
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    const nodes = [node];
    while (walker.nextNode()) nodes.push(walker.currentNode);
    for (const one of nodes) {
      if (one instanceof Text) explain(one);
      if (!(one instanceof Element) || one.matches('dict-word, grammar-mark')) continue;
      darken(one);
      if (one.matches('input, textarea') && !one.nextElementSibling?.matches('grammar-mark'))
        one.after(document.createElement('grammar-mark'));
    }
  };
  new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (type === 'characterData' && target instanceof Text) explain(target);
      for (const node of addedNodes) changeIn(node);
    }
  }).observe(document, { childList: true, characterData: true, subtree: true });
  document.addEventListener('DOMContentLoaded', () => {
    document.body.prepend(document.createElement('password-manager'));
    document.body.append(document.createElement('password-manager'));
    const style = new CSSStyleSheet();
    style.replaceSync(
      'header, nav { outline: 1px solid } article { font-family: fantasy; letter-spacing: 1px }',
    );
    document.adoptedStyleSheets.push(style);
  });
}
