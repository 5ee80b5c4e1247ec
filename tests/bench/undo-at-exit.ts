const undos: (() => void)[] = [];

/** Undoes something when this process ends, however it does: also when it fails or is interrupted. */
export function undoAtExit(undo: () => void): void {
  if (undos.length === 0) {
    process.once('SIGINT', () => process.exit(130));
    process.once('SIGTERM', () => process.exit(143));
    process.once('exit', () => {
      for (const each of undos.toReversed()) each();
    });
  }
  undos.push(undo);
}
