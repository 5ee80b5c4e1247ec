import type beside from '#i18n/beside-en.json';
import type card from '#i18n/card-en.json';
import type comfort from '#i18n/comfort-en.json';
import type en from '#i18n/en.json';
import type offline from '#i18n/offline-en.json';
import type print from '#i18n/print-en.json';
import type quote from '#i18n/quote-en.json';
import type speech from '#i18n/speech-en.json';
import type structure from '#i18n/structure-en.json';
import type study from '#i18n/study-en.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    readonly defaultNS: 'translation';
    readonly resources: {
      readonly translation: typeof en;
      readonly beside: typeof beside;
      readonly card: typeof card;
      readonly comfort: typeof comfort;
      readonly offline: typeof offline;
      readonly print: typeof print;
      readonly quote: typeof quote;
      readonly speech: typeof speech;
      readonly structure: typeof structure;
      readonly study: typeof study;
    };
  }
}
