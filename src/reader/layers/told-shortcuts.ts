import { type LayerName, layerNames, layers } from '#reader/layers/layers.ts';

function isSeen(name: LayerName): name is Exclude<LayerName, 'keys'> {
  return layers[name].isSaid;
}

/**
 * What can be laid over the text, or asked of it: all that a reader can choose to see, and what else the words show. One that
 * a key switches has the name of its command.
 */
export const toldLayers = [...layerNames.filter(isSeen), 'saved', 'card'] as const;

/** The keys of the text, once the cursor is in it; they are no single letters, so nobody has to turn them off. */
export const textShortcuts = [
  { keys: ['Tab'], command: 'enterText' },
  { keys: ['←', '→'], command: 'moveByWord' },
  { keys: ['Home', 'End'], command: 'sentenceEnds' },
  { keys: ['⏎'], command: 'lookUp' },
  { keys: ['↓', '↑'], command: 'counterpart' },
  { keys: ['Esc'], command: 'leave' },
  { keys: ['Esc'], command: 'endSteps' },
  { keys: ['Esc'], command: 'endListening' },
] as const;
