/** Text as CSS writes it in quotes. */
function quoteCss(text: string): string {
  return `"${text.replace(/["\\\n]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
}

/**
 * Prints the page as it stands, with a line at the foot of each sheet; resolves when the reader is done with it. Browsers
 * whose printing returns at once tell of its end by `afterprint`, and where they don't the next touch of the page does. On
 * phones that alone counts: some tell of the end before they have made the sheets, and nothing of them is seen on a screen.
 * Errors: the browser doesn't print.
 */
export async function printPage(footLine: string): Promise<void> {
  const foot = new CSSStyleSheet();
  foot.replaceSync(
    `@page { @bottom-left { content: ${quoteCss(footLine)}; font: 8pt sans-serif; color: #444 } }`,
  );
  document.adoptedStyleSheets.push(foot);
  document.documentElement.dataset.printing = '';
  const listening = new AbortController();
  try {
    // The serif is optional on a screen; on paper it is worth a moment.
    await document.fonts.ready;
    await new Promise<void>((resolve) => {
      const finish = () => resolve();
      const tellsInTime = !matchMedia('(any-pointer: coarse)').matches;
      for (const type of [...(tellsInTime ? ['afterprint'] : []), 'pointerdown', 'keydown'])
        window.addEventListener(type, finish, { signal: listening.signal });
      window.print();
    });
  } finally {
    listening.abort();
    delete document.documentElement.dataset.printing;
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== foot);
  }
}
