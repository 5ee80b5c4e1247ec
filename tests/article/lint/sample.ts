import { checkFile } from '#article/lint/check-file.ts';
import { describeFinding } from '#article/lint/finding.ts';
import { registry } from '../compile/sample.ts';
import { file } from '../conllu/sample.ts';

/** An article that has every layer and breaks no rule. Blanks between columns stand for TABs. */
export const ARTICLE = `# newdoc id = probe
# global.Entity = eid-etype-head-identity
# meta::title = Probe
# meta::dateCreated = 2023-02
# newpar id = auftakt
# newpar_block = p (2 s)
# sent_id = s1
# text = Anna Adler gibt im Mai den Fördertopf bekannt.
# text_de_simple = Anna Adler sagt im Mai, dass es Geld gibt.
# text_en = Anna Adler announces the fund in May.
# tokens_en = Anna Adler announces the fund in May .
# align_en = 1:1 2:2 3,9:3 4:6 5:_ 6:7 7:4 8:5 10:8
1 Anna Anna PROPN NE Case=Nom|Gender=Fem|Number=Sing 3 nsubj _ Entity=(e1-person-1-Anna_Adler|Gloss=Anna
2 Adler Adler PROPN NE Case=Nom|Gender=Fem|Number=Sing 1 flat _ Entity=e1)|Gloss=Adler
3 gibt geben VERB VVFIN Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin 0 root _ Gloss=announces
4-5 im _ _ _ _ _ _ _ Gloss=in
4 in in ADP APPR _ 6 case _ Gloss=in
5 dem der DET ART Case=Dat|Definite=Def|Gender=Masc|Number=Sing|PronType=Art 6 det _ Gloss=the
6 Mai Mai NOUN NN Case=Dat|Gender=Masc|Number=Sing 3 obl _ Gloss=May
7 den der DET ART Case=Acc|Definite=Def|Gender=Masc|Number=Sing|PronType=Art 8 det _ Gloss=the
8 Fördertopf Fördertopf NOUN NN Case=Acc|Gender=Masc|Number=Sing 3 obj _ Gloss=fund|MGloss=support-pot|MSeg=Förder-topf
9 bekannt bekannt ADV PTKVZ _ 3 compound:prt _ Gloss=announces|SpaceAfter=No
10 . . PUNCT $. _ 3 punct _ _

# sent_id = s2
# text = Dies sei vor allem gut.
# text_de_simple = Er sagte: Das ist vor allem gut.
# text_en = This, he said, is good above all.
# tokens_en = This , he said , is good above all .
# align_en = 1:1 2:6 3,4:8,9 5:7 6:10 _:3 _:4
# speaker = Ben_Berg
1 Dies dieser DET PDS Case=Nom|Gender=Neut|Number=Sing|PronType=Dem 5 nsubj _ Gloss=this
2 sei sein AUX VAFIN Mood=Sub|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin 5 cop _ Gloss=is
3 vor vor ADP APPR _ 4 case _ Gloss=above-all|Mwe=1:AdvID
4 allem alle DET PIS Case=Dat|Gender=Neut|Number=Sing|PronType=Tot 5 obl _ Gloss=above-all|Mwe=1
5 gut gut ADJ ADJD Degree=Pos 0 root _ Gloss=good|SpaceAfter=No
6 . . PUNCT $. _ 5 punct _ _

`;

/** The article as a treebank would have it: no metadata, and none of our layers. */
export const TREEBANK = ARTICLE.replaceAll(
  /^# (?:newdoc|global|meta|newpar|text_de_simple|text_en|tokens_en|align_en|speaker).*\n/gm,
  '',
)
  .replaceAll(/ (?:Entity|Gloss|Mwe)[^ \n]*SpaceAfter=No$/gm, ' SpaceAfter=No')
  .replaceAll(/ (?:Entity|Gloss|Mwe)[^ \n]*$/gm, ' _');

/** What is said against a table, as a person reads it. */
export function findingsOf(table: string): readonly string[] {
  return checkFile(file(table), 'probe', registry).findings.map((finding) => describeFinding('a', finding));
}
