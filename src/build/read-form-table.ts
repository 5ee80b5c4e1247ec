import type { FormTable } from '#article/analyse/form-table.ts';
import { readForms } from '#article/analyse/read-forms.ts';
import { readFormPack } from '#build/read-form-pack.ts';

/** Opens the forms of German as the site has them, for commands: see `readFormPack`. */
export async function readFormTable(): Promise<FormTable> {
  return readForms(await readFormPack(process.cwd()));
}
