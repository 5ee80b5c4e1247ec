/** As a `ref`: the focus comes with the element, once. */
export function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}
