/** In a page: the sentence nearest to the middle of the window, and how far from the top it stands, without the product's help. */
export function middleSentence(): { readonly id: string; readonly top: number } {
  const middle = window.innerHeight / 2;
  const sentences = [...document.querySelectorAll<HTMLElement>('article [id]')].filter(({ id }) =>
    /^s\d+$/.test(id),
  );
  const away = (sentence: HTMLElement): number => {
    const { top, bottom } = sentence.getBoundingClientRect();
    return Math.max(top - middle, middle - bottom, 0);
  };
  const [nearest] = sentences.toSorted((a, b) => away(a) - away(b));
  return { id: nearest?.id ?? '', top: nearest?.getBoundingClientRect().top ?? 0 };
}
