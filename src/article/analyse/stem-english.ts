/** Forms that no rule leads back: each word, then its forms. */
const irregular = `arise arose arisen, awake awoke awoken, be am is are was were been, bear bore born borne, beat beaten, become became, begin began begun, bend bent,
  bind bound, bite bit bitten, blow blew blown, break broke broken, bring brought, build built, burn burnt, buy bought, catch caught,
  choose chose chosen, come came, creep crept, deal dealt, dig dug, do does did done, draw drew drawn, drink drank drunk, drive drove driven, eat ate eaten,
  fall fell fallen, feed fed, feel felt, fight fought, find found, flee fled, fly flew flown, forbid forbade forbidden,
  forget forgot forgotten, forgive forgave forgiven, freeze froze frozen, get got gotten, give gave given, go goes went gone, grow grew grown, hang hung,
  have has had, hear heard, hide hid hidden, hold held, keep kept, know knew known, lay laid, lead led, learn learnt, leave left, lend lent, lie lay lain lying,
  light lit, lose lost, make made, mean meant, meet met, pay paid, ride rode ridden, ring rang rung, rise rose risen, run ran, say said, see saw seen,
  seek sought, sell sold, send sent, shake shook shaken, shine shone, shoot shot, show shown, shrink shrank shrunk, sing sang sung, sink sank sunk, sit sat,
  sleep slept, slide slid, speak spoke spoken, spend spent, spring sprang sprung, stand stood, steal stole stolen, stick stuck, strike struck stricken,
  strive strove striven, swear swore sworn, sweep swept, swim swam swum, swing swung, take took taken, teach taught, tear tore torn, tell told, think thought,
  throw threw thrown, understand understood, uphold upheld, wake woke woken, wear wore worn, weave wove woven, weep wept, win won, wind wound,
  withdraw withdrew withdrawn, write wrote written, child children, foot feet, man men, woman women, tooth teeth, mouse mice, life lives, wife wives, half halves,
  leaf leaves, shelf shelves, thief thieves, good better best, bad worse worst, far further furthest, little less least, many more most`;

const bases = new Map(
  irregular.split(/,\s+/).flatMap((line) => {
    const [base = '', ...forms] = line.split(' ');
    return forms.map((form) => [form, base] as const);
  }),
);

/**
 * A word without its endings, so that two forms of one word are the same: *visits*, *visited* and *visit*. It is for comparing and no word: *change*
 * is *chang*.
 */
export function stemEnglish(word: string): string {
  const small = word.toLowerCase().replace(/['’]s?$/, '');
  return (bases.get(small) ?? small)
    .replace(/(?<=..)ie[sd]$/, 'y')
    .replace(/(?<=ss|[xz]|[cs]h)es$/, '')
    .replace(/(?<=..)(?<![siu])s$/, '')
    .replace(/(?<=[aeiouy].*)(?:ing|ed)$/, '')
    .replace(/(?<letter>[bdfglmnprt])\k<letter>$/, '$<letter>')
    .replace(/(?<=..)e$/, '');
}
