import type actors from '#reader/actors/messages-en.json';
import type comfort from '#reader/comfort/messages-en.json';
import type layers from '#reader/layers/messages-en.json';
import type lookup from '#reader/lookup/messages-en.json';
import type place from '#reader/place/messages-en.json';
import type text from '#reader/text/messages-en.json';
import type ahead from '#shelf/ahead/messages-en.json';
import type senses from '#shelf/senses/messages-en.json';
import type shelf from '#shelf/views/messages-en.json';
import type site from '#site/messages-en.json';
import type known from '#study/known/messages-en.json';
import type study from '#study/views/messages-en.json';
import type exported from '#tools/export/messages-en.json';
import type offline from '#tools/offline/messages-en.json';
import type print from '#tools/print/messages-en.json';
import type quote from '#tools/quote/messages-en.json';
import type speech from '#tools/speech/messages-en.json';
import type ui from '#ui/messages-en.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    readonly defaultNS: 'site';
    readonly resources: {
      readonly 'reader/actors': typeof actors;
      readonly 'reader/comfort': typeof comfort;
      readonly 'reader/layers': typeof layers;
      readonly 'reader/lookup': typeof lookup;
      readonly 'reader/place': typeof place;
      readonly 'reader/text': typeof text;
      readonly 'shelf/ahead': typeof ahead;
      readonly 'shelf/senses': typeof senses;
      readonly 'shelf/views': typeof shelf;
      readonly site: typeof site;
      readonly 'study/known': typeof known;
      readonly 'study/views': typeof study;
      readonly 'tools/export': typeof exported;
      readonly 'tools/offline': typeof offline;
      readonly 'tools/print': typeof print;
      readonly 'tools/quote': typeof quote;
      readonly 'tools/speech': typeof speech;
      readonly ui: typeof ui;
    };
  }
}
