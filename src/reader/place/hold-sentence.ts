/**
 * Shows a sentence where jumps land, and holds it there while the page is still being laid out: a section that is drawn late
 * and isn't as high as was guessed, a late font, a turned phone. Until the reader acts: presses a key or a pointer, or scrolls.
 */
export function holdSentence(sentence: Element): void {
  const { body } = document;
  let height = 0;
  let scrolled = 0;
  const observer = new ResizeObserver(() => {
    sentence.scrollIntoView({ behavior: 'instant' });
    height = body.offsetHeight;
    scrolled = window.scrollY;
  });
  const letGo = () => {
    observer.disconnect();
    window.onscroll = null;
  };
  // It tells at once, for the first time.
  observer.observe(body);
  // The browser scrolls too, to keep its own place in a page that grows: the observer is told of that next. Who drags the
  // scrollbar presses no pointer on the page.
  window.onscroll = () => {
    if (window.scrollY !== scrolled && body.offsetHeight === height) letGo();
  };
  window.onkeydown = window.onpointerdown = letGo;
}
