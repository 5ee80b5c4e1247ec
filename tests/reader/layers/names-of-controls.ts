/** What the controls that open translations and glosses are called. */
export const names = {
  en: {
    opener: 'Translate this sentence',
    words: 'Word glosses',
    options: 'Gloss options',
    all: 'All words',
    harder: 'Less common words',
    selftest: 'Self-test',
    simple: 'Plain German',
    below: 'Below',
    beside: 'Beside',
    off: 'Off',
  },
  de: {
    opener: 'Diesen Satz übersetzen',
    words: 'Wortglossen',
    options: 'Glossen einstellen',
    all: 'Alle Wörter',
    harder: 'Seltenere Wörter',
    selftest: 'Selbsttest',
    simple: 'Einfaches Deutsch',
    below: 'Darunter',
    beside: 'Daneben',
    off: 'Aus',
  },
} as const;
