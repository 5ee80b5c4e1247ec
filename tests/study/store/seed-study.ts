/**
 * Puts records into the reader's database, as if they had been saved earlier; where there is one already it stays as it is.
 * Whole in itself, so that a test may also hand it to a page of its own. In the step that makes the database, so that
 * nobody finds it empty.
 */
export function seedStudy(records: readonly object[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('lesart.study', 2);
    opening.onupgradeneeded = () => {
      const expressions = opening.result.createObjectStore('expressions', { keyPath: 'id' });
      opening.result.createObjectStore('unreadable', { autoIncrement: true });
      opening.result.createObjectStore('words', { keyPath: 'headword' });
      for (const record of records) expressions.put(record);
    };
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
    opening.onerror = () => reject(opening.error);
  });
}
