interface ImportMetaEnv {
  /** Addresses of the files of the typefaces that have one; none in development. */
  readonly FONTS?: Readonly<Partial<Record<string, string>>>;
}

/** What is missing in the types of the DOM. Source: wicg.github.io/netinfo. */
interface Navigator {
  /** Undefined in browsers that don't tell. */
  readonly connection?: {
    /** The round trip to the server that the browser estimates, in milliseconds. */
    readonly rtt?: number;
    /** Whether the reader wants few data to be loaded. Source: wicg.github.io/savedata. */
    readonly saveData?: boolean;
  };
}

/** Where an installed app finds the files that it was opened with. Source: wicg.github.io/web-app-launch. */
interface LaunchQueue {
  readonly setConsumer: (
    consumer: (launched: { readonly files: readonly FileSystemFileHandle[] }) => void,
  ) => void;
}

interface Window {
  /** Undefined in browsers that open no files with an app. */
  readonly launchQueue?: LaunchQueue;
}

interface Performance {
  getEntriesByType(type: 'navigation'): readonly PerformanceNavigationTiming[];
}
