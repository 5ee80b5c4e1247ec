interface ImportMetaEnv {
  /** Address of the serif's file; none in development. */
  readonly FONT?: string;
}
