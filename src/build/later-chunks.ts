// What is loaded when the page is idle, or on first use: what stands beside the text, looking words up, the views of
// words and sentences, what they speak, what is known of the words, what the reader has saved; listening, quoting, printing.
const later: readonly RegExp[] = [
  /\.conllu\?(?:analysis|apparatus)/,
  /\/(?:ArticleLookUp|ArticlePanel|Beside|GlossCard|Listening|Printing|Quoting|SentenceStructure|SiteShortcuts|StudyRoute)\.tsx$/,
  /\/src\/study\/(?:review\/review-queue|store\/study-list)\.ts$/,
  /\/(?:beside|card|comfort|offline|print|quote|speech|structure|study)-(?:de|en)\.json$/,
];

// What stands beside the text, in one chunk.
const beside =
  /\/src\/(?:reader\/actors\/|reader\/layers\/(?:ShortcutsPanel|told-shortcuts)|site\/(?:Beside|ActorTools|Edition|ListenButton|load-analysis|PrintButton|QuoteButton|SiteShortcuts|TextActions|TextTools|ToolButton|asked-tool|show-actor|use-asked-view)\b|ui\/use-taken-over|reader\/place\/use-sentence-in-hand|study\/store\/study-keys|tools\/speech\/(?:german-voices|speech-platform|use-german-voices|VoicesNote)|article\/document\/(?:analysis|apparatus|claims|excerpt|mentions|places)\b)/;

// What an article's page needs to save an expression and to mark it, but for the store.
const saving =
  /\/src\/study\/(?:store\/(?:find-expression|printed-ranges|saved-expression|saved-positions|when-saved|marks-shown)|views\/(?:SaveButton|StudyFailure|StudyLink|use-records|use-study-list))\b/;

// What keeps the site on the device, from whichever page of it.
const keeping = /\/src\/(?:tools\/offline\/|site\/Notes)/;

// What reads and writes the list of what the reader has saved.
const study = /\/node_modules\/(?:idb|valibot)\/|\/src\/study\/store\/study-list\.ts/;

// The page of what the reader has saved, with its schedule.
const learning = /\/node_modules\/ts-fsrs\/|\/src\/(?:site\/StudyRoute|study\/)/;

// What the page and the later parts both use. Left alone each would be a chunk by itself, which compresses badly. No
// styles: theirs would come before the statement of the order of the layers.
const shared: readonly RegExp[] = [
  /\/node_modules\/(?:i18next|react-i18next|use-sync-external-store|html-parse-stringify|void-elements)\//,
  /\/node_modules\/react\/(?:cjs\/react-)?jsx-runtime/,
  /\/lucide-react\/dist\/esm\/(?:(?!icons\/)|icons\/(?:x|languages)\.)/,
  /\/src\/article\/document\/(?!analysis|apparatus|claims|excerpt|mentions|places)/,
  /\/src\/reader\/layers\/(?![A-Z]|told-shortcuts|use-bar)/,
  /\/src\/i18n\/(?:format-date|later-words)/,
  /\/src\/site\/(?:resources|page-at|LaterBeside)\.tsx?/,
  /\/src\/ui\/(?:resource|idle|Notice|hide-open-popover|live-parts|Icon|stored|emitter)\.tsx?/,
  /\/src\/reader\/place\/(?:word-place|sentence-at-eye|left-place|use-place)/,
  /virtual:corpus|vite\/preload-helper/,
];

/** A chunk of modules, and whatever else only they need; of two that would take a module the one with more priority does. */
interface ChunkGroup {
  readonly name: string;
  readonly test: (module: string) => boolean;
  readonly priority: number;
}

/** A chunk by its name and by the module for which it is asked, if there is one. */
interface Chunk {
  readonly name: string;
  readonly facadeModuleId?: string | null;
}

/** Chunks of many modules: left alone each module would be one, which compresses badly. */
export const chunkGroups: readonly ChunkGroup[] = [
  { name: 'interface', test: (module) => shared.some((pattern) => pattern.test(module)), priority: 5 },
  { name: 'beside', test: (module) => beside.test(module), priority: 4 },
  { name: 'saving', test: (module) => saving.test(module), priority: 3 },
  { name: 'keeping', test: (module) => keeping.test(module), priority: 3 },
  { name: 'study', test: (module) => study.test(module), priority: 2 },
  { name: 'learning', test: (module) => learning.test(module), priority: 1 },
];

/** Whether a chunk is loaded on first use or when the page is idle, and not with the page. */
export function isLater({ name, facadeModuleId }: Chunk): boolean {
  if (chunkGroups.some((group) => group.name === name)) return name !== 'interface';
  return later.some((pattern) => pattern.test(facadeModuleId ?? ''));
}
