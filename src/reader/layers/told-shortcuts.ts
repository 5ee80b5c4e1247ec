import {
  isOffered,
  type LayerName,
  type LayersWith,
  layerNames,
  layers,
  type Need,
} from '#reader/layers/layers.ts';

type SaidLayer = LayersWith<{ readonly isSaid: true }>;

function isSaid(name: LayerName): name is SaidLayer {
  return layers[name].isSaid;
}

/**
 * What can be laid over the text of an article that has such things, or asked of it: all that a reader can choose to see, and what
 * else the words show. One that a key switches has the name of its command.
 */
export function toldLayers(has: readonly Need[]): readonly (SaidLayer | 'saved' | 'card')[] {
  return [...layerNames.filter(isSaid).filter((name) => isOffered(name, has)), 'saved', 'card'];
}

/** The keys of the text, once the cursor is in it; they are no single letters, so nobody has to turn them off. */
export const cursorKeys = [
  { keys: ['Tab'], command: 'enterText' },
  { keys: ['←', '→'], command: 'moveByWord' },
  { keys: ['Home', 'End'], command: 'sentenceEnds' },
  { keys: ['⏎'], command: 'lookUp' },
  { keys: ['↓', '↑'], command: 'counterpart' },
  { keys: ['Esc'], command: 'leave' },
  { keys: ['Esc'], command: 'endSteps' },
  { keys: ['Esc'], command: 'endListening' },
] as const;
