/** A file that the shelf takes in; times in milliseconds. */
export interface Taking {
  /** When it was chosen. */
  readonly start: number;
  /** How long it took until the first of its texts could be read, and until all could. */
  first?: number;
  all?: number;
  /** The frames meanwhile, and those that came 50 ms after the last or later. */
  frames: number;
  late: number;
}

/** What a page notes of itself while it loads and is used; times in milliseconds since the navigation. */
export interface PageRecord {
  firstPaint: number;
  largestPaint: number;
  layoutShift: number;
  /** When the document was parsed, which is when module scripts begin to run. */
  parsed: number;
  /** Whether the page has a text that React takes over. */
  isApp: boolean;
  /** When React has taken over the controls, and when the page said that all that comes by itself is live. */
  hydrated?: number;
  whole?: number;
  /** When the first words were on the screen of a text that no build has drawn. */
  firstWords?: number;
  readonly longTasks: { readonly start: number; readonly end: number }[];
  /** Durations of clicks, from the input to the next frame on the screen; shorter ones than 16 ms are not told. */
  clicks: number[];
  /** The file that was chosen last. */
  taking?: Taking;
  /** When all texts stood on the shelf. */
  listed?: number;
  /** How long a search took, from the last key until only what was found was left. */
  found?: number;
  /** How long the last look-up took, from the click to the card on the screen. */
  card?: number;
}

declare global {
  interface Window {
    bench: PageRecord;
  }
}

/** Runs in the page, before anything of the page's own: Playwright hands over its source, so it can import nothing. */
export function recordPage(): void {
  const record: PageRecord = {
    firstPaint: 0,
    largestPaint: 0,
    layoutShift: 0,
    parsed: 0,
    isApp: false,
    longTasks: [],
    clicks: [],
  };
  window.bench = record;
  const watch = (
    type: string,
    take: (entry: PerformanceEntry) => void,
    options: { readonly durationThreshold?: number } = {},
  ): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
      ...options,
    });
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') record.firstPaint = startTime;
  });
  watch('largest-contentful-paint', ({ startTime }) => {
    record.largestPaint = startTime;
  });
  watch('layout-shift', (entry) => {
    if ('value' in entry && typeof entry.value === 'number') record.layoutShift += entry.value;
  });
  watch('longtask', ({ startTime, duration }) => {
    record.longTasks.push({ start: startTime, end: startTime + duration });
  });
  // Pointer down, pointer up and click are one interaction: the reader waits for the slowest.
  watch(
    'event',
    (entry) => {
      if (entry instanceof PerformanceEventTiming && entry.interactionId !== 0)
        record.clicks.push(entry.duration);
    },
    { durationThreshold: 16 },
  );

  document.addEventListener('readystatechange', () => {
    if (document.readyState !== 'interactive') return;
    record.parsed = performance.now();
    record.isApp = document.querySelector('#article > section') !== null;
    const root = document.documentElement;
    new MutationObserver(() => {
      if (root.hasAttribute('data-ready')) record.whole ??= performance.now();
    }).observe(root, { attributeFilter: ['data-ready'] });
    if (!record.isApp) {
      const wait = new MutationObserver(() => {
        if (!document.querySelector('[data-word]')) return;
        wait.disconnect();
        // In the frame after the one that they are drawn in.
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            record.firstWords = performance.now();
          }),
        );
      });
      wait.observe(root, { childList: true, subtree: true });
      return;
    }
    // Of the controls alone the page says nothing: React's mark on one of them does.
    const [control] = document.getElementsByName('words');
    const timer = setInterval(() => {
      if (!control || !Object.keys(control).some((key) => key.startsWith('__reactProps'))) return;
      record.hydrated = performance.now();
      clearInterval(timer);
    }, 10);
  });
}
