// What is loaded when the page is idle, or on first use: what stands beside the text, looking words up, the views of
// words and sentences, what they speak, what is known of the words; listening, quoting, printing.
const later: readonly RegExp[] = [
  /\.conllu\?(?:analysis|apparatus)/,
  /\/(?:ArticleLookUp|Beside|GlossCard|Listening|Printing|Quoting|SentenceStructure)\.tsx$/,
  /\/(?:beside|card|print|quote|speech|structure)-(?:de|en)\.json$/,
];

// What stands beside the text, in one chunk.
const beside =
  /\/src\/(?:actors\/|controls\/ShortcutsPanel|pages\/(?:Beside|ActorTools|Edition|ListenButton|Notice|PrintButton|QuoteButton|TextActions|TextTools|ToolButton|asked-tool|show-actor|use-asked-view)\b|reading\/use-sentence-in-hand|speech\/(?:german-voices|speech-platform|use-german-voices|VoicesNote)|document\/(?:analysis|apparatus|claims|excerpt|mentions|places)\b)/;

// What the page and the later parts both use. Left alone each would be a chunk by itself, which compresses badly.
const shared: readonly RegExp[] = [
  /\/node_modules\/(?:i18next|react-i18next|use-sync-external-store|html-parse-stringify|void-elements)\//,
  /\/node_modules\/react\/(?:cjs\/react-)?jsx-runtime/,
  /\/lucide-react\/dist\/esm\/(?:(?!icons\/)|icons\/x\.)/,
  /\/src\/(?:document|choices)\/(?!analysis|apparatus|claims|excerpt|mentions|places)/,
  /\/src\/controls\/(?:use-)?shortcuts\.ts/,
  /\/src\/i18n\/(?:format-date|later-words)/,
  /\/src\/pages\/(?:resources?|idle|load-analysis|LaterBeside)\.tsx?/,
  /\/src\/reading\/(?:word-place|sentence-at-eye)/,
  /virtual:corpus|vite\/preload-helper/,
];

/** Whether a module is loaded on first use, and not with the page. */
export function isLater(module: string | null | undefined): boolean {
  return module !== null && module !== undefined && later.some((pattern) => pattern.test(module));
}

/** Whether a module belongs to what stands beside the text. */
export function isBeside(module: string): boolean {
  return beside.test(module);
}

/** Whether a module is used by the page and by what is loaded later. */
export function isSharedByLater(module: string): boolean {
  return shared.some((pattern) => pattern.test(module));
}
