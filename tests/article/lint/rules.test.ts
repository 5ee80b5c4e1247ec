import { describe, expect, it } from 'vitest';
import { checkFile } from '#article/lint/check-file.ts';
import { rules } from '#article/lint/rules.ts';
import { registry } from '../compile/sample.ts';
import { file } from '../conllu/sample.ts';
import { ARTICLE, findingsOf, TREEBANK } from './sample.ts';

/** A rule, a file that breaks it (the article with one piece replaced), and what is said of it. */
interface Breach {
  readonly rule: string;
  readonly what: string;
  readonly from: string | RegExp;
  readonly to: string;
  readonly found: readonly string[];
}

const breaches: readonly Breach[] = [
  {
    rule: 'form',
    what: 'a byte order mark',
    from: /^/,
    to: '\ufeff',
    found: ['1:1: warning: found a byte order mark, expected none, as the file is UTF-8'],
  },
  {
    rule: 'form',
    what: 'CRLF',
    from: /\n/g,
    to: '\r\n',
    found: ['1:20: warning: found CRLF line ends, expected LF alone'],
  },
  {
    rule: 'form',
    what: 'CRLF on a later line',
    from: 'cop _ Gloss=is\n',
    to: 'cop _ Gloss=is\r\n',
    found: ['33:92: warning: found CRLF line ends, expected LF alone'],
  },
  {
    rule: 'xpos',
    what: 'a tag that STTS has not',
    from: 'Mai NOUN NN',
    to: 'Mai NOUN FOO',
    found: ['19:16: error: found "FOO", expected a tag of STTS, such as NN, VVFIN or PTKVZ'],
  },
  {
    rule: 'particle',
    what: 'a particle with another relation',
    from: '3 compound:prt',
    to: '3 advmod',
    found: ['22:33: error: found "advmod", expected "compound:prt", as XPOS is PTKVZ'],
  },
  {
    rule: 'particle',
    what: 'a particle with another tag',
    from: 'ADV PTKVZ',
    to: 'ADV ADV',
    found: ['22:23: error: found "ADV", expected "PTKVZ", as DEPREL is compound:prt'],
  },
  {
    rule: 'leaf',
    what: 'a noun that is joined to a sign',
    from: 'Number=Sing 3 obl',
    to: 'Number=Sing 10 conj',
    found: [
      '19:52: error: found "10", the punct ".", expected a content word, as nothing hangs from a function word [leaf]',
      '19:55: error: found "conj", expected "conj" from a word before it, not from word 10 [direction]',
    ],
  },
  {
    rule: 'nominal-modifier',
    what: 'obl under a noun that a heading hangs from',
    from: /3 nsubj ([\s\S]*)3 gibt geben VERB VVFIN \S+/,
    to: '3 nmod $13 gibt Gabe NOUN NN Case=Nom|Gender=Fem|Number=Sing',
    found: ['19:54: error: found "obl", expected "nmod", as "gibt" is a noun and no predicate'],
  },
  {
    rule: 'required-feature',
    what: 'a mood without a tense',
    from: '|Tense=Pres|VerbForm=Fin 5 cop',
    to: '|VerbForm=Fin 5 cop',
    found: ['33:22: error: found AUX without Tense, expected Tense=Past or Pres'],
  },
  {
    rule: 'expression',
    what: 'a word twice in an expression',
    from: 'Mwe=1:AdvID',
    to: 'Mwe=1:AdvID;1',
    found: ['34:59: error: found "1", expected each number once on a word'],
  },
  {
    rule: 'translation',
    what: 'a sentence without the tokens of its translation',
    from: /# tokens_en = This.*\n# align_en.*\n/,
    to: '',
    found: [
      '25:1: error: found a sentence without # tokens_en, expected # tokens_en = …, as other sentences have it [translation]',
      '25:1: error: found a sentence without # align_en, expected # align_en = …, as other sentences have it [alignment]',
    ],
  },
  {
    rule: 'plain-german',
    what: 'a sentence that is not said in plain German',
    from: /# text_de_simple = Er.*\n/,
    to: '',
    found: [
      '25:1: error: found a sentence without # text_de_simple, expected # text_de_simple = …, as other sentences have it',
    ],
  },
  {
    rule: 'layer-comment',
    what: 'a sentence twice in plain German',
    from: /(# text_de_simple = Er.*\n)/,
    to: '$1$1',
    found: ['28:1: error: found a second # text_de_simple, expected one (line 27)'],
  },
  {
    rule: 'layer-comment',
    what: 'plain German without a word',
    from: /(# text_de_simple =) Er.*/,
    to: '$1',
    found: ['27:19: error: found # text_de_simple without a value, expected # text_de_simple = …'],
  },
  {
    rule: 'form',
    what: 'an empty line too many',
    from: '\n\n#',
    to: '\n\n\n#',
    found: ['25:1: warning: found one more empty line, expected "# sent_id = s2"'],
  },
  {
    rule: 'form',
    what: 'no empty line at the end',
    from: /\n\n$/,
    to: '\n',
    found: ['38:1: warning: found the end of the file, expected an empty line after the last sentence'],
  },
  {
    rule: 'part-of-speech',
    what: 'an unknown part of speech',
    from: 'Mai NOUN',
    to: 'Mai NN',
    found: [
      '19:11: error: found "NN", expected ADJ, ADP, ADV, AUX, CCONJ, DET, INTJ, NOUN, NUM, PART, PRON, PROPN, PUNCT, SCONJ, SYM, VERB, X',
    ],
  },
  {
    rule: 'auxiliary',
    what: 'an auxiliary that is none',
    from: 'sei sein AUX',
    to: 'sei seien AUX',
    found: [
      '33:7: error: found AUX "seien", expected an auxiliary (dürfen, haben, können, mögen, müssen, sein, sollen, tun, werden, wollen), or VERB',
    ],
  },
  {
    rule: 'every-word',
    what: 'a word without a part of speech',
    from: 'Mai NOUN',
    to: 'Mai _',
    found: ['19:11: error: found "_", expected a UPOS, as other words have one'],
  },
  {
    rule: 'every-word',
    what: 'a word without a lemma',
    from: 'Mai Mai',
    to: 'Mai _',
    found: ['19:7: error: found "_", expected a LEMMA, as other words have one'],
  },
  {
    rule: 'feature',
    what: 'a value that a feature can’t have',
    from: 'Case=Dat|Gender=Masc|Number=Sing 3',
    to: 'Case=Dat|Gender=Com|Number=Sing 3',
    found: ['19:28: error: found "Gender=Com", expected Gender of Fem, Masc, Neut'],
  },
  {
    rule: 'required-feature',
    what: 'a verb without its form',
    from: '|Tense=Pres|VerbForm=Fin 0',
    to: '|Tense=Pres 0',
    found: ['15:25: error: found VERB without VerbForm, expected VerbForm=Fin or Inf or Part'],
  },
  {
    rule: 'required-feature',
    what: 'a finite verb without its mood',
    from: 'Mood=Sub|',
    to: '',
    found: ['33:22: error: found AUX without Mood, expected Mood=Imp or Ind or Sub'],
  },
  {
    rule: 'required-feature',
    what: 'a pronoun without its kind',
    from: '|PronType=Dem',
    to: '',
    found: [
      '32:23: error: found DET without PronType, expected PronType=Art or Dem or Emp or Ind or Int or Neg or Prs or Rcp or Rel or Tot',
    ],
  },
  {
    rule: 'required-feature',
    what: 'a particle without the mark of one',
    from: 'bekannt ADV PTKVZ',
    to: 'bekannt ADP PTKVZ',
    found: ['22:29: error: found ADP without PartType, expected PartType=Vbp'],
  },
  {
    rule: 'space-after',
    what: 'a space that the text has not',
    from: 'Gloss=good|SpaceAfter=No',
    to: 'Gloss=good',
    found: [
      '36:40: error: found no SpaceAfter=No, expected SpaceAfter=No, as # text has no space after "gut"',
    ],
  },
  {
    rule: 'white-space',
    what: 'a no-break space in a translation',
    from: 'fund in May.',
    to: 'fund in\u00a0May.',
    found: ['10:45: error: found U+00A0, expected one blank'],
  },
  {
    rule: 'relation',
    what: 'a relation that no language has',
    from: '3 obl _',
    to: '3 olb _',
    found: ['19:54: error: found "olb", expected a relation of UD, universaldependencies.org/u/dep'],
  },
  {
    rule: 'subtype',
    what: 'a relation that German has not',
    from: '3 obl _',
    to: '3 obl:npmod _',
    found: [
      '19:54: error: found "obl:npmod", expected a relation of German UD, universaldependencies.org/de/dep',
    ],
  },
  {
    rule: 'direction',
    what: 'a surname before its head',
    from: 'Number=Sing 1 flat',
    to: 'Number=Sing 3 flat',
    found: ['14:58: error: found "flat", expected "flat" from a word before it, not from word 3'],
  },
  {
    rule: 'leaf',
    what: 'a word that hangs from a preposition',
    from: 'APPR _ 6 case _ Gloss=in\n5 dem der DET ART Case=Dat|Definite=Def|Gender=Masc|Number=Sing|PronType=Art 6',
    to: 'APPR _ 6 case _ Gloss=in\n5 dem der DET ART Case=Dat|Definite=Def|Gender=Masc|Number=Sing|PronType=Art 4',
    found: [
      '18:78: error: found "4", the case "in", expected a content word, as nothing hangs from a function word',
    ],
  },
  {
    rule: 'nominal-modifier',
    what: 'obl under a noun',
    from: 'Number=Sing 3 obl',
    to: 'Number=Sing 8 obl',
    found: ['19:54: error: found "obl", expected "nmod", as "Fördertopf" is a noun and no predicate'],
  },
  {
    rule: 'layer-comment',
    what: 'a second translation',
    from: '# tokens_en = Anna',
    to: '# text_en = Anna announces it.\n# tokens_en = Anna',
    found: ['11:1: error: found a second # text_en, expected one (line 10)'],
  },
  {
    rule: 'layer-comment',
    what: 'a speaker without a name',
    from: '# speaker = Ben_Berg',
    to: '# speaker =',
    found: [
      '31:12: error: found # speaker without a value, expected # speaker = … [layer-comment]',
      '31:12: error: found "", expected an identity of actors.json [speaker]',
    ],
  },
  {
    rule: 'layer-key',
    what: 'a key twice',
    from: 'Gloss=May',
    to: 'Gloss=May|Gloss=may',
    found: ['19:70: error: found Gloss again, expected each key once'],
  },
  {
    rule: 'layer-key',
    what: 'a key without a value',
    from: 'Gloss=May',
    to: 'Gloss=May|Note',
    found: ['19:70: error: found Note without a value, expected Note=…'],
  },
  {
    rule: 'layer-key',
    what: 'a note on a contraction',
    from: '_ Gloss=in\n4',
    to: '_ Gloss=in|Note=x\n4',
    found: ['16:31: error: found Note on 4-5, expected Note on words only'],
  },
  {
    rule: 'layer-key',
    what: 'an ambiguity of something else than mood',
    from: 'cop _ Gloss=is',
    to: 'cop _ Ambig=Tense|Gloss=is',
    found: ['33:90: error: found "Tense", expected Ambig=Mood'],
  },
  {
    rule: 'layer-key',
    what: 'an ambiguity of a word that has no mood',
    from: '_ Gloss=May',
    to: '_ Ambig=Mood|Gloss=May',
    found: ['19:60: error: found Ambig=Mood without Mood, expected a word with Mood in FEATS'],
  },
  {
    rule: 'placeholder',
    what: 'what a skeleton leaves to be filled in',
    from: '# meta::dateCreated',
    to: '# meta::author = …\n# meta::dateCreated',
    found: ['4:18: warning: found "…" as # meta::author, expected what it stands for, or no such line'],
  },
  {
    rule: 'metadata-key',
    what: 'metadata that nobody reads',
    from: '# meta::dateCreated',
    to: '# meta::wetter = Regen\n# meta::dateCreated',
    found: [
      '4:1: warning: found # meta::wetter, expected one of title, title_en, title_by, author, dateCreated, genre, sourceURL, rights, rights_en, annotation, annotation_en',
    ],
  },
  {
    rule: 'gloss',
    what: 'a word without a gloss',
    from: '_ Gloss=May',
    to: '_ _',
    found: ['19:60: error: found "Mai" without a gloss, expected Gloss=…, as other words have one'],
  },
  {
    rule: 'gloss',
    what: 'a contraction without a gloss',
    from: '_ Gloss=in\n4',
    to: '_ _\n4',
    found: ['16:22: error: found "im" without a gloss, expected Gloss=…, as other words have one'],
  },
  {
    rule: 'gloss',
    what: 'a gloss on a sign',
    from: '3 punct _ _',
    to: '3 punct _ Gloss=stop',
    found: ['23:29: error: found a gloss on ".", expected none on a sign'],
  },
  {
    rule: 'gloss',
    what: 'a gloss of five words',
    from: 'Gloss=May',
    to: 'Gloss=in-the-month-of-May',
    found: [
      '19:66: error: found "in-the-month-of-May", expected one to four words with "-" between, "--" for a hyphen of their own',
    ],
  },
  {
    rule: 'shared-gloss',
    what: 'a particle glossed by itself',
    from: 'Gloss=announces|SpaceAfter=No',
    to: 'Gloss=known|SpaceAfter=No',
    found: ['22:54: error: found "known", expected "announces", the gloss of the whole expression'],
  },
  {
    rule: 'shared-gloss',
    what: 'a word of an expression glossed by itself',
    from: 'Gloss=above-all|Mwe=1\n',
    to: 'Gloss=all|Mwe=1\n',
    found: ['35:82: error: found "all", expected "above-all", the gloss of the whole expression'],
  },
  {
    rule: 'segment',
    what: 'parts that spell another word',
    from: 'MSeg=Förder-topf',
    to: 'MSeg=Förder-töpfe',
    found: ['21:109: error: found "Förder-töpfe", expected parts that spell "Fördertopf"'],
  },
  {
    rule: 'segment',
    what: 'a part without a gloss',
    from: 'MGloss=support-pot',
    to: 'MGloss=support',
    found: ['21:92: error: found "support", expected 2 parts, as in MSeg=Förder-topf'],
  },
  {
    rule: 'expression',
    what: 'an expression of one word',
    from: 'Gloss=above-all|Mwe=1\n',
    to: 'Gloss=above-all\n',
    found: ['34:51: error: found "1:AdvID", expected "1" on another word of the sentence too'],
  },
  {
    rule: 'translation',
    what: 'a sentence without a translation',
    from: /# text_en = This.*\n# tokens_en.*\n# align_en.*\n/,
    to: '',
    found: [
      '25:1: error: found a sentence without # text_en, expected # text_en = …, as other sentences have it [translation]',
      '25:1: error: found a sentence without # tokens_en, expected # tokens_en = …, as other sentences have it [translation]',
      '25:1: error: found a sentence without # align_en, expected # align_en = …, as other sentences have it [alignment]',
    ],
  },
  {
    rule: 'translation',
    what: 'tokens that are not the text’s',
    from: 'May .',
    to: 'March .',
    found: ['11:48: error: found "March", expected "May.", as # text_en goes on'],
  },
  {
    rule: 'alignment',
    what: 'a number that is no word',
    from: '10:8',
    to: '11:8',
    found: ['12:48: error: found "11", expected a word from 1 to 10'],
  },
  {
    rule: 'alignment',
    what: 'a word of which nothing is said',
    from: ' 5:_ ',
    to: ' ',
    found: ['12:14: error: found nothing on word 5, "dem", expected its counterpart, or "5:_"'],
  },
  {
    rule: 'alignment',
    what: 'a token of which nothing is said',
    from: ' _:3 ',
    to: ' ',
    found: ['30:14: error: found nothing on token 3, "he", expected its counterpart, or "_:3"'],
  },
  {
    rule: 'bracket-order',
    what: 'a word closed behind the mention that it is in',
    from: 'Entity=e1)|',
    to: 'Entity=e1)(e2-person-1)|',
    found: ['14:75: error: found "(e2-person-1)", expected it before "e1)"'],
  },
  {
    rule: 'identity',
    what: 'one identity of two entities',
    from: 'nsubj _ Gloss=this',
    to: 'nsubj _ Entity=(e2-person-1-Anna_Adler)|Gloss=this',
    found: ['32:86: error: found e2 for Anna_Adler, expected e1, as before'],
  },
  {
    rule: 'speaker',
    what: 'a speaker whom nobody knows',
    from: '# speaker = Ben_Berg',
    to: '# speaker = Ben_Burg',
    found: ['31:13: error: found "Ben_Burg", expected an identity of actors.json'],
  },
];

describe('the rules', () => {
  it('have nothing against an article that has every layer', () => {
    expect(findingsOf(ARTICLE)).toEqual([]);
  });

  it.each(breaches)('$rule finds $what', ({ rule, from, to, found }) => {
    const broken = ARTICLE.replace(from, to);
    expect(broken).not.toBe(ARTICLE);
    expect(findingsOf(broken)).toEqual(
      found.map((text) => `a:${text}${text.endsWith(']') ? '' : ` [${rule}]`}`),
    );
  });

  it('want no gloss and no counterpart on a full stop, though nobody has said yet that it is one', () => {
    const bare = ARTICLE.replaceAll(/^(\d+ \S+) .* (\S+)$/gm, (_, start: string, misc: string) => {
      const kept = misc.split('|').filter((item) => /^(?:_|Gloss|Mwe|SpaceAfter)/.test(item));
      return `${start} _ _ _ _ _ _ _ ${kept.join('|')}`;
    });
    expect(findingsOf(bare).filter((finding) => finding.includes(': error: '))).toEqual([]);
  });

  it('are each broken by a file above', () => {
    // What has no entry is told of an article with a lexicon only: check-entries.test.ts.
    const broken = new Set([...breaches.map(({ rule }) => rule), 'entry']);
    expect(rules.map(({ name }) => name).filter((name) => !broken.has(name))).toEqual([]);
  });

  it.each([
    // With its copula and its subject a noun is a predicate; *allem* is an adverbial of it.
    ['a noun that is a predicate', '5 gut gut ADJ ADJD Degree=Pos', '5 gut gut NOUN NN Case=Nom'],
    ['a verb that a noun is joined to', 'Number=Sing 3 obl', 'Number=Sing 3 obl'],
  ])('let %s have an adverbial', (_, from, to) => {
    expect(findingsOf(ARTICLE.replace(from, to))).toEqual([]);
  });

  it.each(['conj', 'flat', 'appos', 'fixed', 'goeswith'])('want %s to point to the right', (relation) => {
    const leftwards = ARTICLE.replace('Number=Sing 1 flat', `Number=Sing 3 ${relation}`);
    expect(findingsOf(leftwards).filter((finding) => finding.includes('[direction]'))).toHaveLength(1);
  });

  it.each(['punct', 'case', 'mark', 'aux', 'cop', 'cc', 'det'])('let nothing hang from a %s', (relation) => {
    const hanging = ARTICLE.replace('3 obj _', `3 ${relation} _`);
    expect(findingsOf(hanging).filter((finding) => finding.includes('[leaf]'))).toHaveLength(1);
  });

  it.each(['fixed', 'flat', 'goeswith', 'conj', 'cc', 'reparandum'])(
    'let a function word carry a %s',
    (relation) => {
      const carrying = ARTICLE.replace('6 det _ Gloss=the', `4 ${relation} _ Gloss=the`);
      expect(findingsOf(carrying).filter((finding) => finding.includes('[leaf]'))).toEqual([]);
    },
  );

  it.each(['PROPN', 'PRON'])('take a %s for a nominal', (upos) => {
    const nominal = ARTICLE.replace('Fördertopf NOUN', `Fördertopf ${upos}`).replace(
      'Number=Sing 3 obl',
      'Number=Sing 8 obl',
    );
    expect(findingsOf(nominal).filter((finding) => finding.includes('[nominal-modifier]'))).toHaveLength(1);
  });

  it.each(['tokens_en', 'align_en'])('want one # %s', (key) => {
    const twice = ARTICLE.replace(new RegExp(`(# ${key} = .*\n)`), '$1$1');
    expect(findingsOf(twice).filter((finding) => finding.includes(`a second # ${key}`))).toHaveLength(1);
  });

  it('want every value of a feature to be one of it', () => {
    const odd = ARTICLE.replace(
      'Case=Dat|Gender=Masc|Number=Sing 3',
      'Case=Dat,Foo|Gender=Masc|Number=Sing 3',
    );
    expect(findingsOf(odd).filter((finding) => finding.includes('[feature]'))).toHaveLength(1);
  });

  it('let one mention close where another one opens', () => {
    const neighbours = ARTICLE.replace('Entity=e1)|', 'Entity=e1)(e2-person-1|').replace(
      'VerbForm=Fin 0 root _ Gloss',
      'VerbForm=Fin 0 root _ Entity=e2)|Gloss',
    );
    expect(findingsOf(neighbours)).toEqual([]);
  });

  it('take an underscore that is a word for its own lemma', () => {
    const underscore = ARTICLE.replace('im Mai den', 'im _ den').replace('6 Mai Mai NOUN', '6 _ _ NOUN');
    expect(findingsOf(underscore)).toEqual([]);
  });

  it('know minor identities as speakers and in mentions', () => {
    const minor = ARTICLE.replace('Ben_Berg', 'Astana').replace(
      '_ Gloss=May',
      '_ Entity=(e2-place-1-Astana)|Gloss=May',
    );
    expect(findingsOf(minor)).toEqual([]);
  });
});

describe('a file of another project', () => {
  const missing = [
    ...['# meta::title for an article', 'Gloss for word glosses', 'MSeg for the parts of compounds'],
    ...['Mwe for expressions', 'Entity for mentions of actors', '# text_en for translations'],
    ...[
      '# tokens_en for the words of translations',
      '# align_en for word alignment',
      '# text_de_simple for plain German',
      '# speaker for whose claim a sentence reports',
    ],
  ].map((layer) => {
    const mark = layer.split(' for ')[0];
    return `a:1:1: warning: found no ${mark}, expected ${layer} [missing-layer]`;
  });

  it('is told which layers it has not, and nothing else', () => {
    expect(findingsOf(TREEBANK)).toEqual(missing);
  });

  it('is told so where its columns are empty', () => {
    const empty = file(TREEBANK).replaceAll(
      /^(\d+\t[^\t\n]+)\t.*$/gm,
      (_, start: string) => `${start}${'\t_'.repeat(8)}`,
    );
    const { findings } = checkFile(empty, 'probe', registry);
    const marks = findings.map(({ found }) => found);
    expect(marks.slice(0, 5)).toEqual(['no # meta::title', 'no LEMMA', 'no UPOS', 'no FEATS', 'no HEAD']);
  });

  it('may use a key of ours for something else', () => {
    const own = TREEBANK.replace('3 obj _ _', '3 obj _ Gloss=a␣POT␣of␣support|MSeg=x').replace(
      '# text = Dies',
      '# speaker = JOHN\n# text = Dies',
    );
    expect(findingsOf(own).filter((finding) => finding.includes(': error: '))).toEqual([]);
  });

  it('is refused if there is nothing in it', () => {
    expect(findingsOf('')).toEqual([
      'a:1:1: error: found no sentence, expected one sentence or more [format]',
    ]);
  });

  it('may follow other conventions, which is worth a warning', () => {
    const own = TREEBANK.replace('|Tense=Pres|VerbForm=Fin 0', '|Tense=Pres 0').replace(
      'Number=Sing 3 obl',
      'Number=Sing 8 obl',
    );
    expect(findingsOf(own).slice(missing.length)).toEqual([
      'a:5:25: warning: found VERB without VerbForm, expected VerbForm=Fin or Inf or Part [required-feature]',
      'a:9:54: warning: found "obl", expected "nmod", as "Fördertopf" is a noun and no predicate [nominal-modifier]',
    ]);
  });

  it('may not break the standard', () => {
    expect(findingsOf(TREEBANK.replace('Mai NOUN', 'Mai NN')).at(-1)).toMatch(
      /^a:9:11: error: .*\[part-of-speech\]$/,
    );
  });
});

describe('a file that is refused', () => {
  it('is told so by the format alone where its format is broken', () => {
    expect(findingsOf(ARTICLE.replace('6 Mai Mai NOUN', '7 Mai Mai NN'))).toEqual([
      'a:19:1: error: found "7", expected 6, the next word [format]',
    ]);
  });

  it('is told what the compiler says, beside the rules', () => {
    const broken = ARTICLE.replace('2023-02', 'gestern').replace('Mai NOUN', 'Mai NN');
    expect(findingsOf(broken).map((text) => text.replace(/: found.*\[/, ' ['))).toEqual([
      'a:4:23: error [article]',
      'a:19:11: error [part-of-speech]',
    ]);
  });

  it('is told of its mentions where it is no article', () => {
    const broken = TREEBANK.replace(/^/, '# global.Entity = eid\n').replace('obl _ _', 'obl _ Entity=(e1');
    expect(findingsOf(broken).at(-1)).toBe(
      'a:10:67: error: found "(e1", expected "e1)" to close it in the same sentence [article]',
    );
  });
});
