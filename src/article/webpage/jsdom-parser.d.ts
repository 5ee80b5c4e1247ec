/** The small DOM that Readability brings along for workers: of well-formed markup alone. The package has no types for it. */
declare module '@mozilla/readability/JSDOMParser.js' {
  class JSDOMParser {
    parse(markup: string): Document;
  }
  export = JSDOMParser;
}
