/**
 * Makes work that is asked for often and says the same each time: while it is under way all that ask are answered by one more
 * turn behind it.
 */
export function oneAtATime(work: () => Promise<void>): () => void {
  let isUnderWay = false;
  let isAsked = false;
  const run = async () => {
    isUnderWay = true;
    while (isAsked) {
      isAsked = false;
      await work();
    }
    isUnderWay = false;
  };
  return () => {
    isAsked = true;
    if (!isUnderWay) void run();
  };
}
