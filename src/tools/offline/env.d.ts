interface ImportMetaEnv {
  /** What the worker keeps in any case; only where the build bundles the worker. */
  readonly KEPT: import('#tools/offline/kept-site.ts').KeptSite;
}

/** What is missing in the types of the DOM: Trusted Types. Source: www.w3.org/TR/trusted-types. */
interface TrustedScriptURL {
  readonly toString: () => string;
}

interface TrustedTypePolicyFactory {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: () => string },
  ) => { readonly createScriptURL: (input: string) => TrustedScriptURL };
}

interface Window {
  /** Undefined in browsers that know no Trusted Types. */
  readonly trustedTypes?: TrustedTypePolicyFactory;
}

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
