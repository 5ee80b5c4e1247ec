/** How long a page may take before something counts as never, in milliseconds: to come to rest, and to do what is asked. */
export const patience = { loading: 120_000, use: 30_000 } as const;
