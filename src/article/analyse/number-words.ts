const ones = 'ein zwei drei vier fünf sechs sieben acht neun'.split(' ');
const tens = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');

/** Numbers that are written as words, up to ninety-nine, and the hundreds and thousands that are common. */
export const numberWords: readonly string[] = [
  ...ones.slice(1),
  ...'zwo null zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn hundert tausend'.split(
    ' ',
  ),
  ...'anderthalb eineinhalb zweieinhalb dreieinhalb'.split(' '),
  ...tens,
  ...tens.flatMap((ten) => ones.map((one) => `${one}und${ten}`)),
  ...ones.flatMap((one) => [`${one}hundert`, `${one}tausend`]),
  ...tens.map((ten) => `${ten}tausend`),
  ...'zehntausend hunderttausend'.split(' '),
];
