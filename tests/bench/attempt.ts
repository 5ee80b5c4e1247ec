/** Does what may fail without ending the bench: it says what went wrong, and there is no result. */
export async function attempt<Result>(
  what: string,
  work: () => Promise<Result>,
): Promise<Result | undefined> {
  try {
    return await work();
  } catch (error) {
    console.log(`${what} failed: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}
