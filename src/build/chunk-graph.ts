/** A script of the built site, as the bundler tells of it. */
export interface Chunk {
  readonly type: 'chunk';
  readonly fileName: string;
  readonly facadeModuleId: string | null;
  readonly moduleIds: readonly string[];
  /** Names of the files that it imports at once, and of those that it imports when it is asked to. */
  readonly imports: readonly string[];
  readonly dynamicImports: readonly string[];
}

/** The scripts of a site by the names of their files. */
export type ChunkGraph = ReadonlyMap<string, Chunk>;

/** Makes the graph of what a bundler has written. */
export function graphOf(bundle: Readonly<Record<string, Chunk | { readonly type: 'asset' }>>): ChunkGraph {
  const chunks = Object.values(bundle).flatMap((one) => (one.type === 'chunk' ? one : []));
  return new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
}

function reach(graph: ChunkGraph, from: readonly string[], next: (chunk: Chunk) => readonly string[]) {
  const reached = new Set<string>();
  const queue = [...from];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    const chunk = graph.get(name);
    if (!chunk || reached.has(name)) continue;
    reached.add(name);
    queue.push(...next(chunk));
  }
  return reached;
}

/** The files that a script needs to run at all: itself, and what it imports, and what that does. */
export function filesAtOnce(graph: ChunkGraph, files: readonly string[]): readonly string[] {
  return [...reach(graph, files, ({ imports }) => imports)];
}

/** All files that a script may ever ask for. */
export function filesEver(graph: ChunkGraph, files: readonly string[]): ReadonlySet<string> {
  return reach(graph, files, ({ imports, dynamicImports }) => [...imports, ...dynamicImports]);
}

/** The file in which a module is, by the end of the module's path. Errors: it is in none. */
export function fileOf(graph: ChunkGraph, module: string): string {
  for (const { fileName, moduleIds, facadeModuleId } of graph.values())
    if (facadeModuleId?.endsWith(module) || moduleIds.some((id) => id.endsWith(module))) return fileName;
  throw new Error(`no script of the site has ${module}`);
}
