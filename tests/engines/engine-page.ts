/** The engines that the site is the same in. */
export const engineNames = ['chromium', 'firefox', 'webkit'] as const;

export type EngineName = (typeof engineNames)[number];

/** What goes into a page and comes back from it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** The states of WAI-ARIA that an element of the page may be in. */
export const states = ['checked', 'pressed', 'expanded', 'collapsed', 'haspopup', 'modal'] as const;

export type State = (typeof states)[number];

/** What the engine's accessibility tree tells a screen reader of an element. */
export interface Told {
  readonly role: string;
  readonly name: string;
  /** Undefined where the driver tells none: WebDriver knows roles and names alone, which is all that WebKit's has. */
  readonly states?: readonly State[];
  /** BCP 47; of Firefox's tree alone, for the protocol of Chromium's tells none. */
  readonly language?: string;
}

/** A point of the window, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What a page may be opened without. */
export interface PageOptions {
  /** Whether its scripts run; the test's own do in any case. */
  readonly script: boolean;
}

/** A page in a profile of its own, by what the drivers of all engines can do. */
export interface EnginePage {
  /** Opens an address, and waits until the page is loaded. */
  readonly goTo: (url: string) => Promise<void>;
  /** Runs a function in the page; it knows its argument, and nothing else of the test. */
  readonly run: <Argument extends Json, Result>(
    script: (argument: Argument) => Result,
    argument: Argument,
  ) => Promise<Result>;
  /** Clicks the first element that a CSS selector finds, or an XPath that begins with `//`, as a reader does. */
  readonly click: (selector: string) => Promise<void>;
  /** Presses a key: a letter or a sign, or one with a name. */
  readonly press: (key: string) => Promise<void>;
  /** Drags the mouse with its button held down. */
  readonly drag: (from: Point, to: Point) => Promise<void>;
  readonly told: (selector: string) => Promise<Told>;
  /** Sets the size of what is seen of the page. */
  readonly resize: (width: number, height: number) => Promise<void>;
  /** What is seen of the page, as PNG. */
  readonly picture: () => Promise<Buffer>;
  /** The page as PDF, where the driver can print. */
  readonly print: () => Promise<Buffer>;
  readonly close: () => Promise<void>;
}

/** An engine that has been started, and opens pages in profiles of their own, one after the other. */
export interface StartedEngine {
  readonly open: (options: PageOptions) => Promise<EnginePage>;
  readonly end: () => Promise<void>;
}
