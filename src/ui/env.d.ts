/** What is missing in the types of the DOM: Trusted Types. Source: www.w3.org/TR/trusted-types. */
interface TrustedScriptURL {
  readonly toString: () => string;
}

interface TrustedTypePolicy {
  readonly createScriptURL: (input: string) => TrustedScriptURL;
}

interface TrustedTypePolicyFactory {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (input: string) => string },
  ) => TrustedTypePolicy;
}

interface Window {
  /** Undefined in browsers that know no Trusted Types. */
  readonly trustedTypes?: TrustedTypePolicyFactory;
  readonly Worker: new (address: string | TrustedScriptURL, options?: WorkerOptions) => Worker;
}
