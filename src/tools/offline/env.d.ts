interface ImportMetaEnv {
  /** What the worker keeps in any case; only where the build bundles the worker. */
  readonly KEPT: import('#tools/offline/kept-site.ts').KeptSite;
}

/** What is missing in the types of the DOM. Source: www.w3.org/TR/trusted-types. */
interface ServiceWorkerContainer {
  register(address: string | TrustedScriptURL): Promise<ServiceWorkerRegistration>;
}

/** An event that the browser waits for. Source: www.w3.org/TR/service-workers. */
interface ExtendableEvent extends Event {
  readonly waitUntil: (task: Promise<unknown>) => void;
}

/** A message of a page to its worker. Source: www.w3.org/TR/service-workers. */
interface ExtendableMessageEvent extends MessageEvent {
  readonly waitUntil: (task: Promise<unknown>) => void;
}
