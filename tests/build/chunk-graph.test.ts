import { describe, expect, it } from 'vitest';
import { type Chunk, fileOf, filesAtOnce, filesEver, graphOf } from '#build/chunk-graph.ts';

function chunk(
  fileName: string,
  module: string,
  imports: readonly string[],
  dynamicImports: readonly string[] = [],
): Chunk {
  return {
    type: 'chunk',
    fileName,
    facadeModuleId: null,
    moduleIds: [`/src/${module}`],
    imports,
    dynamicImports,
  };
}

const graph = graphOf({
  'index.js': chunk('index.js', 'client.ts', ['shared.js'], ['page.js']),
  'page.js': chunk('page.js', 'page.tsx', ['shared.js', 'parts.js'], ['tool.js']),
  'parts.js': chunk('parts.js', 'parts.ts', ['page.js']),
  'shared.js': chunk('shared.js', 'shared.ts', []),
  'tool.js': chunk('tool.js', 'tool.tsx', []),
  'drawn.js': chunk('drawn.js', 'drawn.tsx', ['shared.js']),
  'style.css': { type: 'asset' },
});

describe('the scripts of a site', () => {
  it('need at once what they import, and what that does', () => {
    expect(filesAtOnce(graph, ['index.js']).toSorted()).toEqual(['index.js', 'shared.js']);
    expect(filesAtOnce(graph, ['page.js']).toSorted()).toEqual(['page.js', 'parts.js', 'shared.js']);
    expect(filesAtOnce(graph, ['style.css'])).toEqual([]);
  });

  it('may ask for what they import later too, and for nothing else', () => {
    const asked = filesEver(graph, ['index.js']);
    expect([...asked].toSorted()).toEqual(['index.js', 'page.js', 'parts.js', 'shared.js', 'tool.js']);
  });

  it('are found by what is in them', () => {
    expect(fileOf(graph, '/page.tsx')).toBe('page.js');
    expect(() => fileOf(graph, '/nowhere.ts')).toThrow('no script of the site has /nowhere.ts');
  });
});
