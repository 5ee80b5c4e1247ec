import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { workFolder } from '#build/work-folder.ts';

describe('the folder that a build works in', () => {
  it('is another one for each site, also where their folders are called the same', () => {
    expect(workFolder('/a/dist')).not.toBe(workFolder('/b/dist'));
    expect(workFolder('/a/dist')).toMatch(/^node_modules\/\.build\/dist-[\w-]{8}$/);
  });

  it('is the same one however the site’s folder is written', () => {
    expect(workFolder('dist')).toBe(workFolder(resolve('dist')));
  });
});
