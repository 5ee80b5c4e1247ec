import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import * as v from 'valibot';

const name = v.object({ name: v.string() });
const arcs = v.array(v.number());
/** ISO 3166-1 numeric; a few disputed territories have none. */
const id = v.optional(v.string());

const country = v.variant('type', [
  v.object({ type: v.literal('Polygon'), id, properties: name, arcs: v.array(arcs) }),
  v.object({ type: v.literal('MultiPolygon'), id, properties: name, arcs: v.array(v.array(arcs)) }),
]);

const topology = v.object({
  type: v.literal('Topology'),
  transform: v.object({
    scale: v.tuple([v.number(), v.number()]),
    translate: v.tuple([v.number(), v.number()]),
  }),
  arcs: v.array(v.array(v.array(v.number()))),
  objects: v.object({
    countries: v.object({ type: v.literal('GeometryCollection'), geometries: v.array(country) }),
  }),
});

/** The countries of the world as Natural Earth draws them at 1:50 million, in TopoJSON: borders are stored once for both sides. */
export type Atlas = v.InferOutput<typeof topology>;

let reading: Promise<Atlas> | undefined;

async function read(): Promise<Atlas> {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  return v.parse(topology, JSON.parse(await readFile(file, 'utf8')));
}

/** Reads the atlas that is installed, once for all maps. */
export function readAtlas(): Promise<Atlas> {
  reading ??= read();
  return reading;
}
